import { darken, lighten } from './brush.mjs'
import { dark, steel, wood } from './look.mjs'
import { box, disc, group, line, oval, path, ring, stand, times, tube } from './strokes.mjs'

const tea = '#b9722e'

export const teaShapes = {
  teapot: stand(112, (b, look) => {
    const grip = look.glass ? '#a9c3c8' : look.material === 'cast iron' ? dark : look.body
    const iron = look.material === 'cast iron'
    return [
      iron
        ? line('M132 172Q128 78 200 76Q272 78 268 172', b.across(dark), 9)
        : line('M276 186Q340 176 330 234Q320 278 268 276', b.down(darken(grip, 0.06)), 17),
      path(
        'M128 214Q98 206 86 164Q82 152 64 152Q66 140 84 142Q104 144 112 166Q122 188 148 190Z',
        b.down(look.body),
      ),
      look.glass && path('M116 236Q116 312 200 314Q284 312 284 236Q200 252 116 236Z', tea, 0.85),
      path(
        'M200 152Q290 154 290 234Q290 316 200 318Q110 316 110 234Q110 154 200 152Z',
        look.glass ? b.glass(look.body) : b.ball(look.body),
      ),
      iron &&
        times(5, row =>
          times(9, column =>
            disc(132 + column * 17 + (row % 2) * 8, 200 + row * 20, 3, lighten(dark, 0.22), 0.7),
          ),
        ),
      path(
        'M146 168Q150 144 200 142Q250 144 254 168A54 10 0 0 1 146 168Z',
        b.across(lighten(look.body, 0.08), 0.4),
      ),
      disc(200, 134, 13, b.ball(look.material === 'stoneware' ? wood : look.body)),
      !iron && path('M134 210Q142 178 176 168Q150 190 144 236Q138 230 134 210Z', '#fff', 0.32),
    ]
  }),

  'electric-kettle': stand(98, (b, look) => [
    path(
      'M112 302H288Q296 302 296 311Q296 318 286 318H114Q104 318 104 311Q104 302 112 302Z',
      b.across(dark),
    ),
    path(
      'M258 136Q330 130 324 214Q320 268 284 282L276 268Q304 248 304 206Q304 156 262 160Z',
      b.down(dark),
    ),
    path('M146 118L122 302H282L256 118Z', b.across(look.body, look.bare ? 0.65 : 0.36)),
    path('M146 122L112 132L140 164Z', b.down(darken(look.body, 0.06))),
    path(
      'M142 122Q146 98 200 96Q254 98 260 122Q200 136 142 122Z',
      b.across(darken(look.body, 0.14)),
    ),
    box(190, 84, 22, 14, 6, b.across(dark)),
    box(172, 186, 12, 86, 6, b.glass('#9bb9bf')),
    box(174, 222, 8, 48, 4, '#7fb0c0', 0.6),
    disc(296, 176, 5, '#d9653b'),
  ]),

  'stove-kettle': stand(116, (b, look) => [
    line('M136 182Q134 84 200 82Q266 84 264 182', b.across(steel), 8),
    line('M170 88Q200 76 230 88', b.down(wood), 19),
    path('M262 226L322 166Q330 160 338 168L334 180L286 262Z', b.across(look.body)),
    disc(332, 170, 11, b.ball(dark)),
    path(
      'M200 146Q280 148 292 262Q296 308 276 316H124Q104 308 108 262Q120 148 200 146Z',
      b.across(look.body, look.bare ? 0.6 : 0.34),
    ),
    path(
      'M156 160Q160 142 200 140Q240 142 244 160Q200 172 156 160Z',
      b.across(lighten(look.body, 0.08)),
    ),
    disc(200, 134, 11, b.ball(wood)),
    path('M128 256Q136 194 168 170Q148 214 146 276Q130 280 128 256Z', '#fff', 0.34),
  ]),

  'gooseneck-kettle': stand(112, (b, look) => [
    box(98, 302, 204, 16, 8, b.across(dark)),
    line('M272 168Q334 158 334 222Q332 268 290 268', b.down(dark), 15),
    line(
      'M142 276Q96 268 106 216Q112 182 92 160Q84 150 66 152',
      b.down(darken(look.body, 0.04)),
      13,
    ),
    line('M140 272Q100 264 110 216Q116 180 94 156', '#fff', 2.5, 0.3),
    path('M152 160L124 300H284L254 160Z', b.across(look.body, 0.4)),
    path(
      'M148 164Q152 142 202 140Q254 142 258 164Q202 178 148 164Z',
      b.across(lighten(look.body, 0.1)),
    ),
    box(198, 122, 9, 22, 3, b.across(steel)),
    disc(202, 118, 13, b.ball(wood)),
    box(250, 306, 34, 8, 3, '#f1ead9', 0.7),
  ]),

  infuser: stand(84, (b, look) => [
    line('M252 170Q308 172 300 226Q292 264 248 262', b.down('#ecdfc2'), 15),
    path(tube(196, 156, 304, 70, 62), b.across('#ecdfc2')),
    oval(196, 156, 70, 14, b.hollow('#ecdfc2')),
    oval(196, 162, 62, 9, tea),
    path('M144 128L152 214Q196 224 240 214L248 128Z', b.across(look.body, 0.6), 0.95),
    times(5, row =>
      times(8, column => disc(158 + column * 11, 146 + row * 14, 2.6, '#4b4e50', 0.55)),
    ),
    oval(196, 128, 64, 12, b.down(lighten(look.body, 0.3))),
    oval(196, 129, 50, 8, '#3f5a34'),
    path(
      'M132 158V300Q140 312 196 316Q252 312 258 300L264 190Q200 230 132 158Z',
      b.across('#ecdfc2'),
      0.96,
    ),
    line('M148 204Q150 250 156 288', '#fff', 6, 0.5),
  ]),

  'matcha-whisk': stand(70, (b, look) => [
    times(15, index =>
      line(
        `M${178 + index * 3} 190Q${120 + index * 11.5} 230 ${142 + index * 8.3} 308`,
        index % 2 ? look.body : darken(look.body, 0.18),
        5,
      ),
    ),
    times(9, index =>
      line(
        `M${184 + index * 4} 190Q${166 + index * 8.5} 240 ${176 + index * 6} 300`,
        lighten(look.body, 0.25),
        3,
      ),
    ),
    path(tube(200, 92, 184, 27, 27), b.across(look.body)),
    oval(200, 92, 27, 6, b.hollow(look.body)),
    box(170, 178, 60, 16, 7, b.across('#33424a')),
  ]),

  strainer: stand(104, (b, look) => [
    path('M124 262Q128 312 200 314Q272 312 276 262Z', b.across('#f4f1ea')),
    oval(200, 262, 76, 14, b.hollow('#e9e2d2')),
    line('M262 190L354 132', b.down(darken(look.body, 0.1)), 11),
    line('M266 185L350 132', '#fff', 2.5, 0.6),
    path('M124 196Q128 272 196 274Q262 270 268 196Z', b.across(look.body, 0.5), 0.92),
    times(6, index =>
      line(
        `M${140 + index * 22} 204Q${150 + index * 19} 250 ${168 + index * 11} 268`,
        '#55585a',
        1.4,
        0.5,
      ),
    ),
    times(4, index =>
      line(
        `M${132 + index * 8} ${214 + index * 15}Q196 ${232 + index * 15} ${260 - index * 8} ${214 + index * 15}`,
        '#55585a',
        1.4,
        0.5,
      ),
    ),
    oval(196, 196, 73, 15, b.hollow(look.body)),
    ring(196, 196, 73, 15, lighten(look.body, 0.4), 6),
  ]),

  canister: stand(86, (b, look) => {
    const tin = look.material === 'tin'
    return [
      path(tube(200, 156, 306, 76, 76), b.across(look.body)),
      tin
        ? [
            path(tube(200, 116, 166, 79, 79), b.across(darken(look.body, 0.12))),
            oval(200, 116, 79, 14, b.down(lighten(look.body, 0.16))),
            oval(200, 114, 40, 6, '#fff', 0.2),
          ]
        : [
            path(tube(200, 150, 160, 74, 74), b.across(dark)),
            path(tube(200, 126, 150, 80, 80), b.across(wood)),
            oval(200, 126, 80, 14, b.down(lighten(wood, 0.22))),
            disc(200, 116, 14, b.ball(wood)),
          ],
      group(
        'translate(200 236)',
        box(-38, -26, 76, 52, 5, '#f7efe0', 0.92),
        line('M-22 -8H22M-14 8H14', darken(look.body, 0.35), 3, 0.75),
      ),
      line('M140 182V286', '#fff', 7, 0.22),
    ]
  }),
}
