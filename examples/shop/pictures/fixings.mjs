import { darken, lighten } from './brush.mjs'
import { label, print, sign } from './labels.mjs'

import { box, disc, group, lie, line, oval, path, stand, times } from './strokes.mjs'

const screw = (b, hex, length) => [
  path('M-16 -8Q0 -14 16 -8L7 8H-7Z', b.ball(hex)),
  line('M-6 -8H6M0 -11V-5', darken(hex, 0.5), 2.4),
  path(`M-6 6H6L5 ${length - 14}L0 ${length}L-5 ${length - 14}Z`, b.across(hex, 0.6)),
  times(Math.floor((length - 20) / 8), index =>
    line(`M-8 ${18 + index * 8}L8 ${13 + index * 8}`, darken(hex, 0.3), 2.6),
  ),
]

const plug = (b, hex) => [
  path('M-11 -50H11L13 -42H9V34L3 50H-3L-9 34V-42H-13Z', b.across(hex, 0.36)),
  times(5, index =>
    line(`M-9 ${-26 + index * 12}L9 ${-30 + index * 12}`, darken(hex, 0.35), 2.4, 0.7),
  ),
  line('M0 -10V46', darken(hex, 0.45), 2.4, 0.7),
]

const spread = (count, draw) =>
  times(count, index =>
    group(
      `translate(${92 + ((index * 83) % 222)} ${104 + ((index * 59) % 190)}) rotate(${(index * 71) % 360})`,
      draw(index),
    ),
  )

/** A paper box with what is inside lying before it. */
const openBox = (b, look, inside) => [
  path('M96 178L136 150H312L276 178Z', b.down(lighten(look.body, 0.3))),
  path('M276 178L312 150V274L276 306Z', b.down(darken(look.body, 0.22))),
  box(96, 178, 180, 128, 3, b.down(look.body, 0.1)),
  label(look, 186, 190, 96, 104),
  inside,
]

export const fixingShapes = {
  screws: stand(124, (b, look) =>
    openBox(b, look, [
      group('translate(118 300) rotate(78) scale(.8)', screw(b, look.fill ?? '#c9a24f', 96)),
      group('translate(238 312) rotate(-64) scale(.8)', screw(b, look.fill ?? '#c9a24f', 96)),
      group('translate(292 306) rotate(58) scale(.8)', screw(b, look.fill ?? '#c9a24f', 96)),
    ]),
  ),
  'long-screws': lie((b, look) =>
    times(5, index =>
      group(
        `translate(${104 + index * 48} ${70 + (index % 2) * 26}) rotate(${index * 5 - 10})`,
        screw(b, look.body, 230),
      ),
    ),
  ),
  plugs: stand(124, (b, look) =>
    openBox(b, look, [
      group('translate(122 306) rotate(74) scale(.72)', plug(b, look.fill ?? '#7f8285')),
      group('translate(226 312) rotate(-76) scale(.72)', plug(b, look.fill ?? '#7f8285')),
      group('translate(302 300) rotate(62) scale(.72)', plug(b, look.fill ?? '#7f8285')),
    ]),
  ),
  'loose-plugs': lie((b, look) => spread(13, () => plug(b, look.body))),
  nails: lie((b, look) =>
    spread(15, () => [
      path('M-3 -54H3L3 40L0 52L-3 40Z', b.across(look.body, 0.6)),
      oval(0, -54, 10, 4, b.ball(look.body)),
    ]),
  ),
  hooks: lie((b, look) =>
    times(3, index =>
      group(
        `translate(${110 + index * 92} 200)`,
        box(-34, -112, 68, 150, 14, b.down(look.body)),
        disc(0, -84, 8, darken(look.body, 0.45)),
        disc(0, 6, 8, darken(look.body, 0.45)),
        line('M0 -30V70Q0 110 34 104Q50 98 48 76', b.across(lighten(look.body, 0.1)), 20),
        disc(48, 74, 12, b.ball(lighten(look.body, 0.1))),
      ),
    ),
  ),
  brackets: lie((b, look) =>
    times(2, index =>
      group(
        `translate(${index * 110 - 10} ${index * -20 + 20})`,
        path('M84 92H116V276H260V308H98Q84 306 84 292Z', b.down(look.body)),
        path('M116 226L166 276H144L116 248Z', darken(look.body, 0.3)),
        [120, 176, 232].map(y => disc(100, y, 6, darken(look.body, 0.5))),
        [172, 228].map(x => disc(x, 292, 6, darken(look.body, 0.5))),
      ),
    ),
  ),
  assortment: lie((b, look) => [
    box(48, 92, 304, 224, 18, darken(look.body, 0.45)),
    box(48, 84, 304, 224, 18, b.down(look.body)),
    times(2, row =>
      times(3, column => {
        const [x, y] = [64 + column * 93, 100 + row * 98]
        return [
          box(x, y, 86, 90, 8, '#20140c', 0.45),
          times(9, index =>
            group(
              `translate(${x + 16 + ((index * 29) % 56)} ${y + 18 + ((index * 23) % 56)}) rotate(${(index * 67) % 360}) scale(.34)`,
              (row + column) % 2
                ? plug(b, ['#b23a32', '#7f8285', '#d2a03a'][column])
                : screw(b, ['#c9a24f', '#c6c9ca', '#c9a24f'][column], 90),
            ),
          ),
        ].join('')
      }),
    ),
    box(48, 84, 304, 224, 18, '#fff', 0.08),
    path('M60 96H160L100 296H60Z', '#fff', 0.1),
  ]),
  cartridge: lie((b, look) =>
    group(
      'rotate(38 200 200)',
      path('M190 92L196 10H204L210 92Z', b.across('#f4f1ea')),
      box(180, 84, 40, 22, 4, b.across(darken(look.body, 0.3))),
      box(158, 104, 84, 260, 8, b.across(look.body, 0.36)),
      box(158, 356, 84, 16, 5, b.across(darken(look.body, 0.35))),
      box(158, 156, 84, 130, 0, look.label, 0.95),
      sign(look.motif, 200, 196, darken(look.body, 0.15), 1.2),
      print(200, 240, '#6d5a49', 54),
    ),
  ),
  'glue-bottle': stand(66, (b, look) => [
    path(
      'M164 168Q146 184 146 214V304Q148 319 200 319Q252 319 254 304V214Q254 184 236 168Z',
      b.across(look.body, 0.4),
    ),
    path('M178 168L190 104H210L222 168Z', b.across(look.cap ?? '#b23a32')),
    path('M189 104L194 76H206L211 104Z', b.across(darken(look.cap ?? '#b23a32', 0.2))),
    label(look, 200, 206, 86, 92),
    line('M156 212V300', '#fff', 6, 0.38),
  ]),
  'cable-ties': lie((b, look) =>
    times(7, index =>
      group(
        `translate(84 10) rotate(${index * 9 - 27} 117 300)`,
        box(112, 60, 10, 250, 4, b.down(index % 2 ? look.body : lighten(look.body, 0.12))),
        box(106, 300, 22, 24, 5, b.down(look.body)),
        path('M112 62L116 40H119L122 62Z', look.body),
      ),
    ),
  ),
}
