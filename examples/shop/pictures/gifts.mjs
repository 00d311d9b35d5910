import { darken, lighten } from './brush.mjs'
import { label, sign } from './labels.mjs'
import { dark, steel, wood } from './look.mjs'
import { box, disc, group, lie, line, oval, path, stand, tube } from './strokes.mjs'

export const giftShapes = {
  candle: stand(70, (b, look) => [
    disc(200, 128, 60, '#ffe3a3', 0.4),
    path('M200 84Q222 118 212 140Q206 150 200 150Q194 150 188 140Q178 118 200 84Z', '#e8a13a'),
    path('M200 112Q208 128 204 140Q200 146 196 140Q192 128 200 112Z', '#fff3cf'),
    line('M200 148V172', dark, 4),
    path(tube(200, 176, 306, 62, 58), b.across(look.body, 0.36)),
    oval(200, 176, 62, 10, b.down(lighten(look.body, 0.3))),
    oval(200, 177, 54, 8, '#fbf3e0'),
    label(look, 200, 206, 76, 74),
    line('M148 196V290', '#fff', 6, 0.34),
  ]),

  'pocket-tool': lie((b, look) =>
    group(
      'rotate(-30 200 200)',
      path('M96 176L60 66Q58 44 74 42Q92 50 128 170Z', b.blade(steel)),
      path('M296 174L344 74Q348 56 334 52Q318 58 272 168Z', b.blade(darken(steel, 0.1))),
      path('M196 172L194 92L206 84L214 92L212 172Z', b.across(steel)),
      path(
        'M96 160H304Q340 164 340 200Q340 236 304 240H96Q60 236 60 200Q60 164 96 160Z',
        b.down(look.body, 0.2),
      ),
      path('M96 166H304Q320 168 328 180Q200 190 72 180Q80 168 96 166Z', '#fff', 0.24),
      disc(96, 200, 9, b.ball(steel)),
      disc(304, 200, 9, b.ball(steel)),
      sign('star', 200, 202, '#fff', 0.9),
    ),
  ),

  flask: stand(60, (b, look) => [
    path(tube(200, 164, 308, 50, 50), b.across(look.body, 0.4)),
    path(
      'M150 164Q152 142 172 136H228Q248 142 250 164A50 8 0 0 1 150 164Z',
      b.across(darken(look.body, 0.05), 0.4),
    ),
    path(tube(200, 84, 138, 32, 32), b.across(steel, 0.6)),
    oval(200, 84, 32, 6, lighten(steel, 0.3)),
    path(tube(200, 288, 310, 51, 50), b.across(steel, 0.6)),
    line('M162 176V280', '#fff', 6, 0.36),
  ]),

  voucher: lie((b, look) =>
    group(
      'rotate(-12 200 200)',
      box(64, 128, 272, 160, 12, darken(look.body, 0.35), 0.7),
      box(64, 120, 272, 160, 12, b.down(look.body, 0.16)),
      path('M64 196H336V212H64Z', look.fill ?? '#ecdfc2', 0.9),
      path('M248 120H264V280H248Z', look.fill ?? '#ecdfc2', 0.9),
      path(
        'M256 204Q214 200 212 176Q216 160 232 168Q250 178 256 204ZM256 204Q298 200 300 176Q296 160 280 168Q262 178 256 204Z',
        look.fill ?? '#ecdfc2',
      ),
      line('M88 152H190M88 246H170', '#fff', 7, 0.6),
    ),
  ),

  'wood-kit': stand(126, (b, look) => [
    path('M84 232L116 204H316L290 232Z', b.down('#e3bf8f')),
    box(84, 230, 206, 88, 3, b.down(look.body)),
    path('M290 232L316 204V288L290 318Z', b.down(darken(look.body, 0.25))),
    path('M100 230Q108 150 150 146Q190 150 186 230Z', b.down('#b23a32')),
    group(
      'translate(20 -30) rotate(10 220 180)',
      box(214, 110, 10, 130, 3, b.across(steel)),
      path('M206 96H232V128H206Z', b.across(wood)),
    ),
    group(
      'rotate(-8 256 190)',
      box(250, 152, 14, 84, 5, b.across('#c9a24f')),
      path('M250 152L257 132L264 152Z', '#3a3532'),
    ),
    line('M96 262H278M96 290H278', darken(look.body, 0.4), 2, 0.3),
    sign(look.motif ?? 'house', 187, 276, '#fbf5e8', 1.3),
  ]),
}
