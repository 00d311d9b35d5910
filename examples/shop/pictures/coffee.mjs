import { darken, lighten } from './brush.mjs'
import { coffee, dark, steel, wood } from './look.mjs'
import { box, disc, group, line, oval, path, ring, stand, times, tube } from './strokes.mjs'

export const coffeeShapes = {
  'espresso-machine': stand(128, (b, look) => [
    box(96, 112, 208, 206, 12, b.across(darken(look.body, 0.08), 0.2)),
    group(
      'translate(0 0)',
      times(3, index =>
        [
          path(tube(136 + index * 40, 90, 108, 17, 12), b.across('#f4f1ea')),
          oval(136 + index * 40, 90, 17, 3.5, darken('#f4f1ea', 0.16)),
        ].join(''),
      ),
    ),
    box(88, 106, 224, 16, 7, b.across(look.body, 0.5)),
    box(104, 128, 192, 66, 8, b.down(lighten(look.body, 0.22))),
    ring(140, 160, 20, 20, darken(steel, 0.3), 4),
    disc(140, 160, 18, '#fbf8f2'),
    line('M140 160L150 150', '#b23a32', 3),
    disc(258, 150, 6, b.ball('#d9653b')),
    disc(278, 150, 6, b.ball(dark)),
    disc(268, 172, 11, b.ball(steel)),
    box(112, 200, 176, 92, 6, darken(look.body, 0.68)),
    path(tube(200, 194, 218, 34, 34, 0.12), b.across(steel)),
    path(tube(200, 218, 236, 38, 32, 0.12), b.across(darken(steel, 0.12))),
    line('M222 230L292 246', dark, 15),
    line('M224 226L288 241', '#6b625d', 3, 0.7),
    path('M192 236H208V248H192Z', b.across(steel)),
    line('M122 198Q112 226 120 262', b.across(steel), 6),
    path(tube(200, 262, 290, 20, 14), b.across('#f4f1ea')),
    oval(200, 262, 20, 4, '#7a4a2c'),
    box(100, 288, 200, 28, 6, b.across(look.body, 0.3)),
    box(116, 288, 168, 6, 3, dark),
  ]),

  'lever-machine': stand(104, (b, look) => [
    path(
      'M118 296Q118 282 150 282H250Q282 282 282 296V310Q282 318 270 318H130Q118 318 118 310Z',
      b.across(darken(look.body, 0.1)),
    ),
    box(184, 128, 32, 160, 8, b.across(look.body, 0.55)),
    path(tube(200, 96, 176, 46, 46), b.across(look.body, 0.5)),
    oval(200, 96, 46, 9, b.down(lighten(look.body, 0.3))),
    disc(200, 88, 10, b.ball(dark)),
    line('M240 150L318 74', b.across(steel), 9),
    line('M304 88L330 62', b.down(wood), 19),
    path(tube(200, 176, 190, 48, 40), b.across(darken(look.body, 0.25))),
    path(tube(160, 176, 214, 26, 26), b.across(steel)),
    line('M150 212L92 224', dark, 14),
    line('M240 170Q262 176 256 226', b.across(steel), 6),
    path(tube(160, 250, 280, 20, 14), b.across('#f4f1ea')),
    oval(160, 250, 20, 4, '#7a4a2c'),
    disc(200, 138, 17, '#fbf8f2'),
    ring(200, 138, 18, 18, darken(look.body, 0.4), 3),
    line('M200 138L209 130', '#b23a32', 2.5),
  ]),

  'french-press': stand(86, (b, look) => [
    line(
      'M250 160Q316 158 310 220Q306 276 250 280',
      look.glass ? dark : darken(look.body, 0.3),
      15,
    ),
    line('M254 156Q304 158 302 214', '#ffffff', 3, 0.25),
    box(196, 66, 8, 50, 3, b.across(steel)),
    disc(200, 64, 15, b.ball(look.glass ? dark : wood)),
    look.glass
      ? [
          path(tube(200, 204, 306, 54, 54), b.across(coffee, 0.16), 0.94),
          oval(200, 204, 54, 9, '#6b4026'),
          path(tube(200, 134, 308, 56, 56), b.glass('#c4dadd')),
          times(3, index => box(150 + index * 46, 140, 7, 172, 3, b.across(steel))),
          path(tube(200, 302, 316, 60, 60), b.across(steel)),
          path(tube(200, 142, 152, 58, 58), b.across(steel)),
        ]
      : [
          path(tube(200, 132, 312, 58, 58), b.across(look.body)),
          path(tube(200, 304, 314, 59, 59), b.across(darken(look.body, 0.3))),
        ],
    path('M142 134L126 124L150 128Z', b.down(steel)),
    path(
      'M142 136Q146 106 200 104Q254 106 258 136A58 9 0 0 1 142 136Z',
      b.across(look.glass ? steel : darken(look.body, 0.08), 0.5),
    ),
  ]),

  dripper: stand(96, (b, look) => [
    path('M138 214Q112 306 150 314H250Q288 306 262 214Z', b.glass('#c4dadd')),
    path('M128 272Q128 310 152 312H248Q272 310 272 272Q200 286 128 272Z', coffee, 0.92),
    oval(200, 273, 71, 8, '#6b4026'),
    line('M266 232Q312 236 304 276Q296 296 270 296', '#9fb7ba', 9, 0.8),
    line('M266 108Q304 112 296 144Q288 162 254 160', b.down(look.body), 13),
    path('M124 98L176 198H224L276 98Z', b.across(look.body)),
    times(5, index =>
      line(
        `M${150 + index * 25} 108Q${164 + index * 18} 150 ${180 + index * 10} 194`,
        darken(look.body, 0.3),
        2,
        0.28,
      ),
    ),
    oval(200, 98, 76, 13, b.down(lighten(look.body, 0.3))),
    oval(200, 99, 66, 10, '#efe7d8'),
    oval(200, 101, 44, 6, '#5a3a24'),
    path(tube(200, 198, 212, 82, 76, 0.12), b.across(look.body)),
  ]),

  'moka-pot': stand(82, (b, look) => [
    path('M252 128Q322 122 312 196L300 204Q304 146 254 152Z', b.down(dark)),
    path('M148 216L126 310Q200 328 274 310L252 216Z', b.across(look.body, 0.5)),
    path('M146 206H254V222Q200 232 146 222Z', b.across(darken(look.body, 0.22), 0.5)),
    path('M120 106L152 210H248L262 112Q200 96 138 112Z', b.across(look.body, 0.55)),
    path('M120 106L96 104L142 152Z', b.down(lighten(look.body, 0.12))),
    times(3, index =>
      line(
        `M${166 + index * 32} 112L${174 + index * 24} 208M${174 + index * 24} 226L${164 + index * 36} 314`,
        darken(look.body, 0.5),
        2,
        0.26,
      ),
    ),
    path(
      'M130 108Q150 88 200 86Q250 88 266 112Q200 98 130 108Z',
      b.across(lighten(look.body, 0.15), 0.6),
    ),
    disc(200, 76, 13, b.ball(dark)),
    disc(252, 262, 7, b.ball('#c9a24f')),
  ]),

  'filter-machine': stand(112, (b, look) => [
    box(112, 296, 184, 21, 8, b.across(darken(look.body, 0.15))),
    box(112, 92, 56, 210, 10, b.across(look.body)),
    box(112, 86, 184, 74, 12, b.across(look.body, 0.24)),
    path('M196 158H288L270 196H214Z', b.across(darken(look.body, 0.3))),
    box(124, 112, 14, 150, 6, b.glass('#c4dadd')),
    box(126, 176, 10, 84, 4, '#7fb0c0', 0.7),
    line('M284 226Q324 230 316 262Q308 286 282 286', dark, 11),
    path('M200 212Q188 250 196 294H288Q296 250 284 212Z', b.across(steel, 0.6)),
    path('M198 214Q202 198 242 198Q282 198 286 214Z', b.across(dark)),
    path('M200 212L182 206L204 222Z', b.down(steel)),
    disc(270, 122, 8, b.ball(steel)),
    disc(246, 122, 4, '#d9653b'),
  ]),

  'cold-brew': stand(74, (b, look) => [
    line('M250 150Q306 160 298 220Q292 262 250 264', '#a8c0c4', 11, 0.85),
    path(tube(200, 166, 306, 56, 54), b.across(coffee, 0.12), 0.9),
    oval(200, 166, 56, 9, '#6b4026'),
    path(tube(200, 120, 290, 20, 18), b.across(darken(steel, 0.3)), 0.75),
    path('M158 96Q144 130 142 160V306A58 9 0 0 0 258 306V160Q256 130 242 96Z', b.glass(look.body)),
    path('M154 78H246V98Q200 108 154 98Z', b.across(dark)),
    oval(200, 78, 46, 8, lighten(dark, 0.2)),
    line('M162 176V288', '#fff', 5, 0.4),
  ]),

  tamper: stand(66, (b, look) => [
    path(tube(200, 276, 308, 62, 62, 0.2), b.across(steel, 0.7)),
    oval(200, 276, 62, 12, b.down(lighten(steel, 0.3))),
    path(tube(200, 254, 278, 20, 34, 0.2), b.across(steel, 0.6)),
    path(
      'M176 256Q166 190 156 160Q152 112 200 110Q248 112 244 160Q234 190 224 256Q200 264 176 256Z',
      b.across(look.body),
    ),
    oval(200, 132, 40, 18, '#fff', 0.1),
    line('M180 240Q172 190 168 160', '#fff', 4, 0.25),
  ]),

  'milk-jug': stand(88, (b, look) => [
    line('M256 158Q320 156 308 224Q298 270 262 268', b.down(darken(look.body, 0.12)), 14),
    path(
      'M142 132Q152 190 132 268Q128 314 200 316Q272 314 268 268Q248 190 258 132Z',
      b.across(look.body, 0.7),
    ),
    path('M142 132L104 112Q150 116 170 124Z', b.down(lighten(look.body, 0.1))),
    path(
      'M104 112Q150 108 200 110Q256 112 260 132Q240 146 200 146Q150 146 104 112Z',
      b.hollow(look.body),
    ),
    path('M134 126Q170 118 200 120Q244 121 250 131Q236 140 200 140Q160 140 134 126Z', '#fdf8ee'),
    line('M152 272Q150 300 178 306', '#fff', 5, 0.5),
  ]),

  'brew-scale': stand(140, (b, look) => [
    path('M82 272L116 240H284L318 272Z', b.down(lighten(look.body, 0.14))),
    path('M82 272H318V300Q318 312 304 312H96Q82 312 82 300Z', b.across(look.body, 0.12)),
    box(228, 280, 74, 24, 4, '#15181a'),
    line('M240 292h10M256 292h10M272 292h12', '#f1ead9', 4),
    disc(104, 292, 6, lighten(look.body, 0.4)),
    line('M238 190Q278 190 270 220Q262 240 234 238', b.down('#f4f1ea'), 11),
    path('M148 168Q148 252 176 256H224Q252 252 252 168Z', b.across('#f4f1ea')),
    oval(200, 168, 52, 10, darken('#f4f1ea', 0.12)),
    oval(200, 170, 44, 7, coffee),
    line('M178 146q-9 -14 0 -26t0 -26M208 146q-9 -14 0 -26t0 -26', '#fff', 5, 0.55),
  ]),

  'knock-box': stand(104, (b, look) => [
    path('M104 190L118 308Q200 326 282 308L296 190Z', b.across(look.body, 0.2)),
    times(4, index =>
      line(
        `M${130 + index * 42} 208Q${138 + index * 40} 260 ${134 + index * 42} 306`,
        darken(look.body, 0.4),
        1.6,
        0.22,
      ),
    ),
    oval(200, 190, 96, 24, b.down(lighten(look.body, 0.2))),
    oval(200, 192, 82, 18, b.hollow(dark)),
    line('M112 184H288', b.down('#2b2826'), 20),
    line('M120 179H280', '#8b8580', 3, 0.6),
    path('M116 300Q200 320 284 300L282 312Q200 330 118 312Z', dark),
  ]),
}
