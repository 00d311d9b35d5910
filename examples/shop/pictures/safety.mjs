import { darken, lighten } from './brush.mjs'
import { dark, steel } from './look.mjs'
import { disc, group, lie, line, oval, path, stand, times, tube } from './strokes.mjs'

export const safetyShapes = {
  'safety-glasses': lie((b, look) => [
    line('M78 170Q56 250 92 306M322 170Q344 250 308 306', look.cap ?? dark, 11),
    path(
      'M72 150Q130 122 200 140Q270 122 328 150Q338 214 298 230Q244 240 218 196Q200 178 182 196Q156 240 102 230Q62 214 72 150Z',
      b.glass(look.body),
    ),
    path(
      'M72 150Q130 122 200 140Q270 122 328 150L326 166Q268 140 200 156Q132 140 74 166Z',
      b.down(look.cap ?? dark),
    ),
    path('M96 174Q118 164 146 166L116 220Q92 212 96 174Z', '#fff', 0.5),
    path('M232 172Q254 164 276 168L252 218Q234 206 232 172Z', '#fff', 0.35),
  ]),

  gloves: lie((b, look) => {
    const glove = [
      path(
        'M-46 140V30Q-70 6 -84 -24Q-82 -46 -62 -40L-40 -8L-44 -104Q-36 -124 -22 -108L-16 -34L-10 -126Q0 -142 12 -126V-34L26 -118Q38 -130 46 -112L38 -26L56 -84Q70 -92 74 -76Q72 10 48 60V140Z',
        b.down(look.body, 0.18),
      ),
      path('M-50 112H52V150Q0 160 -50 150Z', b.down(look.cap ?? darken(look.body, 0.4))),
      times(3, index => line(`M-42 ${122 + index * 9}H44`, '#fff', 2, 0.3)),
      path('M-34 6Q0 -20 40 6Q46 50 36 86H-34Z', '#20140c', 0.14),
    ]
    return [
      group('translate(150 214) rotate(-12) scale(.94)', glove),
      group('translate(262 216) rotate(12) scale(-.94 .94)', glove),
    ]
  }),

  'ear-defenders': stand(116, (b, look) => [
    line('M112 246Q104 106 200 102Q296 106 288 246', b.across(dark), 18),
    line('M128 200Q132 122 196 114', '#fff', 3, 0.25),
    [100, 300].map((x, index) => [
      path(tube(x + (index ? -18 : 18), 218, 296, 16, 16), b.across(dark)),
      path(
        `M${x - 34} 236Q${x - 34} 206 ${x} 206Q${x + 34} 206 ${x + 34} 236V282Q${x + 34} 316 ${x} 316Q${x - 34} 316 ${x - 34} 282Z`,
        b.ball(look.body),
      ),
    ]),
  ]),

  masks: lie((b, look) => [
    line(
      'M108 178Q30 130 74 96M292 178Q370 130 326 96M112 252Q40 290 96 322M288 252Q360 290 304 322',
      '#d8c39a',
      5,
    ),
    path(
      'M112 172Q150 104 200 102Q250 104 288 172Q298 236 258 276Q226 302 200 302Q174 302 142 276Q102 236 112 172Z',
      b.ball(look.body),
    ),
    line('M124 214Q200 246 276 214M132 246Q200 276 268 246', darken(look.body, 0.3), 2, 0.4),
    path('M164 122Q200 104 236 122L230 134Q200 118 170 134Z', b.blade(steel)),
    look.cap && [
      disc(200, 214, 30, b.down(look.cap)),
      times(3, index => line(`M184 ${204 + index * 10}H216`, '#20140c', 3, 0.4)),
    ],
  ]),

  'knee-pads': lie((b, look) =>
    [122, 278].map((x, index) =>
      group(
        `translate(${x} 206) rotate(${index ? 6 : -6}) scale(.92)`,
        line(
          'M-50 -54Q-78 -52 -70 -24M50 -54Q78 -52 70 -24M-48 62Q-76 64 -68 36M48 62Q76 64 68 36',
          '#2f2c2b',
          12,
        ),
        path('M-52 -96Q0 -120 52 -96Q66 0 50 92Q0 116 -50 92Q-66 0 -52 -96Z', b.down('#46423f')),
        path('M-38 -76Q0 -94 38 -76Q50 -10 38 52Q0 74 -38 52Q-50 -10 -38 -76Z', b.ball(look.body)),
        line('M-26 -30H26M-28 0H28M-26 30H26', '#20140c', 4, 0.25),
      ),
    ),
  ),

  helmet: stand(118, (b, look) => [
    path('M92 278Q88 150 200 146Q312 150 308 278Z', b.ball(look.body)),
    path('M178 148Q200 136 222 148L230 278H170Z', b.across(lighten(look.body, 0.1))),
    path(
      'M66 278Q200 248 334 278Q344 300 326 306Q200 282 74 306Q56 300 66 278Z',
      b.down(look.body),
    ),
    path('M92 300Q200 280 308 300L300 316Q200 302 100 316Z', dark),
    oval(136, 206, 12, 34, '#fff', 0.25),
  ]),
}
