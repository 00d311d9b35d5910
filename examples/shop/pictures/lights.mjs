import { darken, lighten } from './brush.mjs'
import { dark, steel } from './look.mjs'
import { box, disc, group, lie, line, oval, path, ring, stand, times, tube } from './strokes.mjs'

const glow = '#ffe3a3'

export const lightShapes = {
  'table-lamp': stand(72, (b, look) => [
    oval(200, 246, 150, 70, glow, 0.22),
    path(tube(200, 296, 310, 56, 60, 0.16), b.across(look.fill ?? look.handle, 0.4)),
    path('M190 206H210L214 298H186Z', b.across(look.fill ?? look.handle, 0.4)),
    path('M150 92H250L292 214Q200 232 108 214Z', b.across(lighten(look.body, 0.12), 0.5)),
    oval(200, 92, 50, 8, lighten(look.body, 0.5)),
    path('M112 204Q200 226 288 204L292 214Q200 232 108 214Z', glow, 0.8),
  ]),

  'desk-lamp': stand(92, (b, look) => [
    path('M262 196L360 318H176Z', glow, 0.2),
    path(tube(152, 298, 312, 64, 68, 0.16), b.across(look.body, 0.36)),
    line('M152 300L120 206L214 132', b.across(darken(steel, 0.1)), 10),
    disc(120, 206, 12, b.ball(look.body)),
    disc(214, 132, 11, b.ball(look.body)),
    path('M206 116L240 104Q300 134 306 182L222 216Q190 176 206 116Z', b.down(look.body, 0.26)),
    path('M222 216L306 182Q312 190 304 196L232 224Q222 224 222 216Z', glow),
    line('M222 128Q214 160 226 190', '#fff', 5, 0.35),
  ]),

  pendant: lie((b, look) => [
    line('M200 0V124', dark, 5),
    path('M92 330H308L360 400H40Z', glow, 0.25),
    path(tube(200, 116, 140, 18, 22), b.across(dark)),
    path('M176 136H224Q316 180 322 286Q200 320 78 286Q84 180 176 136Z', b.across(look.body, 0.4)),
    oval(200, 286, 122, 21, b.down(darken(look.body, 0.4))),
    oval(200, 288, 104, 15, glow),
    disc(200, 292, 22, '#fff8e4'),
    line('M112 256Q122 196 170 162', '#fff', 7, 0.35),
  ]),

  'floor-lamp': stand(84, (b, look) => [
    oval(232, 156, 110, 70, glow, 0.22),
    path(tube(176, 302, 314, 58, 62, 0.14), b.across(look.fill ?? dark, 0.3)),
    line('M176 304V120Q178 60 232 66', b.across(look.fill ?? dark), 8),
    path('M186 76H282L304 150Q234 164 164 150Z', b.across(lighten(look.body, 0.1), 0.5)),
    path('M166 144Q234 158 302 144L304 150Q234 164 164 150Z', glow, 0.9),
  ]),

  bulb: stand(58, (b, look) => [
    disc(200, 186, 130, glow, 0.28),
    path(
      'M172 258Q170 236 148 218Q124 192 126 162Q132 100 200 98Q268 100 274 162Q276 192 252 218Q230 236 228 258Z',
      b.glass(look.body),
    ),
    disc(200, 168, 50, glow, 0.75),
    line('M184 254L176 186L190 166L200 190L210 166L224 186L216 254', '#c67a28', 4),
    path(tube(200, 258, 304, 27, 24), b.across(steel, 0.6)),
    times(4, index =>
      line(
        `M174 ${268 + index * 10}Q200 ${276 + index * 10} 226 ${266 + index * 10}`,
        darken(steel, 0.35),
        3,
        0.7,
      ),
    ),
    path('M180 304H220L210 318H190Z', dark),
    line('M148 160Q152 126 186 116', '#fff', 8, 0.6),
  ]),

  'wall-light': lie((b, look) => [
    path('M128 216L90 318H310L272 216Z', glow, 0.25),
    path('M150 110L110 40H290L250 110Z', glow, 0.25),
    box(170, 140, 60, 80, 8, b.down(darken(look.body, 0.2))),
    path(tube(200, 110, 232, 52, 52), b.across(look.body, 0.4)),
    oval(200, 110, 52, 9, glow),
    path('M148 226Q200 246 252 226L252 234Q200 252 148 234Z', glow),
    line('M160 130V212', '#fff', 6, 0.4),
  ]),

  lantern: stand(84, (b, look) => [
    ring(200, 92, 30, 30, look.body, 7),
    path('M150 124H250L276 160H124Z', b.across(look.body, 0.3)),
    box(140, 160, 120, 140, 4, '#ffe9b8', 0.85),
    path('M200 206Q222 238 212 258Q206 268 200 268Q194 268 188 258Q178 238 200 206Z', '#e8a13a'),
    path(tube(200, 262, 296, 26, 26), b.across('#fbf3e0')),
    box(140, 160, 120, 140, 4, b.glass('#c4dadd')),
    [136, 194, 252].map(x => box(x, 156, 12, 148, 2, b.across(look.body), x === 194 ? 0.75 : 1)),
    path('M124 298H276L282 318H118Z', b.across(look.body, 0.3)),
  ]),

  torch: lie((b, look) =>
    group(
      'rotate(-38 200 200)',
      path('M286 138L400 84V316L286 262Z', glow, 0.35),
      path('M30 166H210V234H30Q18 230 18 200Q18 170 30 166Z', b.down(look.body, 0.26)),
      path('M206 162L262 132H286V268H262L206 238Z', b.down(darken(look.body, 0.3), 0.26)),
      oval(286, 200, 14, 66, '#fff3cf'),
      box(110, 158, 44, 12, 5, '#b23a32'),
      times(7, index => line(`M${44 + index * 9} 172V228`, '#20140c', 3, 0.35)),
    ),
  ),

  'string-lights': lie((b, look) => [
    line('M20 104Q110 190 200 130T380 150', dark, 4),
    line('M20 236Q110 322 200 262T380 282', dark, 4),
    times(14, index => {
      const row = index < 7 ? 0 : 1
      const at = index % 7
      const [x, y] = [44 + at * 52, [134, 160, 156, 134, 124, 138, 152][at] + row * 132]
      return [
        disc(x, y + 34, 34, glow, 0.3),
        box(x - 7, y - 4, 14, 20, 3, dark),
        path(
          `M${x - 14} ${y + 24}Q${x - 14} ${y + 12} ${x} ${y + 12}Q${x + 14} ${y + 12} ${x + 14} ${y + 24}Q${x + 14} ${y + 46} ${x} ${y + 52}Q${x - 14} ${y + 46} ${x - 14} ${y + 24}Z`,
          b.ball(look.body),
        ),
      ].join('')
    }),
  ]),
}
