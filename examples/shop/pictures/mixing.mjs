import { darken, lighten } from './brush.mjs'
import { dark, steel } from './look.mjs'
import { box, disc, group, lie, line, oval, path, ring, stand, times, tube } from './strokes.mjs'

const dial = (cx, cy, r) => [
  disc(cx, cy, r, '#fbf7ee'),
  times(12, index =>
    line(
      `M${cx + Math.sin((index * Math.PI) / 6) * (r - 5)} ${cy - Math.cos((index * Math.PI) / 6) * (r - 5)}L${cx + Math.sin((index * Math.PI) / 6) * (r - (index % 3 ? 10 : 15))} ${cy - Math.cos((index * Math.PI) / 6) * (r - (index % 3 ? 10 : 15))}`,
      dark,
      index % 3 ? 2 : 3.5,
    ),
  ),
  line(`M${cx} ${cy}L${cx + r * 0.45} ${cy - r * 0.5}`, '#b23a32', 4),
  disc(cx, cy, 5, dark),
]

export const mixingShapes = {
  'mixing-bowl': stand(98, (b, look) => {
    const bowl = look.glass
      ? [
          path('M78 186Q86 294 156 316H244Q314 294 322 186Z', b.glass(look.body)),
          ring(200, 186, 122, 26, '#fff', 4, 0.85),
          oval(200, 186, 122, 26, '#fff', 0.25),
          line('M104 214Q114 270 150 298', '#fff', 8, 0.5),
        ]
      : [
          path(
            'M78 186Q86 294 156 316H244Q314 294 322 186Z',
            b.across(look.body, look.bare ? 0.65 : 0.34),
          ),
          look.material === 'stoneware' &&
            times(8, index =>
              path(`M${112 + index * 23} 236l11 -15l11 15l-11 15Z`, darken(look.body, 0.35), 0.28),
            ),
          path(
            'M72 178H328Q330 200 318 206Q200 232 82 206Q70 200 72 178Z',
            b.across(lighten(look.body, 0.1)),
          ),
          oval(200, 180, 128, 26, b.down(lighten(look.body, 0.25))),
          oval(200, 183, 116, 21, b.hollow(lighten(look.body, 0.1))),
          path('M104 232Q116 286 154 306Q124 270 120 230Z', '#fff', 0.3),
        ]
    return bowl
  }),
  'proofing-basket': stand(104, (b, look) => [
    path('M90 210Q96 306 168 316H232Q304 306 310 210Z', b.across(look.body, 0.2)),
    times(6, index =>
      line(
        `M${92 + index * 9} ${226 + index * 15}Q200 ${254 + index * 14} ${308 - index * 9} ${226 + index * 15}`,
        darken(look.body, 0.45),
        3,
        0.45,
      ),
    ),
    path('M108 206Q124 142 200 140Q276 142 292 206Q200 236 108 206Z', b.ball('#e0bd8b')),
    times(4, index =>
      line(
        `M${136 + index * 12} ${196 - index * 13}Q200 ${212 - index * 15} ${264 - index * 12} ${196 - index * 13}`,
        '#fff8ea',
        4,
        0.75,
      ),
    ),
    path('M86 206Q200 250 314 206L312 222Q200 262 88 222Z', b.across(lighten(look.body, 0.08))),
  ]),
  whisk: lie((b, look) =>
    group(
      'rotate(30 200 200)',
      times(5, index =>
        ring(
          200,
          118,
          12 + index * 14,
          96,
          index % 2 ? lighten(look.body, 0.2) : darken(look.body, 0.2),
          4,
        ),
      ),
      ring(200, 118, 68, 96, darken(look.body, 0.3), 5),
      box(188, 196, 24, 180, 12, b.across(look.body, 0.65)),
      box(184, 196, 32, 20, 8, b.across(darken(look.body, 0.3))),
      disc(200, 362, 4, '#efe6da'),
    ),
  ),
  'dough-whisk': lie((b, look) =>
    group(
      'rotate(30 200 200)',
      ring(200, 102, 60, 70, b.across(steel), 8),
      ring(200, 116, 36, 48, b.across(darken(steel, 0.1)), 7),
      line('M200 172V100Q212 84 224 100', b.across(steel), 7),
      box(189, 176, 22, 212, 11, b.across(look.body)),
      box(187, 174, 26, 16, 5, b.across('#c9a24f')),
    ),
  ),
  'rolling-pin': lie((b, look) =>
    group(
      'rotate(-34 200 200)',
      path(
        'M10 200Q14 176 60 170Q200 156 340 170Q386 176 390 200Q386 224 340 230Q200 244 60 230Q14 224 10 200Z',
        b.down(look.body, 0.34),
      ),
      path('M30 190Q80 174 200 170Q320 174 370 190Q320 184 200 182Q80 184 30 190Z', '#fff', 0.45),
      look.material === 'marble'
        ? line(
            'M70 216Q110 190 140 206T220 190T300 214T350 196M120 224Q160 212 180 222',
            '#a9a6a6',
            2.5,
            0.7,
          )
        : line(
            'M60 206Q160 196 220 208T350 204M80 218Q180 212 320 218',
            darken(look.body, 0.5),
            1.6,
            0.35,
          ),
    ),
  ),
  scale: stand(132, (b, look) => [
    path('M92 262L118 236H282L308 262Z', b.blade(look.body)),
    path(
      'M92 262H308V302Q308 316 292 316H108Q92 316 92 302Z',
      b.across(darken(look.body, 0.1), 0.4),
    ),
    box(150, 276, 100, 28, 5, '#1c2022'),
    line('M168 290h14M190 290h14M212 290h16', '#d9f0d0', 5),
    disc(114, 290, 6, dark),
    disc(284, 290, 6, '#d9653b'),
    path('M124 172Q128 232 168 242H232Q272 232 276 172Z', b.across('#f4f1ea')),
    oval(200, 172, 76, 16, b.hollow('#ece4d4')),
    path('M134 172Q160 138 200 136Q240 138 266 172Q200 190 134 172Z', '#fffaf0'),
  ]),
  'dial-scale': stand(104, (b, look) => [
    path('M112 124H288Q280 168 200 170Q120 168 112 124Z', b.across(steel, 0.65)),
    oval(200, 124, 88, 14, b.hollow(steel)),
    box(186, 160, 28, 22, 4, b.across(darken(steel, 0.2))),
    path(
      'M146 178H254Q268 178 272 192L296 300Q298 318 280 318H120Q102 318 104 300L128 192Q132 178 146 178Z',
      b.across(look.body, 0.32),
    ),
    disc(200, 248, 57, b.down(lighten(steel, 0.2))),
    dial(200, 248, 51),
    line('M138 200L120 290', '#fff', 7, 0.3),
  ]),
  timer: stand(76, (b, look) => [
    path(tube(200, 258, 310, 84, 84, 0.2), b.across(darken(steel, 0.1), 0.5)),
    path('M116 262Q116 156 200 154Q284 156 284 262A84 17 0 0 1 116 262Z', b.ball(look.body)),
    path('M190 128H210L220 230H180Z', b.across(lighten(look.body, 0.1))),
    path('M194 132Q194 120 200 120Q206 120 206 132Z', lighten(look.body, 0.4)),
    times(13, index =>
      line(
        `M${126 + index * 12.3} ${282 + Math.sin((index / 12) * Math.PI) * 12}v${index % 3 ? 6 : 11}`,
        dark,
        2.6,
      ),
    ),
    path('M136 234Q144 184 178 172Q156 196 154 244Z', '#fff', 0.35),
  ]),
}
