import { darken, lighten } from './brush.mjs'
import { coffee, dark, steel, wood } from './look.mjs'
import { box, disc, group, line, oval, path, stand, times, tube } from './strokes.mjs'

const bean = (x, y, turn) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    oval(0, 0, 9, 6, coffee),
    line('M-7 0q4 -3 7 0t7 0', '#2c180d', 1.4),
  )

const crank = (b, top, reach) => [
  box(196, top - 26, 8, 30, 3, b.across(steel)),
  line(`M200 ${top - 24}L${200 + reach} ${top - 40}`, darken(steel, 0.25), 9),
  line(`M202 ${top - 26}L${198 + reach} ${top - 42}`, lighten(steel, 0.4), 2.5),
  oval(200 + reach, top - 56, 14, 20, b.ball(wood)),
]

export const grinderShapes = {
  'hand-grinder': stand(62, (b, look) => [
    crank(b, 118, 92),
    path(tube(200, 204, 312, 44, 44), b.across(look.bare ? darken(look.body, 0.16) : steel)),
    path(tube(200, 120, 210, 50, 50), b.across(look.body)),
    path(tube(200, 208, 218, 47, 47), b.across(wood)),
    oval(200, 120, 50, 9, b.down(lighten(look.body, 0.22))),
    oval(200, 118, 22, 5, b.across(steel)),
    times(4, index => line(`M160 ${238 + index * 10}q40 13 80 0`, '#000', 1.5, 0.12)),
  ]),

  'box-grinder': stand(100, (b, look) => [
    crank(b, 126, 86),
    path(
      'M150 168Q152 124 200 122Q248 124 250 168Z',
      b.ball(look.body === '#74492d' ? '#c9a24f' : steel),
    ),
    path(tube(200, 164, 190, 64, 78, 0.1), b.across(darken(steel, 0.12))),
    path('M118 192H282V210H118Z', b.down(lighten(look.body, 0.14))),
    box(126, 204, 148, 100, 4, b.across(look.body, 0.14)),
    box(112, 300, 176, 16, 5, b.down(darken(look.body, 0.1))),
    box(144, 232, 112, 54, 4, b.down(lighten(look.body, 0.12))),
    line('M144 286H256M144 232H256', darken(look.body, 0.4), 1.5, 0.6),
    disc(200, 258, 9, b.ball('#c9a24f')),
    times(5, index =>
      line(`M${134 + index * 30} 208q6 40 -2 90`, darken(look.body, 0.4), 1.2, 0.18),
    ),
  ]),

  'electric-grinder': stand(92, (b, look) => [
    path('M146 82H254L236 152H164Z', b.glass('#8d8480')),
    path('M157 108H243L236 150H164Z', '#3a2316', 0.9),
    bean(178, 118, 20),
    bean(200, 114, -35),
    bean(222, 120, 60),
    bean(190, 134, 80),
    bean(212, 136, 10),
    path('M146 82H254L250 98H150Z', b.down(dark)),
    box(146, 148, 108, 164, 14, b.across(look.body)),
    box(130, 298, 140, 20, 9, b.across(darken(look.body, 0.22))),
    box(160, 222, 80, 80, 8, darken(look.body, 0.62), 0.85),
    path('M182 210H218L212 232H188Z', b.across(darken(look.body, 0.3))),
    path(tube(200, 252, 298, 27, 25), b.across(steel)),
    oval(200, 252, 27, 5, '#5a3a24'),
    disc(200, 184, 19, b.ball(steel)),
    disc(200, 184, 12, darken(steel, 0.08)),
    line('M200 184V174', dark, 3),
    disc(232, 168, 4, '#d9653b'),
  ]),

  'dose-grinder': stand(78, (b, look) => [
    box(136, 300, 128, 17, 8, b.across(darken(look.body, 0.2))),
    box(220, 150, 30, 154, 10, b.across(darken(look.body, 0.08))),
    path(tube(186, 138, 206, 46, 46), b.across(look.body)),
    path(tube(186, 202, 218, 46, 30), b.across(darken(look.body, 0.14))),
    path('M146 96Q150 140 186 142Q222 140 226 96Z', b.across(look.body, 0.5)),
    oval(186, 96, 40, 9, b.hollow(look.body)),
    bean(172, 96, 10),
    bean(192, 94, -30),
    bean(204, 98, 40),
    path(tube(186, 246, 300, 32, 28), b.across(steel)),
    oval(186, 246, 32, 6, b.hollow(steel)),
    disc(234, 176, 9, b.ball('#d9653b')),
  ]),
}
