import { darken, lighten } from './brush.mjs'
import { dark } from './look.mjs'
import { disc, drawsSets, lie, line, oval, path, ring, stand, times } from './strokes.mjs'

export const tablewareShapes = {
  plate: lie(
    (b, look) => [
      look.pieces > 1 && disc(212, 214, 142, b.down(darken(look.body, 0.22))),
      disc(200, 200, 144, b.down(lighten(look.body, 0.06))),
      ring(
        200,
        200,
        142,
        142,
        look.material === 'enamel' ? '#263a57' : darken(look.body, 0.3),
        look.material === 'enamel' ? 6 : 3,
        look.material === 'enamel' ? 1 : 0.4,
      ),
      disc(200, 200, 102, b.down(darken(look.body, 0.1), 0.1)),
      disc(203, 204, 97, b.ball(lighten(look.body, 0.12)), 0.75),
      path('M84 176Q98 102 178 82Q118 122 108 196Q88 198 84 176Z', '#fff', 0.35),
      look.material === 'stoneware' &&
        times(34, index =>
          disc(
            200 + Math.cos(index * 2.4) * (20 + index * 3.6),
            200 + Math.sin(index * 2.4) * (20 + index * 3.6),
            1 + (index % 3) * 0.5,
            darken(look.body, 0.6),
            0.3,
          ),
        ),
    ],
    drawsSets,
  ),
  bowl: stand(88, (b, look) => [
    look.glass
      ? [
          path('M92 190Q100 290 168 308H232Q300 290 308 190Z', b.glass(look.body)),
          oval(200, 190, 108, 24, '#fff', 0.3),
          ring(200, 190, 108, 24, '#fff', 3, 0.8),
          path('M118 214Q132 280 176 300Q140 270 132 214Z', '#fff', 0.5),
        ]
      : [
          path('M160 300H240L246 318H154Z', b.across(darken(look.body, 0.22))),
          path('M90 184Q98 288 164 308H236Q302 288 310 184Z', b.across(look.body)),
          oval(200, 184, 110, 26, b.down(lighten(look.body, 0.2))),
          oval(200, 187, 100, 21, b.hollow(look.wood ? look.body : mixInside(look.body))),
          look.material === 'stoneware' &&
            path(
              'M108 248Q160 268 214 258T294 246Q272 296 236 308H164Q124 296 108 248Z',
              '#c7a27a',
              0.75,
            ),
          path('M112 216Q126 280 168 298Q134 264 128 214Z', '#fff', 0.26),
        ],
  ]),
  mug: stand(86, (b, look) => [
    line('M258 176Q320 172 312 226Q304 272 254 270', b.down(darken(look.body, 0.04)), 19),
    line('M262 171Q308 170 306 214', '#fff', 3, 0.3),
    path('M124 150V288Q126 316 196 316Q266 316 268 288V150Z', b.across(look.body)),
    oval(196, 150, 72, 15, b.down(lighten(look.body, 0.25))),
    oval(196, 152, 63, 11, b.hollow(mixInside(look.body))),
    oval(196, 156, 54, 7, '#5a3520'),
    look.material === 'enamel'
      ? ring(196, 150, 72, 15, '#2c3a52', 5)
      : path(
          'M124 262Q160 276 196 270T268 264V288Q266 316 196 316Q126 316 124 288Z',
          '#d8b994',
          0.8,
        ),
    line('M142 178V280', '#fff', 8, 0.3),
    line('M176 122q-9 -14 0 -28t0 -28M212 122q-9 -14 0 -28t0 -28', '#fff', 6, 0.5),
  ]),
  cup: stand(118, (b, look) => [
    path('M82 286Q90 316 200 318Q310 316 318 286Z', b.across(darken(look.body, 0.05))),
    oval(200, 286, 118, 22, b.down(lighten(look.body, 0.15))),
    oval(200, 286, 66, 11, darken(look.body, 0.16), 0.5),
    line('M258 204Q308 202 298 240Q288 264 246 262', b.down(darken(look.body, 0.05)), 13),
    path('M130 180Q132 276 176 288H224Q268 276 270 180Z', b.across(look.body)),
    oval(200, 180, 70, 14, b.down(lighten(look.body, 0.25))),
    oval(200, 182, 61, 10, '#6b3f23'),
    path('M176 184Q188 174 200 180Q212 174 224 184Q212 192 200 189Q188 192 176 184Z', '#e8cfa8'),
    line('M148 200Q150 246 168 272', '#fff', 6, 0.35),
  ]),
  'tea-bowl': stand(72, (b, look) => [
    path('M164 302H236V318H164Z', b.across('#6b5340')),
    path('M118 180Q116 290 168 306H232Q284 290 282 180Z', b.across(look.body)),
    path('M122 252Q160 276 210 262T280 250Q270 298 232 306H168Q130 298 122 252Z', '#6b5340', 0.85),
    oval(200, 180, 82, 18, b.down(lighten(look.body, 0.2))),
    oval(200, 183, 74, 14, b.hollow(look.body)),
    oval(200, 190, 58, 8, '#9db15c'),
    line('M138 204Q138 240 150 262', '#fff', 6, 0.3),
  ]),
}

function mixInside(hex) {
  return hex === '#f4f1ea' || hex === dark ? hex : lighten(hex, 0.35)
}
