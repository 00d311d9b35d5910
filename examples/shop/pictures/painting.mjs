import { darken, lighten } from './brush.mjs'
import { label, print, sign } from './labels.mjs'
import { dark, steel, wood } from './look.mjs'
import {
  box,
  disc,
  drawsSets,
  group,
  lie,
  line,
  oval,
  path,
  ring,
  stand,
  times,
  tube,
} from './strokes.mjs'

const tilt = (...parts) => group('rotate(32 200 200)', ...parts)

const can = (b, look, lidded) => [
  path(tube(200, 168, 308, 94, 94, 0.15), b.across('#d9d6cf', 0.5)),
  path(tube(200, 190, 290, 95, 95, 0.15), b.across(look.body, 0.26)),
  path('M106 262Q200 288 294 262V288Q200 316 106 288Z', '#fbf5e8', 0.94),
  oval(200, 168, 94, 14, b.down('#e6e3dc')),
  lidded
    ? [oval(200, 166, 78, 10.5, darken('#d9d6cf', 0.14)), oval(200, 167, 66, 8, '#d9d6cf')]
    : [
        oval(200, 169, 80, 11, b.hollow(look.body)),
        oval(200, 172, 72, 8.5, b.down(lighten(look.body, 0.08))),
      ],
  line('M106 176Q80 100 200 92Q320 100 294 176', darken(steel, 0.25), 4, 0.85),
  disc(106, 180, 6, b.ball(steel)),
  disc(294, 180, 6, b.ball(steel)),
  print(200, 286, '#6d5a49', 84),
  line('M124 208V262', '#fff', 8, 0.35),
]

export const paintingShapes = {
  'paint-can': stand(108, (b, look) => [
    can(b, look, false),
    path(
      'M214 178Q236 186 240 200Q246 232 236 236Q226 236 226 212Q222 196 206 188Z',
      b.down(lighten(look.body, 0.12)),
    ),
  ]),

  'lidded-can': stand(108, (b, look) => [
    can(b, look, true),
    sign(look.motif ?? 'drop', 200, 236, '#fbf5e8', 1.3),
  ]),

  'sample-pots': stand(
    118,
    (b, look) =>
      [
        [132, 0.86, 0.3],
        [268, 0.86, 0],
        [200, 1, 0.14],
      ].map(([x, scale, shade]) =>
        group(
          `translate(${x} ${318 - 98 * scale}) scale(${scale})`,
          path(tube(0, 0, 90, 52, 50, 0.15), b.across(lighten(look.body, shade + 0.05), 0.3)),
          path(tube(0, -22, 4, 55, 55, 0.15), b.across('#f4f1ea', 0.5)),
          oval(0, -22, 55, 8, b.down('#fffdf8')),
          print(0, 42, '#fff', 48),
        ),
      ),
    drawsSets,
  ),

  roller: lie((b, look) =>
    group(
      'rotate(14 200 200)',
      line('M322 96V150H200V226', darken(steel, 0.2), 9),
      box(78, 62, 240, 72, 26, b.down(look.body, 0.24)),
      times(26, index =>
        line(
          `M${92 + index * 8.4} ${66 + (index % 3) * 4}V${130 - (index % 4) * 3}`,
          darken(look.body, 0.2),
          1.6,
          0.32,
        ),
      ),
      oval(84, 98, 12, 34, darken(look.body, 0.2)),
      oval(84, 98, 5, 14, dark),
      path(
        'M184 220H216L222 250Q226 310 218 362Q214 380 200 380Q186 380 182 362Q174 310 178 250Z',
        b.across(look.cap ?? '#b23a32', 0.34),
      ),
      line('M192 256V346M208 256V346', '#20140c', 4, 0.25),
    ),
  ),

  'small-roller': lie((b, look) =>
    group(
      'rotate(28 200 200)',
      line('M262 106H278V150H200V250', darken(steel, 0.2), 7),
      box(136, 84, 130, 44, 18, b.down(look.body, 0.24)),
      times(14, index => line(`M${146 + index * 8.4} 88V124`, darken(look.body, 0.2), 1.6, 0.3)),
      path(
        'M188 246H212L216 280Q218 330 212 362Q208 374 200 374Q192 374 188 362Q182 330 184 280Z',
        b.across(look.cap ?? '#4f7593', 0.34),
      ),
    ),
  ),

  'roller-sleeves': stand(
    124,
    (b, look) =>
      [
        [128, 250],
        [272, 250],
        [200, 276],
      ].map(([x, y]) => [
        path(tube(x, y - 100, y + 34, 46, 46), b.across(look.body, 0.3)),
        oval(x, y - 100, 46, 8, lighten(look.body, 0.2)),
        oval(x, y - 100, 26, 4.6, '#5a5552'),
        times(7, index =>
          line(`M${x - 34 + index * 11} ${y - 84}V${y + 30}`, darken(look.body, 0.2), 1.6, 0.3),
        ),
      ]),
    drawsSets,
  ),

  'paint-brush': lie((b, look) =>
    tilt(
      path(
        'M186 190H214Q212 250 224 320Q228 386 200 388Q172 386 176 320Q188 250 186 190Z',
        b.across(look.wood ? look.body : (look.cap ?? wood)),
      ),
      oval(200, 366, 7, 10, '#e9e3d9'),
      path('M146 142H254L244 196H156Z', b.across(look.bare ? look.body : steel, 0.6)),
      line('M150 160H250M154 178H246', darken(steel, 0.4), 2, 0.5),
      path('M148 142Q140 84 156 34Q200 44 244 30Q262 86 252 142Z', b.down('#d8c39a', 0.18)),
      times(13, index =>
        line(
          `M${156 + index * 7.4} 138Q${152 + index * 8} 90 ${160 + index * 7} ${48 - (index % 3) * 5}`,
          '#8a6b3c',
          1.6,
          0.5,
        ),
      ),
      path(
        'M152 60Q148 44 156 34Q200 44 244 30Q252 48 250 64Q200 80 152 60Z',
        look.fill ?? '#d8c39a',
        look.fill ? 0.95 : 0,
      ),
    ),
  ),

  'paint-tray': lie((b, look) =>
    group(
      'rotate(-16 200 200)',
      path(
        'M90 74H310Q324 76 324 92L316 320Q314 336 298 336H102Q86 336 84 320L76 92Q76 76 90 74Z',
        darken(look.body, 0.4),
      ),
      path(
        'M90 66H310Q324 68 324 84L316 312Q314 328 298 328H102Q86 328 84 312L76 84Q76 68 90 66Z',
        b.down(look.body),
      ),
      path('M100 88H300L294 308H106Z', b.down(darken(look.body, 0.3))),
      path(
        'M101 108Q180 128 299 104L296 218Q250 234 200 216Q150 204 104 222Z',
        b.down(look.fill ?? '#8fb6cc'),
      ),
      times(5, row =>
        times(8, index =>
          oval(122 + index * 22, 238 + row * 15, 5, 3, lighten(look.body, 0.2), 0.6),
        ),
      ),
    ),
  ),

  'masking-tape': stand(104, (b, look) => [
    oval(240, 224, 78, 92, b.down(darken(look.body, 0.22))),
    path('M176 132H240V316H176Z', b.down(darken(look.body, 0.12), 0.24)),
    oval(176, 224, 78, 92, b.down(look.body, 0.2)),
    times(6, index =>
      ring(176, 224, 73 - index * 4.4, 86 - index * 5.4, darken(look.body, 0.35), 1.3, 0.35),
    ),
    oval(176, 224, 46, 55, '#b98d55'),
    oval(179, 224, 40, 49, '#8c6838'),
    oval(186, 224, 32, 44, '#e6dccd'),
    path('M236 316H318L328 308L316 300H246Z', b.down(lighten(look.body, 0.12))),
  ]),

  'dust-sheet': stand(116, (b, look) => [
    times(3, index =>
      [
        box(
          92 + index * 4,
          280 - index * 34,
          216 - index * 8,
          38,
          14,
          b.down(lighten(look.body, index * 0.08), 0.12),
        ),
        line(`M${108 + index * 4} ${300 - index * 34}H${290 - index * 4}`, '#20140c', 1.8, 0.16),
      ].join(''),
    ),
    path('M150 204H250V318H150Z', look.label, 0.92),
    sign(look.motif ?? 'house', 200, 246, '#4f7593', 1.3),
    print(200, 284, '#6d5a49', 66),
  ]),

  'filler-tub': stand(92, (b, look) => [
    path(tube(200, 180, 308, 84, 76, 0.15), b.across(look.body, 0.36)),
    path(tube(200, 164, 184, 90, 89, 0.15), b.across(look.cap ?? '#4f7593', 0.36)),
    oval(200, 164, 90, 13.5, b.down(lighten(look.cap ?? '#4f7593', 0.2))),
    label(look, 200, 206, 92, 86),
    line('M130 200L138 294', '#fff', 7, 0.4),
  ]),

  'filling-knife': lie((b, look) =>
    tilt(
      path('M140 40H260L222 220H178Z', b.blade(steel)),
      path(
        'M180 216H220L226 250Q230 320 220 366Q214 386 200 386Q186 386 180 366Q170 320 174 250Z',
        b.across(look.body, 0.3),
      ),
      oval(200, 360, 7, 10, '#e9e3d9'),
    ),
  ),

  'extension-pole': lie((b, look) =>
    group(
      'rotate(40 200 200)',
      box(192, 6, 16, 230, 6, b.across(steel, 0.6)),
      box(187, 180, 26, 216, 8, b.across(look.body, 0.4)),
      box(182, 168, 36, 34, 8, b.across(dark)),
      path('M192 6L196 -14H204L208 6Z', dark),
      times(6, index => line(`M188 ${300 + index * 14}H212`, '#20140c', 4, 0.3)),
    ),
  ),
}
