import { darken, lighten } from './brush.mjs'
import { dark, steel, wood } from './look.mjs'
import { box, disc, group, lie, line, oval, path, ring, stand, times, tube } from './strokes.mjs'

const lid = (b, look, cx, y, reach) => [
  path(
    `M${cx - reach} ${y}Q${cx - reach + 14} ${y - 34} ${cx} ${y - 36}Q${cx + reach - 14} ${y - 34} ${cx + reach} ${y}A${reach} ${reach * 0.11} 0 0 1 ${cx - reach} ${y}Z`,
    b.across(lighten(look.body, 0.06), look.bare ? 0.6 : 0.36),
  ),
  path(
    `M${cx - reach + 24} ${y - 12}Q${cx - reach + 40} ${y - 26} ${cx - 20} ${y - 30}Q${cx - 60} ${y - 16} ${cx - reach + 24} ${y - 12}Z`,
    '#fff',
    0.35,
  ),
]

const panFromAbove = (b, look, inside) =>
  group(
    'rotate(-38 200 200)',
    path(
      'M288 186H424Q438 186 438 200Q438 214 424 214H288Z',
      b.down(
        look.bare
          ? darken(look.body, 0.08)
          : look.material === 'carbon steel'
            ? '#55504d'
            : look.material === 'aluminium'
              ? wood
              : dark,
      ),
    ),
    disc(424, 200, 5, '#efe6da'),
    disc(176, 200, 122, b.down(darken(look.body, 0.14))),
    ring(176, 200, 119, 119, lighten(look.body, 0.35), 3, 0.7),
    disc(176, 200, 106, b.ball(look.bare ? look.body : darken(look.body, 0.12))),
    disc(176, 200, 92, b.down(look.bare ? lighten(look.body, 0.1) : darken(look.body, 0.22), 0.1)),
    inside ?? [
      ring(176, 200, 70, 70, '#fff', 1.5, 0.1),
      ring(176, 200, 46, 46, '#fff', 1.5, 0.1),
      path('M98 168Q112 124 160 112Q124 140 116 190Q100 188 98 168Z', '#fff', 0.2),
    ],
  )

export const cookwareShapes = {
  saucepan: stand(116, (b, look) => [
    line(
      'M252 190L372 160',
      look.bare
        ? b.across(darken(look.body, 0.2))
        : b.down(look.material === 'enamel' ? darken(look.body, 0.06) : dark),
      15,
    ),
    line('M262 184L368 157', '#fff', 3, 0.4),
    path(
      'M74 178V300Q74 318 96 318H248Q270 318 270 300V178Z',
      b.across(look.body, look.bare ? 0.65 : 0.36),
    ),
    look.material === 'enamel'
      ? [oval(172, 178, 98, 18, b.hollow('#efe9dd')), ring(172, 178, 98, 18, '#33302e', 5)]
      : [
          lid(b, look, 172, 180, 101),
          box(160, 132, 24, 14, 5, b.across(darken(steel, 0.2))),
          disc(172, 128, 12, b.ball(dark)),
          line('M72 182Q172 204 272 182', '#fff', 2, 0.5),
        ],
    path('M96 204V290Q96 300 104 304Q92 250 104 202Z', '#fff', 0.35),
  ]),

  'frying-pan': lie((b, look) => panFromAbove(b, look)),
  'griddle-pan': lie((b, look) =>
    group(
      'rotate(-38 200 200)',
      path('M288 184H420Q436 184 436 200Q436 216 420 216H288Z', b.down(dark)),
      disc(420, 200, 6, '#efe6da'),
      box(62, 84, 232, 232, 34, b.down(darken(look.body, 0.1))),
      box(78, 100, 200, 200, 24, darken(look.body, 0.34)),
      times(9, index =>
        [
          box(90, 114 + index * 20, 176, 10, 5, b.down(lighten(look.body, 0.14))),
          box(92, 114 + index * 20, 170, 2.5, 1, '#fff', 0.18),
        ].join(''),
      ),
    ),
  ),

  casserole: stand(136, (b, look) => [
    path('M84 196Q50 192 52 214Q54 230 88 226Z', b.down(look.body)),
    path('M316 196Q350 192 348 214Q346 230 312 226Z', b.down(look.body)),
    path('M78 186V286Q80 318 116 318H284Q320 318 322 286V186Z', b.across(look.body, 0.3)),
    path(
      'M72 180H328V192Q328 200 318 200H82Q72 200 72 192Z',
      b.across(darken(look.body, 0.08), 0.4),
    ),
    path(
      'M76 182Q84 136 200 130Q316 136 324 182A124 12 0 0 1 76 182Z',
      b.across(lighten(look.body, 0.05), 0.42),
    ),
    ring(200, 158, 74, 10, darken(look.body, 0.3), 2, 0.4),
    path('M100 174Q116 146 170 140Q124 158 118 178Z', '#fff', 0.38),
    path('M184 132H216L212 118H188Z', b.across(darken(steel, 0.2))),
    oval(200, 114, 22, 10, b.ball('#c9a24f')),
    path('M96 214V280Q98 300 112 306Q102 260 110 212Z', '#fff', 0.26),
  ]),

  stockpot: stand(110, (b, look) => [
    line(
      'M102 180H78Q70 180 70 190V204Q70 214 78 214H102M298 180H322Q330 180 330 190V204Q330 214 322 214H298',
      b.across(darken(look.body, 0.2)),
      11,
    ),
    path('M100 148V300Q100 318 122 318H278Q300 318 300 300V148Z', b.across(look.body, 0.65)),
    lid(b, look, 200, 150, 104),
    line('M182 106Q182 90 200 90Q218 90 218 106', b.across(darken(steel, 0.25)), 9),
    line('M104 172Q200 194 296 172M104 292Q200 312 296 292', darken(look.body, 0.4), 2, 0.3),
    path('M126 190V286Q128 298 136 302Q126 240 136 186Z', '#fff', 0.4),
  ]),

  wok: stand(96, (b, look) => [
    line('M306 214L388 184', b.down(wood), 20),
    line('M292 220L318 210', b.across(steel), 13),
    line('M66 200Q38 206 44 222Q52 236 78 224', b.down(wood), 12),
    path('M54 200Q74 300 156 316H224Q306 300 326 200Z', b.across(look.body, 0.3)),
    oval(190, 200, 136, 32, b.hollow(look.body)),
    ring(190, 200, 136, 32, lighten(look.body, 0.35), 4),
    oval(190, 210, 96, 18, darken(look.body, 0.5), 0.6),
    path('M80 200Q110 178 170 172Q120 186 106 212Z', '#fff', 0.16),
  ]),

  'roasting-tin': stand(142, (b, look) => [
    line('M82 214Q62 170 100 172H300Q338 170 318 214', b.across(darken(steel, 0.2)), 8),
    path(
      'M62 208H338L312 304Q308 318 292 318H108Q92 318 88 304Z',
      b.across(look.body, look.bare ? 0.55 : 0.3),
    ),
    path('M92 190H308L342 212H58Z', b.hollow(look.body)),
    look.bare &&
      times(9, index => line(`M${112 + index * 22} 194L${90 + index * 27.5} 210`, '#8f9496', 3)),
    line('M58 212H342', look.material === 'enamel' ? '#2f3d55' : lighten(look.body, 0.5), 7),
    path('M104 232L118 296Q112 300 108 296L92 232Z', '#fff', 0.35),
  ]),

  steamer: stand(118, (b, look) => [
    path(tube(200, 238, 302, 110, 110, 0.12), b.across(darken(look.body, 0.06))),
    path(tube(200, 176, 240, 110, 110, 0.12), b.across(look.body)),
    path(
      'M88 170Q96 132 200 128Q304 132 312 170V186Q200 204 88 186Z',
      b.across(lighten(look.body, 0.08)),
    ),
    times(11, index =>
      line(
        `M${100 + index * 20} 174Q${150 + index * 10} 140 200 132`,
        darken(look.body, 0.35),
        1.6,
        0.45,
      ),
    ),
    times(3, index =>
      line(
        `M${92 + index * 24} ${166 - index * 10}Q200 ${186 - index * 16} ${308 - index * 24} ${166 - index * 10}`,
        darken(look.body, 0.35),
        1.6,
        0.45,
      ),
    ),
    line(
      'M90 190Q200 208 310 190M90 250Q200 266 310 250M90 296Q200 312 310 296',
      darken(look.body, 0.5),
      3,
      0.5,
    ),
    times(2, index =>
      [
        line(
          `M${150 + index * 100} 206v24M${144 + index * 100} 262v24`,
          darken(look.body, 0.55),
          4,
        ),
      ].join(''),
    ),
    path('M186 128Q186 114 200 114Q214 114 214 128Z', b.across(darken(look.body, 0.2))),
  ]),
}
