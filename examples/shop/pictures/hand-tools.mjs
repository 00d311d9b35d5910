import { darken, lighten } from './brush.mjs'
import { label, print } from './labels.mjs'
import { steel, wood } from './look.mjs'
import { box, disc, drawsSets, group, lie, line, oval, path, stand, times } from './strokes.mjs'

const rubber = '#2f2c2b'

const tilt = (...parts) => group('rotate(32 200 200)', ...parts)

const woodGrip = (b, look, top, bottom) => [
  path(
    `M184 ${top}Q178 ${(top + bottom) / 2} 186 ${bottom - 20}Q188 ${bottom} 200 ${bottom}Q212 ${bottom} 214 ${bottom - 20}Q222 ${(top + bottom) / 2} 216 ${top}Z`,
    b.across(look.handle === '#3a3532' ? look.body : look.handle),
  ),
]

export const handToolShapes = {
  hammer: lie((b, look) =>
    tilt(
      woodGrip(b, { ...look, handle: look.wood ? look.body : '#3a3532' }, 96, 388),
      path('M186 250H214L216 300H184Z', look.wood ? '#20140c' : look.body, look.wood ? 0 : 0.9),
      path(
        'M126 52H150Q160 46 186 48H222V100H186Q160 102 150 96H126Q120 90 120 74Q120 58 126 52Z',
        b.blade(darken(steel, 0.2)),
      ),
      path('M222 50Q262 50 286 94Q270 82 252 84Q240 96 222 98Z', b.down(darken(steel, 0.3))),
      box(116, 50, 14, 48, 4, b.across(steel)),
      box(186, 44, 28, 60, 5, b.across(darken(steel, 0.34))),
    ),
  ),

  mallet: lie((b, look) =>
    tilt(
      woodGrip(b, { ...look, handle: wood }, 120, 388),
      path(
        'M118 40H282Q292 42 292 54V124Q292 136 282 138H118Q108 136 108 124V54Q108 42 118 40Z',
        b.down(look.body, 0.2),
      ),
      box(104, 42, 18, 94, 7, b.across(darken(look.body, 0.3))),
      box(278, 42, 18, 94, 7, b.across(darken(look.body, 0.3))),
      line('M134 54H266', '#fff', 5, 0.25),
    ),
  ),

  'hand-saw': lie((b, look) =>
    group(
      'rotate(-28 200 200)',
      path('M20 196L262 146V238L28 216Z', b.blade(steel)),
      path(
        `M262 238${times(24, index => `L${257 - index * 9.6} ${244 - index * 0.95}L${252.4 - index * 9.6} ${237 - index * 0.95}`)}L28 216Z`,
        darken(steel, 0.16),
      ),
      path(
        'M254 136Q300 118 342 140Q376 164 372 214Q366 262 320 262Q280 260 254 246Z',
        b.down(look.body, 0.2),
      ),
      path('M294 166Q316 158 334 172Q350 190 344 212Q338 232 316 230Q292 226 292 206Z', '#e9e3d9'),
      times(2, index => disc(276, 168 + index * 50, 6, b.ball('#c9a24f'))),
      print(130, 190, darken(steel, 0.4), 60),
    ),
  ),

  screwdriver: lie((b, look) =>
    tilt(
      box(194, 40, 12, 170, 4, b.across(steel, 0.6)),
      path('M190 40L196 20H204L210 40Z', b.down(darken(steel, 0.2))),
      path(
        'M182 206H218L224 236Q230 300 222 366Q218 388 200 388Q182 388 178 366Q170 300 176 236Z',
        b.across(look.body, 0.34),
      ),
      times(3, index => line(`M${188 + index * 12} 246V356`, '#20140c', 4, 0.3)),
      path('M180 206H220V224H180Z', b.across(rubber)),
    ),
  ),

  'screwdriver-set': lie(
    (b, look) =>
      times(5, index =>
        group(
          `translate(${82 + index * 59} ${206 + (index % 2) * 8}) scale(${0.78 - index * 0.04})`,
          box(-6, -170, 12, 150, 4, b.across(steel, 0.6)),
          path('M-7 -170L-3 -186H3L7 -170Z', darken(steel, 0.25)),
          path(
            'M-20 -24H20L26 6Q32 80 24 136Q18 154 0 154Q-18 154 -24 136Q-32 80 -26 6Z',
            b.across(index % 2 ? rubber : look.body, 0.34),
          ),
          times(3, ridge => line(`M${-12 + ridge * 12} 16V126`, '#20140c', 4, 0.3)),
        ),
      ),
    drawsSets,
  ),

  pliers: lie((b, look) =>
    tilt(
      path('M178 150Q150 96 176 36Q190 28 198 40L202 150Z', b.down(darken(steel, 0.1))),
      path('M222 150Q250 96 224 36Q210 28 202 40L198 150Z', b.down(darken(steel, 0.24))),
      times(6, index => line(`M190 ${60 + index * 10}H210`, '#4a4d4f', 3, 0.7)),
      disc(200, 152, 26, b.ball(darken(steel, 0.2))),
      disc(200, 152, 9, darken(steel, 0.4)),
      path(
        'M184 168Q150 230 146 330Q146 372 164 376Q178 376 176 340Q176 250 202 176Z',
        b.across(look.body, 0.34),
      ),
      path(
        'M216 168Q250 230 254 330Q254 372 236 376Q222 376 224 340Q224 250 198 176Z',
        b.across(look.body, 0.34),
      ),
    ),
  ),

  wrench: lie((b, look) =>
    tilt(
      path('M186 130H214L222 340Q224 384 200 386Q176 384 178 340Z', b.across(look.body, 0.4)),
      path(
        'M140 34L176 52V92L212 100L258 74Q268 130 222 146H184Q136 128 132 74Z',
        b.blade(darken(steel, 0.1)),
      ),
      path('M230 32L264 58L258 78L216 96L214 74Z', b.down(darken(steel, 0.3))),
      oval(196, 124, 15, 9, darken(steel, 0.45)),
      times(4, index => line(`M${186 + index * 6} 118V130`, '#c6c9ca', 2)),
      oval(200, 362, 9, 13, '#e9e3d9'),
    ),
  ),

  'spirit-level': lie((b, look) =>
    group(
      'rotate(-24 200 200)',
      box(14, 162, 372, 76, 8, b.down(look.body, 0.2)),
      box(14, 168, 372, 8, 0, '#fff', 0.3),
      box(14, 226, 372, 10, 0, '#20140c', 0.25),
      [60, 340].map(x => [
        disc(x, 200, 24, rubber),
        disc(x, 200, 17, b.ball('#b7d94a')),
        oval(x, 200, 6, 10, '#f4fbd8'),
      ]),
      box(158, 180, 84, 40, 10, rubber),
      box(166, 186, 68, 28, 8, b.down('#b7d94a')),
      line('M186 186V214M214 186V214', '#20140c', 2.5),
      oval(201, 198, 11, 7, '#f4fbd8'),
      box(8, 158, 14, 84, 5, b.across(rubber)),
      box(378, 158, 14, 84, 5, b.across(rubber)),
    ),
  ),

  'tape-measure': stand(106, (b, look) => [
    path('M230 300H352V312H230Z', b.down('#e8c84a')),
    times(10, index => line(`M${252 + index * 10} 300V${index % 2 ? 305 : 308}`, '#20140c', 1.8)),
    box(348, 296, 7, 24, 2, b.across(steel)),
    path(
      'M104 180Q106 148 142 146H214Q262 150 266 200V296Q264 318 244 318H124Q104 316 104 296Z',
      b.down(look.body, 0.22),
    ),
    disc(180, 232, 58, b.across(rubber, 0.24)),
    disc(180, 232, 46, b.down(lighten(look.body, 0.1))),
    print(180, 228, '#fff', 48),
    box(228, 176, 26, 40, 6, rubber),
    line('M118 186Q122 160 148 160', '#fff', 6, 0.4),
  ]),

  'utility-knife': lie((b, look) =>
    tilt(
      path('M190 64L200 20L212 64V110H190Z', b.blade(steel)),
      times(3, index => line(`M190 ${72 + index * 14}L212 ${64 + index * 14}`, '#4a4d4f', 2, 0.7)),
      path(
        'M176 106Q180 96 200 96Q220 96 224 106L230 350Q228 388 200 388Q172 388 170 350Z',
        b.across(look.body, 0.3),
      ),
      box(192, 140, 16, 90, 8, rubber),
      box(188, 172, 24, 28, 6, b.down(steel)),
      times(4, index => line(`M180 ${280 + index * 18}H220`, '#20140c', 5, 0.35)),
    ),
  ),

  toolbox: stand(138, (b, look) => [
    line('M148 172V142Q148 122 170 122H230Q252 122 252 142V172', b.across(rubber), 15),
    path('M74 206L92 170H308L326 206Z', b.down(lighten(look.body, 0.2))),
    box(74, 204, 252, 114, 10, b.down(look.body, 0.18)),
    box(74, 238, 252, 7, 0, '#20140c', 0.4),
    times(2, index => box(112 + index * 148, 218, 28, 44, 5, b.down(steel))),
    label({ ...look, motif: look.motif ?? 'bolt' }, 200, 256, 66, 54),
    line('M86 214V304', '#fff', 6, 0.25),
  ]),

  clamp: lie((b, look) =>
    group(
      'rotate(-36 200 200)',
      box(36, 176, 300, 20, 4, b.down(darken(steel, 0.2))),
      times(14, index => line(`M${60 + index * 18} 180V192`, '#4a4d4f', 2, 0.6)),
      path('M36 150H66V300H40Q30 296 34 270Z', b.down(darken(look.body, 0.1))),
      path('M206 140H246V236Q250 292 222 300H200Q212 270 208 230Z', b.down(look.body)),
      box(62, 272, 14, 34, 4, b.across(rubber)),
      box(190, 272, 14, 34, 4, b.across(rubber)),
      path('M226 140L246 60Q256 50 268 60L252 140Z', b.down(rubber)),
    ),
  ),
}
