import { darken, lighten } from './brush.mjs'
import { label, sign } from './labels.mjs'
import { box, disc, group, lie, line, oval, path, stand, times, tube } from './strokes.mjs'

const leafGreen = '#5f8a4b'

/** A fruit with light on it, and what tells its kind. */
const fruits = {
  apple: (b, hex) => [
    path(
      'M0 -36Q34 -52 48 -18Q54 22 24 44Q10 50 0 44Q-10 50 -24 44Q-54 22 -48 -18Q-34 -52 0 -36Z',
      b.ball(hex),
    ),
    line('M0 -34Q2 -50 10 -58', '#5d3d22', 5),
    path('M6 -48Q24 -66 38 -52Q24 -38 6 -48Z', leafGreen),
    oval(-20, -12, 9, 14, '#fff', 0.28),
  ],
  round: (b, hex) => [
    disc(0, 0, 46, b.ball(hex)),
    path('M-8 -44L0 -36L8 -44L4 -32H-4Z', leafGreen),
    oval(-16, -16, 11, 8, '#fff', 0.3),
    times(9, index =>
      disc(-24 + ((index * 23) % 52), -14 + ((index * 17) % 46), 1.3, darken(hex, 0.4), 0.4),
    ),
  ],
  lemon: (b, hex) => [
    path(
      'M-56 4Q-44 -6 -40 -16Q-16 -44 20 -34Q40 -24 46 -10L58 -4L48 6Q34 40 -4 40Q-34 36 -42 14Z',
      b.ball(hex),
    ),
    oval(-12, -16, 14, 8, '#fff', 0.35),
  ],
  tomato: (b, hex) => [
    path('M0 -34Q40 -44 50 -4Q50 40 0 42Q-50 40 -50 -4Q-40 -44 0 -34Z', b.ball(hex)),
    path('M-22 -40L-6 -32L0 -52L6 -32L24 -40L12 -26Q0 -20 -12 -26Z', leafGreen),
    oval(-22, -12, 9, 13, '#fff', 0.35),
  ],
  onion: (b, hex) => [
    path(
      'M0 -52Q4 -36 30 -26Q54 -8 44 22Q28 46 0 46Q-28 46 -44 22Q-54 -8 -30 -26Q-4 -36 0 -52Z',
      b.ball(hex),
    ),
    line('M-8 -34Q-34 4 -12 42M8 -34Q34 4 12 42M0 -40V44', darken(hex, 0.35), 2, 0.45),
    line('M-8 48L-12 54M0 48V56M8 48L12 54', '#cbb48e', 2.5),
  ],
  potato: (b, hex) => [
    path('M-50 2Q-48 -34 -8 -36Q40 -40 50 -4Q54 32 14 40Q-40 46 -50 2Z', b.ball(hex)),
    times(6, index =>
      oval(-30 + ((index * 29) % 62), -18 + ((index * 19) % 44), 3, 1.8, darken(hex, 0.4), 0.6),
    ),
  ],
  avocado: (b, hex) => [
    path(
      'M0 -56Q20 -56 26 -26Q48 4 36 32Q22 54 0 54Q-22 54 -36 32Q-48 4 -26 -26Q-20 -56 0 -56Z',
      b.ball(hex),
    ),
    oval(-14, -10, 7, 20, '#fff', 0.16),
    times(10, index =>
      disc(-22 + ((index * 17) % 46), -20 + ((index * 23) % 64), 1.6, lighten(hex, 0.4), 0.4),
    ),
  ],
}

/** `low` brings flat fruits down to the table. */
const pile = (kind, low = 0) =>
  stand(124, (b, look) => [
    group(
      `translate(200 ${226 + low * 1.4}) scale(1.02) rotate(8)`,
      fruits[kind](b, darken(look.body, 0.06)),
    ),
    group(`translate(142 ${268 + low}) rotate(-10)`, fruits[kind](b, look.body)),
    group(`translate(256 ${266 + low}) rotate(12)`, fruits[kind](b, lighten(look.body, 0.05))),
  ])

export const produceShapes = {
  apples: pile('apple'),

  oranges: pile('round'),

  lemons: pile('lemon', 9),

  tomatoes: pile('tomato', 5),

  onions: pile('onion'),

  potatoes: pile('potato', 10),

  avocados: pile('avocado'),

  bananas: lie((b, look) => [
    times(4, index =>
      group(
        `translate(${index * 9} ${index * -4}) rotate(${index * 13 - 24} 292 96)`,
        path(
          'M292 84Q300 190 236 268Q190 322 120 320Q104 316 108 302Q188 284 224 220Q254 160 262 90Z',
          b.down(lighten(look.body, 0.14 - index * 0.05), 0.12),
        ),
        line('M276 100Q276 190 222 256Q184 300 128 312', darken(look.body, 0.3), 2.5, 0.4),
        path('M108 302Q100 304 102 314Q108 322 120 320Z', '#5d4322'),
      ),
    ),
    path('M262 92Q258 62 272 50H298Q306 66 304 92Q284 104 262 92Z', b.down('#a98a35')),
  ]),

  carrots: lie((b, look) =>
    times(4, index =>
      group(
        `rotate(${index * 11 - 40} 200 120) translate(${index * 22 - 34} ${index * 6 - 10})`,
        line(
          'M200 110Q184 70 168 44M200 110Q200 60 204 28M200 110Q216 70 236 48M200 108Q190 70 188 34',
          leafGreen,
          6,
        ),
        path(
          'M176 112Q200 98 224 112Q222 200 204 336Q200 346 196 336Q178 200 176 112Z',
          b.across(look.body, 0.3),
        ),
        line('M180 150H200M190 190H212M188 236H202M196 276H208', darken(look.body, 0.35), 2.5, 0.5),
      ),
    ),
  ),

  lettuce: stand(112, (b, look) => [
    path(
      'M92 232Q80 176 128 168Q136 120 184 136Q214 104 246 138Q290 130 290 178Q326 200 302 246Q300 300 252 306Q224 326 200 312Q168 326 144 304Q96 296 92 232Z',
      b.ball(look.body),
    ),
    path(
      'M128 240Q116 200 152 188Q164 160 200 172Q236 158 250 190Q284 200 268 240Q262 288 200 300Q138 288 128 240Z',
      lighten(look.body, 0.2),
      0.8,
    ),
    path(
      'M160 246Q156 214 184 206Q204 192 222 208Q248 218 238 248Q226 280 200 282Q170 278 160 246Z',
      lighten(look.body, 0.42),
      0.85,
    ),
    line(
      'M200 306Q196 250 202 206M200 300Q160 270 140 226M200 300Q244 270 262 224M196 290Q176 250 170 200M204 290Q226 250 232 200',
      '#f4f4d8',
      3,
      0.6,
    ),
  ]),

  punnet: stand(112, (b, look) => [
    times(18, index => {
      const row = [7, 13, 18].findIndex(end => index < end)
      const [x, y] = [
        122 + row * 13 + (index - [0, 7, 13][row]) * 26,
        222 - row * 24 + ((index * 5) % 7),
      ]
      return group(
        `translate(${x} ${y}) rotate(${((index * 37) % 50) - 25})`,
        path('M-18 -12Q0 -24 18 -12Q22 6 0 26Q-22 6 -18 -12Z', b.ball(look.body)),
        times(7, seed =>
          oval(-10 + ((seed * 7) % 21), -8 + ((seed * 5) % 22), 1.2, 2, '#f2d98c', 0.8),
        ),
        path('M-14 -14L-4 -11L0 -24L4 -11L14 -14L6 -4H-6Z', leafGreen),
      )
    }),
    path('M92 222H308L292 306Q290 318 278 318H122Q110 318 108 306Z', b.across('#c9a36b', 0.26)),
    line('M92 224H308', '#a98049', 6),
    times(3, index =>
      line(`M${98 + index * 4} ${248 + index * 22}H${302 - index * 4}`, '#8c6838', 3, 0.35),
    ),
    label(look, 200, 236, 74, 70),
  ]),

  'veg-crate': stand(138, (b, look) => [
    group('translate(132 190) scale(.9)', fruits.tomato(b, '#b23a32')),
    group('translate(262 196) scale(.9)', fruits.onion(b, '#b9763a')),
    path(
      'M168 216Q150 150 176 118Q196 96 214 124Q250 110 240 160Q246 196 226 220Z',
      b.ball(leafGreen),
    ),
    line(
      'M200 214Q196 160 204 124M196 200Q176 170 172 144M206 200Q226 176 230 146',
      '#e4edcf',
      3,
      0.6,
    ),
    group('translate(196 214) scale(.8)', fruits.apple(b, '#9fb04a')),
    group(
      'rotate(24 90 200)',
      path('M84 120Q96 112 110 120L102 232H92Z', b.across('#d9702f')),
      line('M96 120Q90 96 82 86M98 118Q104 96 110 88', leafGreen, 5),
    ),
    path('M66 216H334L322 318H78Z', b.down('#b98d55')),
    times(2, index =>
      path(
        `M${68 + index * 5} ${234 + index * 42}H${332 - index * 5}L${329 - index * 5} ${264 + index * 42}H${71 + index * 5}Z`,
        b.down(look.body, 0.1),
      ),
    ),
    box(80, 222, 18, 96, 2, '#8c6838', 0.8),
    box(302, 222, 18, 96, 2, '#8c6838', 0.8),
    sign('leaf', 200, 252, '#56745a', 0.7),
  ]),

  'herb-pot': stand(66, (b, look) => [
    times(9, index =>
      line(
        `M${184 + index * 4} 232Q${150 + index * 12} 190 ${126 + index * 19} ${136 + ((index * 31) % 40)}`,
        darken(look.body, 0.2),
        4,
      ),
    ),
    times(26, index =>
      group(
        `translate(${124 + ((index * 53) % 154)} ${112 + ((index * 29) % 98)}) rotate(${(index * 67) % 360})`,
        path('M-16 0Q0 -18 18 0Q0 18 -16 0Z', b.down(darken(look.body, (index % 3) * 0.1), 0.24)),
      ),
    ),
    path(tube(200, 232, 308, 58, 44), b.across('#c4683f', 0.26)),
    path(tube(200, 222, 242, 64, 62), b.across('#c97448', 0.26)),
    oval(200, 222, 60, 9, '#3f2a1c'),
    line('M160 256L166 300', '#fff', 6, 0.22),
  ]),
}
