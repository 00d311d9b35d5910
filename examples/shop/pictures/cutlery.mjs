import { darken } from './brush.mjs'
import { wood } from './look.mjs'
import { disc, drawsSets, group, lie, line, oval, path, times } from './strokes.mjs'

const fork = (b, hex, x) => [
  path(
    `M${x - 17} 70V128Q${x - 17} 154 ${x - 6} 160L${x - 8} 330Q${x} 342 ${x + 8} 330L${x + 6} 160Q${x + 17} 154 ${x + 17} 128V70H${x + 11}V120H${x + 8}V70H${x + 3}V120H${x - 3}V70H${x - 8}V120H${x - 11}V70Z`,
    b.across(hex, 0.6),
  ),
]

const knife = (b, hex, x) => [
  path(`M${x - 9} 196V82Q${x - 8} 62 ${x + 4} 60Q${x + 13} 110 ${x + 11} 196Z`, b.blade('#cfd3d5')),
  path(`M${x - 9} 194H${x + 11}L${x + 12} 330Q${x} 342 ${x - 10} 330Z`, b.across(hex, 0.6)),
]

const spoon = (b, hex, x) => [
  path(
    `M${x - 21} 104Q${x - 20} 62 ${x} 62Q${x + 20} 62 ${x + 21} 104Q${x + 18} 148 ${x + 6} 158L${x + 8} 330Q${x} 342 ${x - 8} 330L${x - 6} 158Q${x - 18} 148 ${x - 21} 104Z`,
    b.across(hex, 0.6),
  ),
  oval(x, 104, 13, 30, darken(hex, 0.25), 0.4),
]

export const cutleryShapes = {
  cutlery: lie(
    (b, look) => [
      fork(b, look.wood ? wood : look.body, 120),
      knife(b, look.wood ? wood : look.body, 200),
      spoon(b, look.wood ? wood : look.body, 280),
      look.wood &&
        times(2, index =>
          [120, 200, 280].map(x => disc(x, 258 + index * 40, 3.5, '#efe6da')).join(''),
        ),
    ],
    drawsSets,
  ),
  'salad-servers': lie((b, look) => [
    group('rotate(-14 200 200)', spoon(b, look.body, 152), spoonBowl(b, look, 152)),
    group(
      'rotate(14 200 200)',
      spoon(b, look.body, 248),
      spoonBowl(b, look, 248),
      times(2, index => line(`M${240 + index * 16} 52V92`, '#e9dfd0', 5)),
    ),
  ]),
  'cake-server': lie((b, look) =>
    group(
      'rotate(34 200 200)',
      path('M200 30L254 176Q252 196 226 198H174Q148 196 146 176Z', b.blade(look.body)),
      path(`M200 30L146 176L154 176L202 42Z`, '#fff', 0.5),
      line('M200 196Q196 220 200 244', b.across(darken(look.body, 0.1)), 15),
      path('M188 240H212L218 374Q200 392 182 374Z', b.across(look.body, 0.6)),
    ),
  ),
  'cheese-knives': lie(
    (b, look) =>
      times(3, index => {
        const x = 116 + index * 84
        const blades = [
          `M${x - 15} 206V96Q${x - 14} 70 ${x + 6} 62L${x + 13} 206Z`,
          `M${x - 26} 206V92H${x + 26}V180Q${x + 24} 206 ${x + 6} 206Z`,
          `M${x - 12} 206V100Q${x - 20} 76 ${x - 16} 60L${x - 4} 82L${x + 14} 64Q${x + 20} 84 ${x + 12} 104V206Z`,
        ]
        return [
          path(blades[index], b.blade('#cfd3d5')),
          path(
            `M${x - 13} 200H${x + 13}L${x + 15} 330Q${x} 350 ${x - 15} 330Z`,
            b.across(look.handle),
          ),
        ].join('')
      }),
    drawsSets,
  ),
}

function spoonBowl(b, look, x) {
  return [
    oval(x, 92, 38, 56, b.down(look.body, 0.2)),
    oval(x, 92, 28, 44, b.hollow(look.body), 0.35),
  ]
}
