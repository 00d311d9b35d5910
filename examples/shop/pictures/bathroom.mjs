import { darken, lighten } from './brush.mjs'
import { dark, steel } from './look.mjs'
import { box, disc, group, lie, line, oval, path, stand, times, tube } from './strokes.mjs'

export const bathroomShapes = {
  tap: stand(104, (b, look) => [
    path(tube(168, 298, 314, 54, 58, 0.16), b.across(look.body, 0.5)),
    path(tube(168, 150, 302, 32, 34), b.across(look.body, 0.6)),
    path(
      'M178 178Q262 164 302 196Q316 208 314 228V240H280V232Q278 214 254 212L178 216Z',
      b.down(look.body, 0.3),
    ),
    path(tube(297, 238, 250, 18, 16, 0.25), b.across(darken(look.body, 0.3))),
    path(tube(168, 132, 152, 34, 34), b.across(lighten(look.body, 0.06), 0.6)),
    oval(168, 132, 34, 6, b.down(lighten(look.body, 0.3))),
    path(
      'M158 130Q162 104 176 90L232 66Q244 64 244 74Q244 82 232 88L188 112L184 132Z',
      b.down(lighten(look.body, 0.1), 0.3),
    ),
    line('M150 166V292', '#fff', 5, 0.5),
    path('M297 254Q306 270 297 278Q288 270 297 254Z', '#8fb6cc', 0.9),
  ]),

  'shower-head': lie((b, look) => [
    path(
      'M226 214Q268 250 326 350Q342 366 352 352Q356 340 346 328L260 182Z',
      b.down(look.body, 0.3),
    ),
    disc(174, 158, 104, darken(look.body, 0.3)),
    disc(170, 152, 104, b.ball(look.body)),
    disc(170, 152, 84, b.down('#e9e9e6')),
    times(4, circle =>
      times(6 + circle * 6, index =>
        disc(
          170 + Math.cos((index * 2 * Math.PI) / (6 + circle * 6)) * (16 + circle * 19),
          152 + Math.sin((index * 2 * Math.PI) / (6 + circle * 6)) * (16 + circle * 19),
          3.4,
          '#7f8285',
        ),
      ),
    ),
    path('M84 128Q100 76 152 66Q112 92 100 134Q86 140 84 128Z', '#fff', 0.45),
  ]),

  'towel-rail': lie((b, look) => [
    path('M112 120H288V272Q240 284 200 274Q150 284 112 272Z', b.down(look.fill ?? '#9fae8d')),
    path('M112 236H288V250H112Z', '#fff', 0.4),
    times(5, index => line(`M${136 + index * 32} 130V266`, '#20140c', 2, 0.1)),
    box(70, 106, 260, 18, 9, b.down(look.body, 0.34)),
    [80, 320].map(x => [
      disc(x, 115, 26, b.ball(look.body)),
      disc(x, 115, 12, b.down(lighten(look.body, 0.2))),
    ]),
  ]),

  mirror: lie((b, look) => [
    disc(200, 200, 158, b.across(look.body, 0.3)),
    disc(200, 200, 140, b.down('#cfdcdf', 0.3)),
    path('M92 246L246 68Q282 84 306 120L148 330Q106 296 92 246Z', '#fff', 0.34),
    path('M186 340L326 152L336 184L216 340Z', '#fff', 0.2),
  ]),

  'soap-dispenser': stand(60, (b, look) => [
    path(tube(200, 190, 306, 54, 54), b.across(look.body, 0.36)),
    oval(200, 190, 54, 9, b.down(lighten(look.body, 0.2))),
    path(tube(200, 172, 190, 22, 24), b.across(look.cap ?? dark)),
    box(195, 128, 10, 48, 3, b.across(look.cap ?? dark)),
    path(
      'M150 112Q176 110 222 114V130H182Q162 128 154 132Q144 124 150 112Z',
      b.down(look.cap ?? dark),
    ),
    line('M160 206V294', '#fff', 6, 0.4),
  ]),

  'toilet-brush': stand(60, (b, look) => [
    box(194, 84, 12, 140, 5, b.across(steel, 0.6)),
    disc(200, 84, 14, b.ball(look.body)),
    path(tube(200, 204, 308, 52, 56), b.across(look.body, 0.36)),
    oval(200, 204, 52, 9, b.down(lighten(look.body, 0.2))),
    oval(200, 204, 22, 4, b.hollow(look.body)),
    line('M160 222V294', '#fff', 6, 0.35),
  ]),

  'wall-shelf': lie((b, look) => [
    [104, 296].map(x =>
      path(
        `M${x - 7} 254H${x + 7}V300Q${x + 7} 308 ${x} 308Q${x - 7} 308 ${x - 7} 300Z`,
        b.across(dark),
      ),
    ),
    path('M44 226H356L348 244H52Z', b.down(lighten(look.body, 0.24))),
    box(44, 242, 312, 22, 3, b.down(look.body)),
    path(tube(108, 168, 232, 28, 22), b.across('#c4683f')),
    times(7, index =>
      line(
        `M108 170Q${86 + index * 7} 134 ${66 + index * 14} ${92 + (index % 2) * 16}`,
        index % 2 ? '#6f9a4a' : '#56745a',
        7,
      ),
    ),
    path(tube(206, 178, 232, 22, 22), '#8fb6cc', 0.6),
    path(tube(206, 150, 234, 22, 24), b.glass('#c4dadd')),
    box(254, 186, 78, 22, 9, b.down('#ecdfc2')),
    box(250, 208, 86, 24, 9, b.down('#9fae8d')),
  ]),

  'bath-mat': lie((b, look) =>
    group(
      'rotate(-8 200 200)',
      box(54, 92, 292, 226, 26, darken(look.body, 0.3)),
      box(54, 86, 292, 226, 26, b.down(look.body, 0.1)),
      times(8, row =>
        times(11, column =>
          oval(82 + column * 24, 112 + row * 25, 9, 8, darken(look.body, 0.12), 0.5),
        ),
      ),
      times(8, row =>
        times(11, column =>
          oval(80 + column * 24, 109 + row * 25, 7, 5, lighten(look.body, 0.24), 0.6),
        ),
      ),
    ),
  ),
}
