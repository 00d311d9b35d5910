import { darken, lighten } from './brush.mjs'
import { disc, group, line, oval, path, ring, stand, times, tube } from './strokes.mjs'

const drink = '#a9d0d8'

const wine = '#7a1f2b'

const glassy = (b, look, d) => path(d, b.glass(look.body))

const rim = (cx, y, rx, hex = '#fff') => [
  oval(cx, y, rx, rx * 0.15, '#fff', 0.25),
  ring(cx, y, rx, rx * 0.15, hex, 2.5, 0.85),
]

export const glassShapes = {
  tumbler: stand(76, (b, look) => [
    path(tube(200, 210, 298, 60, 54), drink, 0.4),
    oval(200, 210, 60, 9, '#e4f3f5', 0.6),
    glassy(b, look, tube(200, 146, 304, 68, 56)),
    path(tube(200, 292, 306, 57, 56), look.body, 0.45),
    look.body === '#c67a28' &&
      times(7, index =>
        line(`M${146 + index * 18} 156L${154 + index * 15.4} 304`, '#fff', 3, 0.22),
      ),
    rim(200, 146, 68),
    line('M150 166L158 286', '#fff', 7, 0.5),
  ]),
  highball: stand(60, (b, look) => [
    path(tube(200, 170, 300, 48, 45), drink, 0.42),
    oval(200, 170, 48, 8, '#e4f3f5', 0.6),
    glassy(b, look, tube(200, 104, 306, 52, 46)),
    path(tube(200, 288, 308, 47, 46), look.body, 0.5),
    group(
      'rotate(16 190 190)',
      `<rect x="172" y="176" width="30" height="30" rx="5" fill="#fff" opacity=".45"/>`,
    ),
    group(
      'rotate(-12 220 220)',
      `<rect x="200" y="206" width="28" height="28" rx="5" fill="#fff" opacity=".4"/>`,
    ),
    rim(200, 104, 52),
    line('M160 126L164 280', '#fff', 6, 0.5),
  ]),
  'wine-glass': stand(60, (b, look) => [
    path('M194 226H206V300H194Z', look.body === '#b9d2d6' ? b.glass(look.body) : look.body, 0.9),
    oval(200, 306, 54, 10, b.glass(look.body)),
    ring(200, 306, 54, 10, '#fff', 2, 0.7),
    path('M180 304Q196 298 197 280H203Q204 298 220 304Z', b.glass(look.body)),
    path(
      'M137 158Q146 224 200 228Q254 224 263 158Q200 170 137 158Z',
      look.body === '#56745a' ? '#e6d88f' : wine,
      0.85,
    ),
    oval(200, 158, 63, 9, look.body === '#56745a' ? '#efe6b0' : '#963040'),
    path(
      'M148 84Q122 168 160 212Q178 230 200 230Q222 230 240 212Q278 168 252 84Z',
      b.glass('#c4dadd'),
    ),
    rim(200, 84, 52),
    line('M152 110Q142 160 160 196', '#fff', 6, 0.55),
  ]),
  flute: stand(48, (b, look) => [
    path('M195 230H205V302H195Z', b.glass(look.body)),
    oval(200, 308, 46, 9, b.glass(look.body)),
    ring(200, 308, 46, 9, '#fff', 2, 0.7),
    path('M166 128Q168 230 200 236Q232 230 234 128Z', '#e9cf86', 0.85),
    oval(200, 128, 34, 5, '#f6e9bd'),
    times(9, index => disc(184 + ((index * 13) % 34), 150 + index * 8, 2, '#fff', 0.8)),
    path('M164 76Q158 226 200 238Q242 226 236 76Z', b.glass(look.body)),
    rim(200, 76, 36),
    line('M174 100Q172 180 186 214', '#fff', 5, 0.55),
  ]),
  carafe: stand(84, (b, look) => [
    path(
      'M132 250Q128 308 152 312H248Q272 308 268 250Q200 264 132 250Z',
      look.body === '#75706f' ? wine : drink,
      0.6,
    ),
    oval(200, 250, 68, 9, look.body === '#75706f' ? '#963040' : '#dff0f3', 0.8),
    path(
      'M172 96Q174 166 148 204Q118 256 132 300Q140 318 200 318Q260 318 268 300Q282 256 252 204Q226 166 228 96Z',
      b.glass(look.body),
    ),
    rim(200, 96, 28),
    look.body === '#b9d2d6' && disc(200, 78, 25, b.ball('#c99a63')),
    line('M152 226Q138 258 146 294', '#fff', 7, 0.5),
  ]),
  jug: stand(92, (b, look) => [
    line('M262 138Q330 140 316 214Q304 262 264 262', b.down(darken(look.body, 0.05)), 17),
    path(
      'M148 110Q160 160 140 214Q116 300 156 316H244Q284 300 260 214Q246 160 258 110Z',
      b.across(look.body),
    ),
    path('M148 110L116 90Q164 84 200 88Q256 92 258 110Q200 132 148 110Z', b.hollow(look.body)),
    line(
      'M116 90Q164 84 200 88Q256 92 258 110Q200 130 148 112Z',
      look.material === 'enamel' ? '#2c3a52' : lighten(look.body, 0.3),
      5,
    ),
    path('M150 230Q146 280 164 304Q142 280 140 250Q142 236 150 230Z', '#fff', 0.4),
    look.material === 'stoneware' &&
      path('M134 256Q200 274 268 256Q276 304 244 316H156Q126 304 134 256Z', '#b98d63', 0.6),
  ]),
}
