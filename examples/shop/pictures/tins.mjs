import { darken, lighten } from './brush.mjs'
import { dark, steel } from './look.mjs'
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

const tinSide = (b, look, top, bottom, reach, foot = reach) => [
  path(tube(200, top, bottom, reach, foot, 0.17), b.across(look.body, look.bare ? 0.6 : 0.26)),
  oval(200, top, reach, reach * 0.17, b.down(lighten(look.body, 0.3))),
  oval(200, top + 2, reach - 8, (reach - 8) * 0.16, b.hollow(look.body)),
  ring(200, top, reach, reach * 0.17, lighten(look.body, 0.4), 3.5, 0.8),
]

export const tinShapes = {
  springform: stand(122, (b, look) => [
    path(tube(200, 300, 310, 122, 122, 0.15), b.across(lighten(look.body, 0.1))),
    tinSide(b, look, 208, 298, 116),
    line('M120 240Q200 268 312 238', '#fff', 2, 0.2),
    box(216, 238, 74, 40, 8, b.down(darken(steel, 0.08))),
    line('M226 258H282', dark, 6),
    disc(226, 258, 7, b.ball(steel)),
  ]),
  'cake-tin': stand(
    108,
    (b, look) => [
      look.pieces > 1 && group('translate(0 -62)', tinSide(b, look, 232, 300, 104, 98)),
      tinSide(b, look, look.pieces > 1 ? 238 : 176, 304, 106, look.pieces > 1 ? 102 : 106),
      line(look.pieces > 1 ? 'M112 262V290' : 'M112 206V286', '#fff', 8, 0.5),
    ],
    drawsSets,
  ),
  bundt: stand(112, (b, look) => [
    path(
      'M82 296Q76 214 126 176Q160 158 200 156Q240 158 274 176Q324 214 318 296A118 20 0 0 1 82 296Z',
      b.across(look.body, 0.5),
    ),
    times(7, index =>
      path(
        `M${168 + index * 10.6} 164Q${104 + index * 32} 200 ${92 + index * 32} 306Q${106 + index * 32} 310 ${116 + index * 31} 308Q${116 + index * 30} 210 ${174 + index * 10} 164Z`,
        index % 2 ? '#fff' : darken(look.body, 0.5),
        index % 2 ? 0.16 : 0.2,
      ),
    ),
    oval(200, 164, 40, 11, b.down(lighten(look.body, 0.35))),
    oval(200, 164, 22, 6, b.hollow(look.body)),
    path('M76 292Q200 326 324 292L322 306Q200 336 78 306Z', b.across(darken(look.body, 0.14))),
  ]),
  'tart-tin': lie((b, look) => [
    path(flutes(200, 200, 146, 32, 7), b.down(darken(look.body, 0.2))),
    path(flutes(200, 196, 144, 32, 7), b.blade(look.body)),
    disc(200, 200, 122, b.down(darken(look.body, 0.14))),
    disc(202, 204, 114, b.ball(lighten(look.body, 0.12))),
    ring(202, 204, 84, 84, darken(look.body, 0.4), 2, 0.4),
    path('M104 180Q116 126 174 108Q130 144 124 196Q106 198 104 180Z', '#fff', 0.4),
  ]),
  'loaf-tin': stand(138, (b, look) => [
    path('M98 206H302L326 226H74Z', b.hollow(look.body)),
    path('M74 226H326L304 306Q302 318 288 318H112Q98 318 96 306Z', b.across(look.body, 0.26)),
    line('M70 224H330', look.material === 'enamel' ? '#2c3a52' : lighten(look.body, 0.3), 8),
    line('M98 206H302', lighten(look.body, 0.25), 4),
    path(
      'M110 212Q140 152 200 152Q264 152 292 212Q292 222 280 222H122Q110 222 110 212Z',
      b.ball('#c98d4c'),
    ),
    line('M150 190Q178 176 200 192Q226 178 250 192', '#8a5426', 4, 0.6),
    line('M110 246L124 300', '#fff', 7, 0.3),
  ]),
  'muffin-tin': lie((b, look) =>
    group(
      'rotate(-8 200 200)',
      box(50, 88, 300, 232, 24, darken(look.body, 0.4)),
      box(50, 80, 300, 232, 24, b.down(lighten(look.body, 0.1))),
      times(3, row =>
        times(4, column =>
          [
            disc(94 + column * 71, 126 + row * 70, 31, lighten(look.body, 0.28)),
            disc(94 + column * 71, 128 + row * 70, 28, b.hollow(look.body)),
            disc(94 + column * 71, 134 + row * 70, 18, darken(look.body, 0.4), 0.7),
          ].join(''),
        ),
      ),
    ),
  ),
  'loaf-baker': stand(140, (b, look) => [
    path('M84 236H316L298 308Q296 318 284 318H116Q104 318 102 308Z', b.across(look.body, 0.24)),
    path('M72 222H328V234Q328 242 318 242H82Q72 242 72 234Z', b.across(lighten(look.body, 0.08))),
    path('M78 224Q84 152 200 148Q316 152 322 224Z', b.across(look.body, 0.34)),
    path('M170 148Q170 128 200 128Q230 128 230 148Z', b.across(darken(look.body, 0.1))),
    line('M108 204Q122 172 168 164', '#fff', 8, 0.3),
    line('M112 262L122 302', '#fff', 6, 0.25),
  ]),
}

function flutes(cx, cy, radius, count, depth) {
  const at = (angle, r) =>
    `${(cx + Math.cos(angle) * r).toFixed(1)} ${(cy + Math.sin(angle) * r).toFixed(1)}`
  const step = (Math.PI * 2) / count
  return (
    `M${at(0, radius)}` +
    times(
      count,
      index => `Q${at((index + 0.5) * step, radius + depth)} ${at((index + 1) * step, radius)}`,
    ) +
    'Z'
  )
}
