import { darken } from './brush.mjs'
import { print, sign } from './labels.mjs'
import { dark, steel } from './look.mjs'
import { box, disc, drawsSets, group, lie, line, path, ring, stand, times } from './strokes.mjs'

const rubber = '#2f2c2b'

const battery = (b, look, x, y) => [
  path(
    `M${x} ${y}H${x + 92}Q${x + 98} ${y} ${x + 98} ${y + 8}V${y + 34}H${x - 6}V${y + 8}Q${x - 6} ${y} ${x} ${y}Z`,
    b.down(rubber),
  ),
  box(x + 8, y + 12, 60, 12, 3, look.body, 0.9),
  times(3, index => disc(x + 76 + index * 7, y + 18, 2, '#8fbf6a')),
]

const grip = (b, look) => [
  path('M204 178L196 286H256L266 174Z', b.across(rubber, 0.18)),
  path('M216 190L208 280H222L230 190Z', look.body, 0.55),
  path('M196 186Q178 190 184 216L200 214Z', b.down('#b23a32')),
]

export const powerToolShapes = {
  drill: stand(104, (b, look) => [
    battery(b, look, 184, 284),
    grip(b, look),
    path('M150 106H296Q318 108 318 134V158Q316 182 292 182H150Z', b.down(look.body, 0.26)),
    path('M290 112Q312 114 312 136V158Q308 176 290 176Z', rubber, 0.85),
    path('M150 110L122 118V170L150 178Z', b.across(dark, 0.3)),
    path('M122 120L92 130V158L122 168Z', b.down(darken(steel, 0.35))),
    times(4, index =>
      line(`M${98 + index * 7} ${131 - index * 2}V${157 + index * 2}`, '#20140c', 2, 0.45),
    ),
    path('M92 138L40 142V146L92 150Z', b.down(steel)),
    times(4, index =>
      line(`M${46 + index * 12} 142L${52 + index * 12} 147`, darken(steel, 0.4), 2),
    ),
    line('M164 118H276', '#fff', 5, 0.4),
    sign(look.motif ?? 'bolt', 226, 146, '#fff', 0.9),
    times(4, index => line(`M${258 + index * 8} 134V160`, '#20140c', 3, 0.4)),
  ]),

  'impact-driver': stand(98, (b, look) => [
    battery(b, look, 178, 284),
    grip(b, look),
    path('M168 108H280Q304 110 304 136V156Q302 182 278 182H168Z', b.down(look.body, 0.26)),
    path('M168 112L124 122Q112 126 112 144Q112 164 124 168L168 178Z', b.across(dark, 0.4)),
    path('M112 134H92V156H112Z', b.down(steel)),
    path('M92 139H72V151H92Z', b.down(darken(steel, 0.2))),
    line('M180 120H266', '#fff', 5, 0.4),
    sign(look.motif ?? 'bolt', 224, 146, '#fff', 0.9),
    times(4, index => line(`M${252 + index * 8} 134V160`, '#20140c', 3, 0.4)),
  ]),

  jigsaw: stand(128, (b, look) => [
    box(84, 290, 210, 12, 3, b.blade(steel)),
    path('M126 302H138V318L132 318L126 312Z', b.down(steel)),
    box(122, 256, 22, 36, 3, b.across(darken(steel, 0.2))),
    path('M104 176Q104 150 134 146H176V290H116Q104 286 104 270Z', b.down(look.body, 0.24)),
    path(
      'M176 146Q270 134 300 164Q320 190 306 230L294 290H262L272 226Q276 196 252 190Q214 182 206 206L204 290H176Z',
      b.down(rubber),
    ),
    path(
      'M176 290V206Q180 172 206 170H258Q292 172 288 214L278 290H262L272 226Q276 196 252 190Q214 182 206 206L204 290Z',
      look.body,
      0.9,
    ),
    path('M210 196Q222 186 240 192L238 206Q222 202 210 210Z', '#b23a32'),
    sign('bolt', 140, 206, '#fff', 0.95),
    line('M118 168Q120 160 134 160', '#fff', 5, 0.45),
    look.cap && line('M304 180Q344 188 346 150', look.cap, 9),
  ]),

  sander: stand(112, (b, look) => [
    path('M92 294H284L276 318H100Z', '#b98d55'),
    box(88, 276, 200, 22, 8, b.across(rubber)),
    path('M112 278Q108 214 146 196H236Q268 210 266 278Z', b.down(look.body, 0.24)),
    path(
      'M126 208Q128 140 196 138Q262 140 258 204Q246 222 196 220Q140 222 126 208Z',
      b.across(rubber, 0.28),
    ),
    path('M264 232L330 222V262L264 268Z', b.down('#4a4644')),
    line('M280 236V262M296 234V260M312 232V258', '#20140c', 3, 0.5),
    sign('bolt', 188, 250, '#fff', 0.9),
    line('M144 178Q150 156 184 152', '#fff', 5, 0.3),
  ]),

  'circular-saw': stand(132, (b, look) => [
    box(70, 286, 254, 12, 3, b.blade(steel)),
    disc(178, 260, 58, b.blade(steel)),
    times(24, index =>
      group(`rotate(${index * 15} 178 260)`, path('M174 202L178 194L184 202Z', darken(steel, 0.2))),
    ),
    path(
      'M104 284Q100 176 182 172Q262 176 258 284Q232 236 178 238Q124 240 104 284Z',
      b.down(look.body, 0.24),
    ),
    path(
      'M196 176Q220 110 288 116Q330 126 322 190L304 262L274 256L288 190Q288 158 262 158Q240 160 236 196Z',
      b.down(rubber),
    ),
    path('M246 166Q256 154 270 160L266 174Z', '#b23a32'),
    disc(178, 258, 16, b.ball(dark)),
    sign('bolt', 142, 214, '#fff', 0.85),
    line('M120 222Q136 190 172 186', '#fff', 5, 0.4),
  ]),

  'oscillating-tool': lie((b, look) =>
    group(
      'rotate(-34 200 200)',
      path(
        'M120 166H318Q344 170 344 200Q344 230 318 234H120Q104 226 104 200Q104 174 120 166Z',
        b.down(look.body, 0.24),
      ),
      path('M200 168H318Q340 172 340 200Q340 228 318 232H200Q186 200 200 168Z', b.down(rubber)),
      path('M104 178L74 184V216L104 222Z', b.across(dark, 0.4)),
      path('M78 186H50L22 178V222L50 214H78Z', b.blade(steel)),
      times(6, index =>
        path(
          `M22 ${180 + index * 7}L15 ${183.5 + index * 7}L22 ${187 + index * 7}Z`,
          darken(steel, 0.2),
        ),
      ),
      sign('bolt', 150, 200, '#fff', 0.9),
      box(222, 176, 44, 12, 6, '#b23a32'),
    ),
  ),

  batteries: stand(112, (b, look) => [
    group(
      'translate(-40 -12)',
      path('M100 236H236V330H100Z', b.down(rubber)),
      box(116, 216, 104, 24, 4, b.down(darken(steel, 0.45))),
      box(112, 262, 112, 36, 5, look.body),
      sign('bolt', 142, 280, '#fff', 0.7),
      print(192, 276, '#fff', 40),
    ),
    group(
      'translate(76 -14)',
      path('M140 262H252V332H140Z', b.down('#46423f')),
      path('M152 240H240L252 262H140Z', b.down('#5a5552')),
      times(3, index => disc(170 + index * 16, 298, 4, index < 2 ? '#8fbf6a' : '#5a5552')),
      line('M252 316Q282 318 276 280', rubber, 7),
    ),
  ]),

  'drill-bits': lie(
    (b, look) => [
      box(62, 92, 276, 228, 18, darken(look.body, 0.45)),
      box(62, 84, 276, 228, 18, b.down(look.body, 0.14)),
      box(80, 102, 240, 192, 10, '#20140c', 0.35),
      times(9, index => {
        const [x, height] = [96 + index * 24.4, 150 - index * 11]
        return [
          box(
            x - 5 + index * 0.3,
            280 - height,
            10 - index * 0.5,
            height,
            2,
            b.across(index % 3 === 2 ? '#c9a24f' : steel, 0.6),
          ),
          times(Math.floor(height / 22), turn =>
            line(
              `M${x - 4} ${278 - height + turn * 14 + 12}L${x + 4} ${278 - height + turn * 14 + 4}`,
              '#4a4d4f',
              2.4,
              0.7,
            ),
          ),
          path(
            `M${x - 5} ${280 - height}L${x} ${272 - height}L${x + 5} ${280 - height}Z`,
            darken(steel, 0.3),
          ),
        ].join('')
      }),
      box(80, 254, 240, 20, 4, rubber, 0.9),
    ],
    drawsSets,
  ),

  'bit-set': lie(
    (b, look) => [
      box(60, 118, 280, 182, 18, darken(look.body, 0.45)),
      box(60, 110, 280, 182, 18, b.down(look.body, 0.14)),
      times(2, row =>
        times(8, index =>
          [
            box(
              88 + index * 30,
              136 + row * 74,
              14,
              46,
              3,
              b.across(['#c6c9ca', '#c6c9ca', '#c9a24f', '#7f8285'][index % 4], 0.6),
            ),
            path(
              `M${91 + index * 30} ${136 + row * 74}L${95 + index * 30} ${124 + row * 74}L${99 + index * 30} ${136 + row * 74}Z`,
              darken(steel, 0.35),
            ),
            box(84 + index * 30, 166 + row * 74, 22, 22, 4, rubber),
          ].join(''),
        ),
      ),
    ],
    drawsSets,
  ),

  'saw-blade': lie((b, look) => [
    path(
      `M200 50${times(32, index => {
        const at = (turn, r) =>
          `${(200 + Math.sin(turn) * r).toFixed(1)} ${(200 - Math.cos(turn) * r).toFixed(1)}`
        const step = (Math.PI * 2) / 32
        return `L${at((index + 0.15) * step, 152)}L${at((index + 0.9) * step, 138)}`
      })}Z`,
      b.blade(look.body),
    ),
    ring(200, 200, 112, 112, darken(steel, 0.3), 2, 0.4),
    disc(200, 200, 52, b.down(look.cap ?? '#b23a32')),
    sign('star', 200, 168, '#fff', 0.6),
    disc(200, 200, 17, '#e9e3d9'),
    times(4, index =>
      group(
        `rotate(${index * 90 + 45} 200 200)`,
        line('M200 92Q212 104 204 122', '#4a4d4f', 4, 0.7),
      ),
    ),
  ]),

  'sanding-discs': lie(
    (b, look) =>
      times(3, index =>
        [
          disc(150 + index * 44, 160 + index * 40, 98, darken(look.body, 0.35), 0.6),
          disc(
            148 + index * 44,
            156 + index * 40,
            98,
            b.down(darken(look.body, 0.24 - index * 0.12), 0.1),
          ),
          times(8, hole =>
            disc(
              148 + index * 44 + Math.cos((hole * Math.PI) / 4) * 58,
              156 + index * 40 + Math.sin((hole * Math.PI) / 4) * 58,
              8,
              '#4a3a2c',
              0.75,
            ),
          ),
          times(60, grain =>
            disc(
              148 + index * 44 + Math.cos(grain * 2.4) * (10 + grain * 1.35),
              156 + index * 40 + Math.sin(grain * 2.4) * (10 + grain * 1.35),
              1.4,
              '#fff',
              0.28,
            ),
          ),
        ].join(''),
      ),
    drawsSets,
  ),
}
