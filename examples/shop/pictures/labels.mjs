import { darken } from './brush.mjs'
import { box, disc, group, line, oval, path, times } from './strokes.mjs'

/** Small signs for labels, each drawn around 0, 0 and about 40 wide. */
const motifs = {
  bean: hex => [oval(0, 0, 12, 18, hex), line('M3 -14Q-5 0 3 14', '#fbf5e8', 3)],
  leaf: hex => [
    path('M-16 16Q-20 -16 18 -18Q20 16 -16 16Z', hex),
    line('M-14 14L8 -8', '#fbf5e8', 2.5),
  ],
  wheat: hex => [
    line('M0 20V-10', hex, 3),
    times(3, row =>
      [
        group(`translate(-6 ${8 - row * 10}) rotate(-35)`, oval(0, 0, 4, 8, hex)),
        group(`translate(6 ${8 - row * 10}) rotate(35)`, oval(0, 0, 4, 8, hex)),
      ].join(''),
    ),
    oval(0, -18, 4, 8, hex),
  ],
  tomato: hex => [
    disc(0, 3, 16, hex),
    path('M-11 -11L-2 -8L0 -18L3 -8L12 -11L4 -3H-4Z', '#56745a'),
  ],
  berry: hex => [
    disc(-8, 4, 9, hex),
    disc(8, 4, 9, hex),
    disc(0, -8, 9, hex),
    path('M0 -16Q10 -24 16 -16Q8 -10 0 -16Z', '#56745a'),
  ],
  citrus: hex => [
    disc(0, 0, 17, hex),
    disc(0, 0, 13, '#fbf5e8'),
    times(6, index => group(`rotate(${index * 60})`, path('M0 -2L-5 -11Q0 -14 5 -11Z', hex))),
  ],
  nut: hex => [
    path('M-14 -4Q-14 18 0 20Q14 18 14 -4Z', hex),
    path('M-17 -4Q-14 -18 0 -18Q14 -18 17 -4Q0 2 -17 -4Z', darken(hex, 0.3)),
  ],
  drop: hex => path('M0 -20Q16 2 14 8Q12 20 0 20Q-12 20 -14 8Q-16 2 0 -20Z', hex),
  olive: hex => [
    oval(-5, 4, 11, 14, hex),
    disc(-5, -4, 3.5, '#b23a32'),
    path('M4 -8Q18 -20 22 -4Q10 2 4 -8Z', '#56745a'),
  ],
  paw: hex => [
    oval(0, 8, 11, 9, hex),
    disc(-13, -3, 5, hex),
    disc(-5, -11, 5, hex),
    disc(5, -11, 5, hex),
    disc(13, -3, 5, hex),
  ],
  fish: hex => [
    path('M-18 0Q-4 -16 10 0Q-4 16 -18 0Z', hex),
    path('M6 0L20 -10V10Z', hex),
    disc(-9, -2, 2, '#fbf5e8'),
  ],
  moon: hex => path('M6 -18A18 18 0 1 0 18 8A15 15 0 0 1 6 -18Z', hex),
  sun: hex => [
    disc(0, 0, 9, hex),
    times(8, index => group(`rotate(${index * 45})`, line('M0 -14V-19', hex, 3.5))),
  ],
  star: hex => path('M0 -19L5 -6L19 -6L8 3L12 17L0 9L-12 17L-8 3L-19 -6L-5 -6Z', hex),
  cow: hex => [
    path('M-13 -8Q0 -16 13 -8L9 14Q0 20 -9 14Z', hex),
    path('M-13 -8L-21 -12L-16 -2ZM13 -8L21 -12L16 -2Z', hex),
    oval(0, 13, 8, 5, '#e8c3b4'),
  ],
  chilli: hex => [
    path('M-12 -10Q-6 14 18 16Q0 24 -14 10Q-20 0 -12 -10Z', hex),
    line('M-13 -10Q-12 -18 -6 -19', '#56745a', 4),
  ],
  cup: hex => [
    path('M-14 -8H10V6Q10 14 2 14H-6Q-14 14 -14 6Z', hex),
    line('M10 -4Q19 -4 17 3Q15 7 9 6', hex, 3),
    line('M-6 -14v-5M2 -14v-5', hex, 2.5),
  ],
  heart: hex => path('M0 16Q-20 2 -17 -8Q-12 -18 0 -8Q12 -18 17 -8Q20 2 0 16Z', hex),
  bolt: hex => path('M4 -20L-12 4H-1L-5 20L12 -5H1Z', hex),
  house: hex => path('M0 -18L18 -2H13V16H-13V-2H-18Z', hex),
}

export const sign = (name, x, y, hex, size = 1) =>
  group(`translate(${x} ${y}) scale(${size})`, (motifs[name] ?? motifs.star)(hex))

/** Print that is too small to read. */
export const print = (x, y, hex, width = 46) => [
  line(`M${x - width / 2} ${y}H${x + width / 2}`, hex, 5, 0.75),
  line(`M${x - width / 3} ${y + 12}H${x + width / 3}`, hex, 3.5, 0.5),
]

/** A paper label with a sign over two lines of print. */
export const label = (look, x, y, width, height) => [
  box(x - width / 2, y, width, height, 5, look.label, 0.96),
  sign(look.motif, x, y + height * 0.38, darken(look.body, 0.1), Math.min(width / 62, height / 92)),
  print(x, y + height * 0.73, '#6d5a49', width * 0.6),
]
