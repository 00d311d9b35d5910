import { darken, lighten } from './brush.mjs'
import { print, sign } from './labels.mjs'
import { box, disc, oval, path, stand, times } from './strokes.mjs'

export const dairyShapes = {
  eggs: stand(122, (b, look) => [
    times(5, index =>
      path(
        `M${106 + index * 38} 234Q${104 + index * 38} 178 ${125 + index * 38} 174Q${148 + index * 38} 178 ${146 + index * 38} 234Z`,
        b.ball(index % 2 ? look.body : lighten(look.body, 0.14)),
      ),
    ),
    path(
      'M80 226Q92 216 104 226Q116 240 124 226Q144 212 162 226Q182 240 200 226Q220 212 238 226Q258 240 276 226Q292 214 320 226L306 306Q304 318 292 318H108Q96 318 94 306Z',
      b.across('#a9a294', 0.22),
    ),
    times(5, index => oval(118 + index * 41, 286, 15, 20, '#8d8678', 0.5)),
    box(146, 250, 108, 40, 4, look.label, 0.95),
    print(200, 264, '#6d5a49', 70),
  ]),

  butter: stand(118, (b, look) => [
    path('M90 262L130 232H316L286 262Z', b.down(lighten(look.body, 0.4))),
    path('M286 262L316 232V286L286 318Z', b.down(darken(look.body, 0.14))),
    box(90, 262, 196, 56, 3, b.down(look.body, 0.1)),
    path('M90 262L130 232H172L134 262V318H90Z', '#f2dc8e'),
    path('M90 262H134V318H90Z', '#e8cf78'),
    sign(look.motif, 176, 290, look.label, 0.8),
    print(236, 286, look.label, 56),
  ]),

  cheese: stand(122, (b, look) => [
    path('M86 264L262 172Q300 190 312 236L296 262Z', b.down(lighten(look.body, 0.34))),
    path('M86 264L296 262V318H90Q86 318 86 312Z', b.down(look.body)),
    path('M296 262L312 236V292L296 318Z', b.down(darken(look.fill ?? look.body, 0.25))),
    path(
      'M262 172Q300 190 312 236L304 250Q292 202 254 176Z',
      look.fill ?? darken(look.body, 0.2),
      0.9,
    ),
    look.motif === 'cow' && [
      disc(140, 292, 10, darken(look.body, 0.24)),
      disc(200, 282, 13, darken(look.body, 0.24)),
      disc(256, 298, 9, darken(look.body, 0.24)),
      oval(208, 228, 12, 6, darken(look.body, 0.18)),
      oval(158, 244, 8, 4, darken(look.body, 0.18)),
    ],
  ]),

  block: stand(110, (b, look) => [
    path('M100 240L136 214H308L276 240Z', b.down(lighten(look.body, 0.4))),
    path('M276 240L308 214V290L276 318Z', b.down(darken(look.body, 0.16))),
    box(100, 240, 176, 78, 4, b.down(look.body, 0.1)),
    box(118, 252, 140, 54, 6, look.label, 0.95),
    sign(look.motif, 148, 279, darken(look.fill ?? look.body, 0.2), 0.85),
    print(208, 273, '#6d5a49', 60),
  ]),
}
