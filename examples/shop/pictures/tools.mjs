import { darken, lighten } from './brush.mjs'
import { dark, steel } from './look.mjs'
import { box, disc, group, lie, line, oval, path, stand, times, tube } from './strokes.mjs'

const tilt = (...parts) => group('rotate(28 200 200)', ...parts)
const stem = (b, hex, top, bottom, width = 13) => [
  box(200 - width / 2, top, width, bottom - top, width / 2, b.across(hex)),
  disc(200, bottom - 14, 3.4, '#efe6da'),
]

const spoonWood = (b, hex) => [
  path('M193 168L191 376Q200 390 209 376L207 168Z', b.across(hex)),
  path('M160 92Q160 34 200 34Q242 34 240 92Q238 158 206 182H194Q162 158 160 92Z', b.down(hex, 0.2)),
  path('M172 94Q172 50 200 50Q230 50 228 94Q226 138 200 154Q174 138 172 94Z', b.hollow(hex), 0.42),
  line('M170 76Q176 52 196 44', '#fff', 3, 0.4),
]

export const toolShapes = {
  'wooden-spoon': lie((b, look) => tilt(spoonWood(b, look.body))),

  spatula: lie((b, look) =>
    tilt(
      stem(b, darken(look.body, 0.05), 150, 386, 18),
      path(
        'M158 40Q196 26 236 32Q246 34 246 48V150Q244 178 208 182H192Q160 178 158 150Z',
        b.across(look.body, 0.3),
      ),
      path('M170 52Q180 44 190 44V160Q172 158 170 146Z', '#fff', 0.25),
    ),
  ),

  turner: lie((b, look) =>
    tilt(
      stem(b, dark, 232, 390, 18),
      box(194, 156, 12, 92, 5, b.across(steel)),
      path(
        'M146 44Q198 26 250 52L240 150Q228 168 208 168H192Q168 166 160 150Z',
        b.blade(look.body),
      ),
      times(4, index => box(172 + index * 16, 66, 6, 76, 3, '#8a8478', 0.6)),
    ),
  ),

  ladle: lie((b, look) =>
    tilt(
      box(194, 112, 12, 250, 5, b.across(look.body, 0.6)),
      line('M200 352Q200 386 180 384Q166 380 172 366', b.across(steel), 11),
      disc(200, 92, 62, b.ball(look.body)),
      disc(200, 92, 51, b.hollow(look.body), 0.75),
      path('M162 84Q170 54 204 50Q180 66 174 100Q164 98 162 84Z', '#fff', 0.4),
    ),
  ),

  mill: stand(66, (b, look) => [
    path(
      'M156 312Q150 284 168 262Q186 240 178 212Q170 190 180 172H220Q230 190 222 212Q214 240 232 262Q250 284 244 312Q200 324 156 312Z',
      b.across(look.body),
    ),
    path(
      'M172 166Q164 108 200 106Q236 108 228 166Q200 176 172 166Z',
      b.across(lighten(look.body, 0.06)),
    ),
    path(tube(200, 164, 174, 29, 27), b.across(steel, 0.6)),
    disc(200, 98, 12, b.ball(steel)),
    path(tube(200, 296, 304, 46, 47, 0.12), b.across(darken(look.body, 0.24))),
    line('M176 290Q172 274 186 258Q198 240 192 208', '#fff', 5, 0.26),
    line('M184 154Q180 124 194 114', '#fff', 5, 0.3),
  ]),

  rasp: lie((b, look) =>
    tilt(
      path('M182 236H218L226 372Q226 390 200 390Q174 390 174 372Z', b.across(look.body)),
      disc(200, 374, 6, '#efe6da'),
      path('M172 34Q172 24 182 24H218Q228 24 228 34L224 238H176Z', b.blade(steel)),
      line('M172 36L176 236M228 36L224 236', darken(steel, 0.35), 5),
      times(18, row =>
        times(5, column =>
          path(`M${183 + column * 8} ${40 + row * 10.5}q3 -5 6 0Z`, '#5b5f61', 0.8),
        ),
      ),
    ),
  ),

  'box-grater': stand(88, (b, look) => [
    path('M160 124L124 312H212L216 124Z', b.blade(look.body)),
    path('M216 124L212 312L284 302L248 124Z', b.down(darken(look.body, 0.18))),
    times(7, row =>
      times(5, column =>
        oval(158 + column * 12 - row * 2, 158 + row * 20, 4.6, 3, '#565a5c', 0.75),
      ),
    ),
    times(4, row => line(`M228 ${166 + row * 34}L254 ${162 + row * 34}`, '#4a4d4f', 5, 0.7)),
    path('M152 120Q156 78 204 76Q252 78 256 120H236Q230 98 204 98Q178 98 172 120Z', b.across(dark)),
    box(150, 116, 108, 12, 5, b.across(darken(steel, 0.3))),
    path('M122 306H212V318H118Z', b.across(dark)),
    path('M212 306L286 296L288 308L212 318Z', darken(dark, 0.3)),
  ]),

  mortar: stand(104, (b, look) => [
    line('M246 168L292 76', b.across(lighten(look.body, 0.14)), 30),
    disc(294, 74, 18, b.ball(lighten(look.body, 0.1))),
    path(
      'M104 182Q108 268 156 292Q144 304 150 316H250Q256 304 244 292Q292 268 296 182Z',
      b.across(look.body, 0.22),
    ),
    oval(200, 182, 96, 24, b.down(lighten(look.body, 0.2))),
    oval(200, 184, 78, 18, b.hollow(look.body)),
    oval(196, 192, 44, 8, '#5d7a4a'),
    line('M236 186L252 156', b.across(lighten(look.body, 0.14)), 30),
    times(26, index =>
      disc(
        122 + ((index * 67) % 156),
        206 + ((index * 41) % 70),
        1 + (index % 3) * 0.6,
        index % 2 ? '#fff' : '#2b2b2d',
        0.25,
      ),
    ),
  ]),

  'bread-bin': stand(138, (b, look) => [
    box(72, 182, 256, 136, 26, b.across(look.body, 0.26)),
    path('M62 190V178Q62 168 74 168H326Q338 168 338 178V190Z', b.down('#cfa069')),
    path('M80 168Q84 148 106 148H294Q316 148 320 168Z', b.down('#dcb383')),
    box(158, 226, 84, 40, 5, '#fffaf0', 0.8),
    line('M176 246H224', darken(look.body, 0.55), 5, 0.8),
    times(2, index => disc(62 + index * 276 + (index ? -6 : 6), 240, 8, b.ball(dark))),
    line('M92 206V290', '#fff', 8, 0.35),
  ]),

  jar: stand(80, (b, look) => [
    path(tube(200, 182, 304, 66, 66), '#c98b3c', 0.55),
    oval(200, 182, 66, 11, '#dba95c', 0.8),
    path(
      'M154 128Q128 144 128 176V300Q130 318 200 318Q270 318 272 300V176Q272 144 246 128Z',
      b.glass(look.body),
    ),
    path(tube(200, 118, 130, 52, 52), b.across('#c4562f')),
    path(
      'M146 118Q148 96 200 94Q252 96 254 118A54 9 0 0 1 146 118Z',
      b.glass(lighten(look.body, 0.2)),
    ),
    oval(200, 98, 40, 5, '#fff', 0.5),
    line(
      'M144 116L134 158L148 176M256 116L266 158L252 176M134 146H266',
      b.across(darken(steel, 0.2)),
      4.5,
    ),
    box(190, 132, 20, 34, 4, b.across(steel)),
    line('M146 190V288', '#fff', 7, 0.5),
  ]),

  'lidded-jar': stand(74, (b, look) => [
    path(tube(200, 200, 306, 62, 62), look.body === '#c67a28' ? '#7a3d16' : '#d7a86a', 0.75),
    oval(200, 200, 62, 10, look.body === '#c67a28' ? '#8f4b1d' : '#e2bd86'),
    path('M136 146V302Q138 318 200 318Q262 318 264 302V146Z', b.glass(look.body)),
    path(tube(200, 122, 150, 68, 68), b.across('#cfa069')),
    oval(200, 122, 68, 12, b.down('#e3bf8f')),
    box(164, 232, 72, 40, 4, '#fbf5e8', 0.9),
    line('M178 246H222M186 258H214', '#7b6652', 3),
    line('M150 176V294', '#fff', 6, 0.45),
  ]),
}
