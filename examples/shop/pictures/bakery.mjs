import { darken, lighten } from './brush.mjs'
import { print, sign } from './labels.mjs'
import { box, disc, group, lie, line, oval, path, stand, times } from './strokes.mjs'

const crust = '#b9773a'

const slashes = (count, from, step, top, height) =>
  times(count, index =>
    line(
      `M${from + index * step} ${top + height}Q${from + index * step + 10} ${top + 6} ${from + index * step + 30} ${top}`,
      '#ecd2a2',
      7,
      0.85,
    ),
  )

export const bakeryShapes = {
  loaf: stand(130, (b, look) => [
    path(
      'M86 296Q66 230 104 196Q110 158 160 168Q200 140 244 166Q296 156 302 198Q334 236 314 296Q310 318 290 318H110Q90 318 86 296Z',
      b.ball(look.body),
    ),
    path(
      'M104 214Q112 178 158 184Q200 160 242 182Q288 174 298 212Q260 196 200 198Q140 196 104 214Z',
      lighten(look.body, 0.22),
      0.6,
    ),
    slashes(5, 112, 38, 192, 40),
  ]),

  'tin-loaf': stand(122, (b, look) => [
    path(
      'M94 318V230Q76 208 98 188Q120 170 150 178Q200 160 250 178Q284 170 304 190Q324 210 306 230V318Z',
      b.across(look.body, 0.24),
    ),
    path(
      'M98 206Q108 184 148 190Q200 174 252 190Q294 184 302 208Q200 190 98 206Z',
      lighten(look.body, 0.28),
      0.6,
    ),
    path('M94 236Q200 214 306 236V246Q200 226 94 246Z', darken(look.body, 0.3), 0.3),
    times(22, index =>
      oval(
        108 + ((index * 47) % 182),
        194 + ((index * 17) % 28),
        4,
        2,
        look.fill ?? '#f3e2bd',
        0.9,
      ),
    ),
    path('M94 262H306V318H94Z', look.label, 0.9),
    sign(look.motif, 132, 290, darken(look.body, 0.2), 0.9),
    print(216, 284, '#6d5a49', 110),
  ]),

  baguette: lie((b, look) =>
    times(2, index =>
      group(
        `rotate(${-38 + index * 10} 200 200) translate(${index * 8} ${index * 62 - 28})`,
        path(
          'M34 200Q44 168 120 166H290Q356 170 366 200Q356 232 290 236H120Q44 232 34 200Z',
          b.down(look.body, 0.28),
        ),
        times(5, cut =>
          path(
            `M${82 + cut * 52} 216Q${104 + cut * 52} 184 ${134 + cut * 52} 180Q${124 + cut * 52} 206 ${96 + cut * 52} 222Z`,
            '#efd9ae',
            0.9,
          ),
        ),
      ),
    ),
  ),

  rolls: stand(128, (b, look) => {
    const roll = [
      path(
        'M-56 34Q-64 -14 -26 -30Q0 -42 28 -30Q64 -12 56 34Q52 44 40 44H-40Q-52 44 -56 34Z',
        b.ball(look.body),
      ),
      line('M-26 -16Q0 -30 28 -14', '#efd9ae', 7, 0.85),
      times(12, index =>
        oval(
          -34 + ((index * 23) % 70),
          -18 + ((index * 13) % 36),
          3,
          1.6,
          look.fill ?? '#f3e2bd',
          0.85,
        ),
      ),
    ]
    return [
      group('translate(200 216)', roll),
      group('translate(136 272)', roll),
      group('translate(262 274)', roll),
    ]
  }),

  croissant: lie((b, look) => [
    path(
      'M62 270Q46 216 96 166Q146 116 200 114Q254 116 304 166Q354 216 338 270Q326 296 308 280Q292 226 250 212Q200 196 150 212Q108 226 92 280Q74 296 62 270Z',
      b.ball(look.body),
    ),
    line(
      'M100 168Q120 196 112 236M140 134Q160 164 152 210M200 116V198M260 134Q240 164 248 210M300 168Q280 196 288 236',
      darken(look.body, 0.4),
      4,
      0.5,
    ),
    line(
      'M82 208Q108 168 138 150M164 130Q190 122 212 124M248 134Q280 152 300 184',
      '#f6dfae',
      6,
      0.45,
    ),
  ]),

  crispbread: stand(112, (b, look) => [
    times(4, index =>
      [
        box(
          108 + index * 8,
          226 + index * 20,
          190 - index * 4,
          20,
          5,
          b.down(darken(look.body, index * 0.04)),
        ),
        times(12, hole =>
          disc(120 + index * 8 + hole * 14.6, 236 + index * 20, 2, darken(look.body, 0.35), 0.6),
        ),
      ].join(''),
    ),
    group(
      'rotate(-10 220 180)',
      box(128, 96, 150, 150, 8, b.down(look.body)),
      times(36, index =>
        disc(
          146 + (index % 6) * 23,
          114 + Math.floor(index / 6) * 23,
          3,
          darken(look.body, 0.35),
          0.55,
        ),
      ),
      times(20, index =>
        oval(140 + ((index * 43) % 126), 108 + ((index * 37) % 126), 3.5, 2, '#f3e2bd', 0.8),
      ),
    ),
  ]),

  wraps: lie((b, look) => [
    times(3, index =>
      [
        disc(206 - index * 5, 212 - index * 7, 138, darken(look.body, 0.25 - index * 0.06)),
        disc(204 - index * 5, 208 - index * 7, 138, b.down(lighten(look.body, index * 0.05), 0.1)),
      ].join(''),
    ),
    times(26, index =>
      oval(
        96 + ((index * 61) % 196),
        96 + ((index * 43) % 196),
        7 + (index % 3) * 3,
        5 + (index % 2) * 3,
        crust,
        0.28,
      ),
    ),
  ]),
}
