import { darken, lighten } from './brush.mjs'
import { dark, steel } from './look.mjs'
import { box, disc, group, lie, line, oval, path, stand, times } from './strokes.mjs'

const edge = '#cdd1d3'
const tilt = (...parts) => group('rotate(-32 200 200)', ...parts)

const grip = (b, hex, from, to, rivets = true) => [
  path(
    `M${from} 184H${to - 14}Q${to} 184 ${to} 200Q${to + 2} 224 ${to - 16} 222Q${(from + to) / 2} 214 ${from} 218Z`,
    b.down(hex, 0.24),
  ),
  line(`M${from + 6} 189H${to - 20}`, '#fff', 2.5, 0.22),
  rivets &&
    times(3, index =>
      disc(from + 18 + index * ((to - from - 44) / 2), 201, 4, lighten(steel, 0.2)),
    ),
]

const grain = (hex, x, y, width, height) =>
  times(7, index => {
    const at = y + 12 + index * ((height - 20) / 6)
    return line(
      `M${x + 10} ${at}Q${x + width * 0.3} ${at + (index % 2 ? 7 : -6)} ${x + width * 0.6} ${at + 2}T${x + width - 10} ${at - 1}`,
      darken(hex, 0.5),
      1.6,
      0.22,
    )
  })

export const knifeShapes = {
  'chef-knife': lie((b, look) =>
    tilt(
      path('M36 232Q86 188 262 182V218Q262 226 254 230Q150 250 36 232Z', b.blade(edge)),
      path('M36 232Q150 250 254 230L256 222Q150 240 36 232Z', '#fff', 0.7),
      box(258, 182, 14, 40, 3, b.across(steel)),
      grip(b, look.handle, 270, 392),
    ),
  ),

  santoku: lie((b, look) =>
    tilt(
      path('M52 226Q54 182 108 178H262V228Q160 240 52 226Z', b.blade(edge)),
      path('M52 226Q160 240 262 228V220Q160 232 54 220Z', '#fff', 0.65),
      times(6, index => oval(100 + index * 26, 212, 5, 11, '#9ba1a4', 0.5)),
      box(258, 184, 16, 36, 3, b.across(dark)),
      grip(b, look.handle, 272, 388, false),
    ),
  ),

  nakiri: lie((b, look) =>
    tilt(
      path('M56 168H262V234H62Q52 234 52 222Z', b.blade(edge)),
      path('M56 234H262V224H54Z', '#fff', 0.6),
      path('M54 168H262V186H54Z', '#6f7476', 0.35),
      box(258, 182, 16, 38, 3, b.across(dark)),
      grip(b, look.handle, 272, 388, false),
    ),
  ),

  'bread-knife': lie((b, look) =>
    tilt(
      path(
        `M22 196Q24 186 40 186H262V220${'q-7 8 -14 0'.repeat(17)}Q26 214 22 196Z`,
        b.blade(edge),
      ),
      line('M34 194H256', '#fff', 2, 0.6),
      box(258, 184, 14, 38, 3, b.across(steel)),
      grip(b, look.handle, 270, 396),
    ),
  ),

  'paring-knife': lie((b, look) =>
    group(
      'translate(-66 -50) scale(1.26)',
      tilt(
        path('M92 216Q140 186 232 184V216Q160 230 92 216Z', b.blade(edge)),
        path('M92 216Q160 230 232 216V210Q160 222 92 216Z', '#fff', 0.65),
        box(228, 182, 12, 38, 3, b.across(steel)),
        grip(
          b,
          look.body === '#b23a32' ? look.body : look.handle,
          238,
          342,
          look.body !== '#b23a32',
        ),
      ),
    ),
  ),

  board: lie((b, look) =>
    group(
      'rotate(-9 200 200)',
      box(58, 92, 284, 222, 18, darken(look.body, 0.36)),
      box(58, 84, 284, 222, 18, b.down(look.body)),
      look.body === '#74492d'
        ? times(6, row =>
            times(8, column =>
              box(
                64 + column * 34,
                90 + row * 35,
                32,
                33,
                2,
                (row * 3 + column * 5) % 4
                  ? lighten(look.body, ((row + column) % 3) * 0.09)
                  : darken(look.body, 0.16),
                0.85,
              ),
            ),
          )
        : [
            grain(look.body, 58, 84, 284, 222),
            box(80, 104, 240, 182, 12, darken(look.body, 0.3), 0.5),
            box(84, 108, 232, 174, 10, b.down(lighten(look.body, 0.05))),
            grain(look.body, 84, 108, 232, 174),
          ],
      box(64, 88, 272, 3, 1, '#fff', 0.4),
    ),
  ),

  'paddle-board': lie((b, look) =>
    group(
      'rotate(-28 200 200)',
      path(
        'M70 140H262Q286 142 294 180H366Q384 182 384 200Q384 218 366 220H294Q286 258 262 260H70Q48 258 48 236V164Q48 142 70 140Z',
        darken(look.body, 0.4),
      ),
      path(
        'M70 134H262Q286 136 294 174H366Q384 176 384 194Q384 212 366 214H294Q286 252 262 254H70Q48 252 48 230V158Q48 136 70 134Z',
        b.down(look.body),
      ),
      grain(look.body, 52, 138, 236, 112),
      disc(366, 194, 7, '#e9dfd0'),
      line('M366 194Q392 186 394 210Q394 230 378 226', '#6d4a30', 3.5),
      line('M72 139H260', '#fff', 2.5, 0.4),
    ),
  ),

  whetstone: stand(138, (b, look) => [
    path('M92 262L122 236H312L330 262Z', b.down('#d9c3a0')),
    box(84, 262, 252, 52, 6, b.across('#c9a878', 0.14)),
    box(70, 300, 270, 16, 6, b.across(dark)),
    path('M106 214L134 188H304L318 214Z', b.down(lighten(look.body, 0.4))),
    box(102, 214, 220, 24, 3, b.across(lighten(look.body, 0.28), 0.16)),
    box(102, 236, 220, 26, 3, b.across(look.body, 0.12)),
    path('M150 200Q180 192 220 202Q190 208 150 200Z', '#fff', 0.35),
  ]),

  'honing-steel': lie(b =>
    tilt(
      path('M28 197L266 191V211L28 205Q22 201 28 197Z', b.blade(edge)),
      times(5, index =>
        line(`M40 ${197.5 + index * 1.6}L262 ${194 + index * 3}`, '#7d8386', 0.8, 0.6),
      ),
      box(262, 178, 16, 46, 6, b.across(steel)),
      grip(b, dark, 276, 392, false),
      disc(386, 202, 10, b.ball(steel)),
    ),
  ),

  'knife-rack': lie((b, look) => [
    box(46, 128, 308, 54, 8, darken(look.body, 0.4)),
    box(46, 122, 308, 54, 8, b.down(look.body)),
    grain(look.body, 46, 118, 308, 62),
    times(3, index => {
      const x = 104 + index * 92,
        long = [150, 118, 88][index]
      return [
        path(
          `M${x - 17} 116V${236}Q${x - 17} 244 ${x - 12} 244H${x + 8}V${236 - long}Q${x - 12} ${128} ${x - 17} 116Z`,
          b.blade(edge),
        ),
        box(x - 13, 242, 20, 76, 8, b.across(index === 1 ? dark : lighten(look.body, 0.1))),
      ].join('')
    }),
  ]),
}
