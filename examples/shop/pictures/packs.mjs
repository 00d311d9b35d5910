import { darken, lighten } from './brush.mjs'
import { label, print, sign } from './labels.mjs'
import { steel } from './look.mjs'
import { box, disc, group, lie, line, oval, path, stand, times, tube } from './strokes.mjs'

const toothed = (y, up) =>
  times(13, index => `L${116 + index * 13} ${y}L${122.5 + index * 13} ${y + (up ? -7 : 7)}`)

/** Something loose, seen through a window of 100 by 84 at 150, 196. */
const contents = {
  penne: hex =>
    times(22, index =>
      group(
        `translate(${160 + ((index * 37) % 82)} ${204 + ((index * 23) % 68)}) rotate(${(index * 47) % 180})`,
        box(-13, -4.5, 26, 9, 4, darken(hex, (index % 3) * 0.09)),
        line('M-10 -1H10', '#fff', 1.6, 0.4),
      ),
    ),
  spirals: hex =>
    times(20, index =>
      group(
        `translate(${162 + ((index * 37) % 78)} ${206 + ((index * 23) % 64)}) rotate(${(index * 61) % 180})`,
        line('M-12 0Q-8 -7 -4 0T4 0T12 0', darken(hex, (index % 3) * 0.1), 6),
      ),
    ),
  spaghetti: hex =>
    times(16, index => line(`M${155 + index * 6} 200V276`, darken(hex, (index % 4) * 0.07), 5)),
  grains: hex =>
    times(90, index =>
      oval(
        154 + ((index * 41) % 92),
        200 + ((index * 29) % 76),
        4.6,
        2.6,
        darken(hex, (index % 4) * 0.09),
      ),
    ),
  rounds: hex =>
    times(60, index =>
      disc(
        155 + ((index * 41) % 90),
        201 + ((index * 29) % 74),
        5.6,
        darken(hex, (index % 4) * 0.1),
      ),
    ),
  chunks: hex =>
    times(34, index =>
      group(
        `translate(${160 + ((index * 43) % 80)} ${206 + ((index * 27) % 64)}) rotate(${(index * 37) % 180})`,
        box(-9, -7, 18, 14, 6, darken(hex, (index % 5) * 0.09)),
      ),
    ),
}

const pouchBody = 'M130 112H270L282 292Q284 318 262 318H138Q116 318 118 292Z'

const pouch = (b, look) => [
  path(pouchBody, b.across(look.body, 0.3)),
  path(
    'M118 296Q200 270 282 296Q284 318 262 318H138Q116 318 118 296Z',
    darken(look.body, 0.4),
    0.3,
  ),
  path('M131 98H269L270 124H130Z', b.down(darken(look.body, 0.12))),
  line('M136 106H264M136 114H264', '#fff', 1.6, 0.35),
]

export const packShapes = {
  pouch: stand(84, (b, look) => [
    pouch(b, look),
    label(look, 200, 152, 92, 106),
    line('M140 140L132 284', '#fff', 6, 0.3),
  ]),

  'window-bag': stand(84, (b, look) => [
    pouch(b, look),
    sign(look.motif, 200, 160, look.label, 0.9),
    box(148, 194, 104, 88, 12, darken(look.fill ?? '#d9b98a', 0.25)),
    (contents[look.contents] ?? contents.grains)(look.fill ?? '#d9b98a'),
    path('M148 206Q148 194 160 194H184L158 282Q148 282 148 270Z', '#fff', 0.22),
    line('M138 140L130 284', '#fff', 6, 0.3),
  ]),

  'coffee-bag': stand(80, (b, look) => [
    path('M132 136L126 308Q200 326 274 308L268 136Z', b.across(look.body, 0.26)),
    path('M132 136L146 190L126 308ZM268 136L254 190L274 308Z', '#20140c', 0.16),
    path('M138 96H262L268 138H132Z', b.down(lighten(look.body, 0.06))),
    line('M135 116H265', '#d9b778', 9),
    line('M128 112Q122 122 132 126M272 112Q278 122 268 126', '#d9b778', 6),
    disc(200, 156, 6, darken(look.body, 0.4)),
    label(look, 200, 178, 98, 108),
    line('M152 176L146 300', '#fff', 5, 0.25),
  ]),

  'snack-bag': stand(88, (b, look) => [
    path(
      `M116 104${toothed(104, true)}L284 104Q268 200 284 310${times(13, index => `L${284 - index * 13} 310L${277.5 - index * 13} 317`)}L116 310Q132 200 116 104Z`,
      b.across(look.body, 0.42),
    ),
    line('M120 116H280M120 300H280', darken(look.body, 0.35), 2, 0.5),
    oval(200, 194, 54, 48, look.label, 0.95),
    sign(look.motif, 200, 184, darken(look.body, 0.08), 1.15),
    print(200, 216, '#6d5a49', 50),
    print(200, 262, look.label, 66),
    path('M146 130Q136 200 148 290Q158 200 146 130Z', '#fff', 0.35),
    path('M250 140Q262 200 248 280Q244 200 250 140Z', '#fff', 0.18),
  ]),

  packet: stand(102, (b, look) => [
    path('M116 122L154 104H296L252 122Z', b.down(lighten(look.body, 0.34))),
    path('M252 122L296 104V302L252 320Z', b.down(darken(look.body, 0.2))),
    box(116, 122, 136, 198, 3, b.down(look.body, 0.1)),
    box(116, 142, 136, 12, 0, look.label, 0.85),
    label(look, 184, 170, 96, 118),
    line('M264 150V280', '#fff', 5, 0.12),
  ]),

  'tea-box': stand(116, (b, look) => [
    path('M92 196L136 170H318L270 196Z', b.down(lighten(look.body, 0.3))),
    path('M270 196L318 170V292L270 320Z', b.down(darken(look.body, 0.22))),
    box(92, 196, 178, 124, 3, b.down(look.body, 0.1)),
    path('M92 296H270V308H92Z', look.label, 0.8),
    box(112, 212, 138, 72, 36, look.label, 0.96),
    sign(look.motif, 150, 248, darken(look.body, 0.1), 1.05),
    print(208, 242, '#6d5a49', 52),
    path('M180 196L222 170H232L192 196Z', look.label, 0.7),
  ]),

  bar: lie((b, look) =>
    group(
      'rotate(-24 200 200)',
      box(58, 138, 120, 124, 6, b.down(look.fill ?? '#5a3420')),
      times(2, column =>
        times(3, row =>
          box(
            64 + column * 40,
            144 + row * 38,
            36,
            34,
            4,
            b.down(lighten(look.fill ?? '#5a3420', 0.07)),
          ),
        ),
      ),
      path(
        'M138 134L150 126L156 134L166 126L172 134H346V266H170L164 274L154 266L146 274L138 266Z',
        b.blade(steel),
      ),
      box(160, 132, 188, 136, 4, b.down(look.body)),
      label(look, 254, 146, 96, 108),
      box(160, 132, 14, 136, 0, '#fff', 0.16),
    ),
  ),

  'soft-pack': stand(124, (b, look) => [
    path(
      'M92 168Q88 152 108 148H292Q312 152 308 168L312 296Q314 318 292 318H108Q86 318 88 296Z',
      b.across(look.body, 0.36),
    ),
    path(
      'M92 168Q200 196 308 168Q312 152 292 148H108Q88 152 92 168Z',
      b.down(lighten(look.body, 0.26)),
    ),
    line('M172 148Q176 120 200 120Q224 120 228 148', darken(look.body, 0.15), 9),
    oval(200, 246, 74, 50, look.label, 0.95),
    sign(look.motif, 200, 236, darken(look.body, 0.1), 1.25),
    print(200, 272, '#6d5a49', 62),
    path('M104 190Q98 250 108 304Q116 250 104 190Z', '#fff', 0.35),
    line('M296 190Q286 240 298 300', darken(look.body, 0.3), 2, 0.4),
  ]),

  wipes: stand(120, (b, look) => [
    path('M86 250L124 218H312L282 250Z', b.down(lighten(look.body, 0.3))),
    path('M282 250L312 218V288L282 318Z', b.down(darken(look.body, 0.18))),
    box(86, 250, 196, 68, 14, b.down(look.body)),
    path('M158 238L178 224H250L238 238Z', b.down(look.cap ?? '#ffffff')),
    path('M182 226Q184 176 214 188Q240 196 226 228Z', b.down('#fdfaf4')),
    sign(look.motif, 130, 284, look.label, 0.9),
    print(206, 280, look.label, 80),
  ]),

  'spout-pouch': stand(66, (b, look) => [
    path(
      'M150 140Q200 128 250 140L262 300Q262 318 246 318H154Q138 318 138 300Z',
      b.across(look.body, 0.34),
    ),
    path(
      'M138 300Q200 280 262 300Q262 318 246 318H154Q138 318 138 300Z',
      darken(look.body, 0.4),
      0.28,
    ),
    path(tube(200, 112, 140, 14, 18), b.across('#f4f1ea')),
    path(tube(200, 86, 114, 20, 20), b.across(look.cap ?? '#ffffff')),
    oval(200, 86, 20, 4, lighten(look.cap ?? '#ffffff', 0.3)),
    oval(200, 220, 44, 52, look.label, 0.95),
    sign(look.motif, 200, 210, look.fill ?? darken(look.body, 0.1), 1.2),
    print(200, 246, '#6d5a49', 44),
    line('M156 160L148 290', '#fff', 5, 0.35),
  ]),

  sack: stand(104, (b, look) => [
    path(
      'M116 108Q200 94 284 108Q276 200 298 296Q300 318 276 318H124Q100 318 102 296Q124 200 116 108Z',
      b.across(look.body, 0.26),
    ),
    path('M114 92Q200 78 286 92L284 116Q200 102 116 116Z', b.down(darken(look.body, 0.16))),
    line('M120 104Q200 90 280 104', look.label, 3, 0.7),
    label(look, 200, 146, 112, 134),
    line('M130 140Q132 220 116 296', '#fff', 6, 0.22),
    line('M270 150Q270 230 288 300', darken(look.body, 0.5), 3, 0.25),
  ]),
}
