import { darken, lighten } from './brush.mjs'
import { label, sign } from './labels.mjs'
import { dark, steel, wood } from './look.mjs'
import {
  box,
  disc,
  drawsSets,
  group,
  lie,
  line,
  oval,
  path,
  ring,
  stand,
  times,
  tube,
} from './strokes.mjs'

const leaf = '#6f9a4a'

const tilt = (...parts) => group('rotate(30 200 200)', ...parts)

const pot = (b, look) => [
  path(tube(200, 206, 308, 80, 58), b.across(look.body, 0.26)),
  path(tube(200, 186, 214, 88, 86), b.across(lighten(look.body, 0.06), 0.26)),
  oval(200, 186, 88, 14, b.down(lighten(look.body, 0.2))),
  oval(200, 187, 78, 11, '#3f2a1c'),
  line('M142 228L150 296', '#fff', 7, 0.24),
]

export const gardenShapes = {
  'plant-pot': stand(86, (b, look) => [
    pot(b, look),
    times(9, index =>
      group(
        `translate(200 190) rotate(${index * 18 - 72})`,
        path(
          `M-7 0Q-22 -50 0 ${-96 - (index % 3) * 16}Q22 -50 7 0Z`,
          b.down(darken(leaf, (index % 3) * 0.1), 0.24),
        ),
        line(`M0 0V${-78 - (index % 3) * 12}`, '#e4edcf', 2, 0.4),
      ),
    ),
  ]),

  'empty-pots': stand(
    122,
    (b, look) => [
      group('translate(56 20) scale(.78 .9)', pot(b, { ...look, body: darken(look.body, 0.08) })),
      group('translate(-12 62) scale(.8)', pot(b, look)),
      group('translate(150 126) scale(.6)', pot(b, { ...look, body: lighten(look.body, 0.12) })),
    ],
    drawsSets,
  ),

  trowel: lie((b, look) =>
    tilt(
      path(
        'M200 20Q254 60 246 136Q238 176 206 186H194Q162 176 154 136Q146 60 200 20Z',
        b.blade(look.bare ? look.body : steel),
      ),
      line('M200 40V176', darken(steel, 0.35), 4, 0.5),
      box(193, 180, 14, 66, 5, b.across(darken(steel, 0.15))),
      path(
        'M184 240H216Q226 310 218 366Q214 388 200 388Q186 388 182 366Q174 310 184 240Z',
        b.across(look.wood ? look.body : wood),
      ),
      disc(200, 370, 5, '#efe6da'),
    ),
  ),

  secateurs: lie((b, look) =>
    tilt(
      path('M198 176Q160 120 178 40Q196 20 206 44Q226 110 216 176Z', b.blade(steel)),
      path('M206 176Q250 150 252 90Q240 82 230 92Q226 130 200 156Z', b.down(darken(steel, 0.3))),
      disc(206, 178, 22, b.ball(darken(steel, 0.1))),
      disc(206, 178, 8, dark),
      path(
        'M192 190Q150 250 152 360Q156 384 174 382Q188 376 186 346Q186 262 214 198Z',
        b.across(look.body, 0.34),
      ),
      path(
        'M220 190Q262 250 262 350Q258 376 240 374Q226 368 228 340Q228 262 200 198Z',
        b.across(look.body, 0.34),
      ),
      line('M190 236Q206 244 222 236', darken(steel, 0.2), 7),
    ),
  ),

  'watering-can': stand(124, (b, look) => [
    line('M238 196Q330 176 318 254Q310 288 262 290', b.down(darken(look.body, 0.1)), 14),
    path('M146 250L72 146L92 134L156 212Z', b.down(look.body)),
    path('M48 140L92 108L106 132L66 164Z', b.down(lighten(look.body, 0.16))),
    times(6, index =>
      disc(
        62 + (index % 3) * 13,
        146 - (index % 3) * 9 + (index > 2 ? 8 : 0),
        2.4,
        darken(look.body, 0.5),
      ),
    ),
    path(tube(204, 192, 306, 66, 70), b.across(look.body, 0.36)),
    oval(204, 192, 66, 11, b.down(lighten(look.body, 0.2))),
    path('M206 182A64 10 0 0 1 268 192A64 10 0 0 1 204 202Z', b.hollow(look.body)),
    line('M156 190Q162 130 204 128Q246 130 252 190', b.across(darken(look.body, 0.06)), 12),
    line('M150 212V290', '#fff', 7, 0.34),
  ]),

  spade: lie((b, look) =>
    tilt(
      box(192, 60, 16, 200, 6, b.across(look.wood ? look.body : wood)),
      path(
        'M168 16H232Q240 18 236 32L210 72H190L164 32Q160 18 168 16ZM180 28L196 54H204L220 28Z',
        b.down(look.wood ? darken(look.body, 0.1) : dark),
      ),
      path(
        'M184 216H216L218 254H246V330Q242 372 200 392Q158 372 154 330V254H182Z',
        b.blade(darken(steel, 0.08)),
      ),
      line('M200 262V370', darken(steel, 0.35), 4, 0.5),
    ),
  ),

  fork: lie((b, look) =>
    tilt(
      box(192, 70, 16, 200, 6, b.across(look.wood ? look.body : wood)),
      path(
        'M168 16H232Q240 18 236 32L210 74H190L164 32Q160 18 168 16ZM180 28L196 56H204L220 28Z',
        b.down(dark),
      ),
      path('M186 226H214L216 262H184Z', b.blade(steel)),
      times(4, index =>
        path(
          `M${150 + index * 30} 262H${160 + index * 30}L${157 + index * 29} 376L${153 + index * 29} 392L${149 + index * 29} 376Z`,
          b.across(steel, 0.5),
        ),
      ),
      box(148, 256, 104, 14, 6, b.down(steel)),
    ),
  ),

  rake: lie((b, look) =>
    tilt(
      box(193, 130, 14, 262, 6, b.across(look.wood ? look.body : wood)),
      times(13, index =>
        line(
          `M200 140L${104 + index * 16} ${44 + Math.abs(index - 6) * 3}L${106 + index * 16} ${30 + Math.abs(index - 6) * 3}`,
          look.metal || look.wood ? darken(steel, 0.15) : look.body,
          5,
        ),
      ),
      path('M142 96Q200 84 258 96V104Q200 94 142 104Z', darken(steel, 0.3)),
      box(188, 128, 24, 34, 5, b.across(dark)),
    ),
  ),

  hose: lie((b, look) => [
    times(4, index =>
      [
        ring(200, 208, 128 - index * 22, 118 - index * 21, darken(look.body, 0.35), 21),
        ring(198, 204, 128 - index * 22, 118 - index * 21, look.body, 17),
        ring(196, 200, 128 - index * 22, 118 - index * 21, lighten(look.body, 0.35), 4, 0.5),
      ].join(''),
    ),
    line('M326 204Q334 280 296 322', look.body, 17),
    group(
      'translate(292 326) rotate(40)',
      box(-14, -10, 28, 40, 5, b.across('#d9702f')),
      path('M-10 30H10L16 62H-16Z', b.across(dark)),
    ),
  ]),

  'seed-packet': lie((b, look) =>
    group(
      'rotate(-10 200 200)',
      box(112, 62, 176, 280, 6, b.down(look.label)),
      path('M112 62H288V100H112Z', b.down(look.body)),
      times(10, index => line(`M${124 + index * 17} 66V74`, '#fff', 2, 0.5)),
      box(128, 116, 144, 150, 6, b.down(lighten(look.body, 0.5))),
      sign(look.motif, 200, 190, darken(look.body, 0.06), 3),
      line('M140 288H260M156 308H244', '#6d5a49', 6, 0.7),
    ),
  ),

  'bird-box': stand(88, (b, look) => [
    box(118, 160, 150, 158, 3, b.down(look.body)),
    path('M268 160L302 148V300L268 318Z', b.down(darken(look.body, 0.25))),
    path('M96 170L190 96L284 170L270 184L190 122L110 184Z', b.down(look.cap ?? '#4f7593')),
    path('M190 96L224 88L314 154L284 170Z', b.down(darken(look.cap ?? '#4f7593', 0.25))),
    path('M118 172L190 118L268 172V184H118Z', b.down(look.body)),
    disc(192, 216, 26, b.hollow('#3f2a1c')),
    ring(192, 216, 27, 27, darken(look.body, 0.3), 4),
    line('M192 258V268', '#5d3d22', 9),
    times(2, index => line(`M126 ${250 + index * 34}H260`, darken(look.body, 0.4), 1.6, 0.3)),
  ]),

  soil: stand(112, (b, look) => [
    path(
      'M104 152Q110 134 132 140H272Q294 134 298 154L312 292Q314 318 292 318H110Q88 318 90 292Z',
      b.across(look.body, 0.3),
    ),
    path('M100 160Q200 186 302 160L298 142Q200 162 104 142Z', b.down(lighten(look.body, 0.2))),
    label(look, 200, 188, 116, 104),
    line('M112 182L104 296', '#fff', 7, 0.26),
  ]),
}
