import { darken, lighten } from './brush.mjs'
import { label, print, sign } from './labels.mjs'
import { dark, steel } from './look.mjs'
import { line, oval, path, ring, stand, tube } from './strokes.mjs'

const tinRim = (b, y) => [
  path(tube(200, y, y + 8, 70, 70, 0.15), b.across(steel, 0.6)),
  oval(200, y, 70, 10.5, b.down(lighten(steel, 0.3))),
]

export const bottleShapes = {
  bottle: stand(58, (b, look) => [
    path(
      'M180 150Q150 172 150 210V306Q152 318 200 318Q248 318 250 306V210Q250 172 220 150Z',
      look.fill ?? look.body,
      0.88,
    ),
    path(
      'M182 84V142Q148 166 146 206V306Q148 319 200 319Q252 319 254 306V206Q252 166 218 142V84Z',
      b.glass(look.body),
    ),
    path(tube(200, 68, 100, 20, 21), b.across(look.cap ?? dark, 0.3)),
    oval(200, 68, 20, 4, lighten(look.cap ?? dark, 0.25)),
    label(look, 200, 206, 86, 86),
    line('M158 210V296', '#fff', 6, 0.4),
  ]),

  'sauce-bottle': stand(60, (b, look) => [
    path(
      'M162 148Q144 160 144 190V304Q146 319 200 319Q254 319 256 304V190Q256 160 238 148Z',
      b.across(look.fill ?? look.body, 0.4),
    ),
    path(tube(200, 106, 150, 30, 38), b.across(look.cap ?? dark, 0.36)),
    path(tube(200, 88, 108, 12, 16), b.across(look.cap ?? dark, 0.36)),
    label(look, 200, 186, 92, 100),
    line('M154 186V300', '#fff', 6, 0.35),
  ]),

  preserve: stand(76, (b, look) => [
    path(
      'M136 168V302Q138 317 200 317Q262 317 264 302V168Q200 178 136 168Z',
      b.across(look.fill ?? look.body, 0.22),
    ),
    oval(200, 168, 62, 9, lighten(look.fill ?? look.body, 0.16)),
    path(
      'M144 136Q130 150 130 174V302Q132 319 200 319Q268 319 270 302V174Q270 150 256 136Z',
      b.glass(lighten(look.fill ?? look.body, 0.35)),
    ),
    path(tube(200, 108, 136, 62, 62), b.across(look.cap ?? '#c9a24f', 0.4)),
    oval(200, 108, 62, 10, b.down(lighten(look.cap ?? '#c9a24f', 0.2))),
    label(look, 200, 194, 92, 96),
    line('M142 186V292', '#fff', 7, 0.45),
  ]),

  can: stand(80, (b, look) => [
    path(tube(200, 150, 308, 69, 69), b.across(steel, 0.6)),
    path(tube(200, 166, 296, 70, 70, 0.15), b.across(look.body, 0.3)),
    path('M130 176Q200 196 270 176V184Q200 204 130 184Z', look.label, 0.85),
    tinRim(b, 148),
    ring(200, 149, 54, 7, darken(steel, 0.25), 2, 0.7),
    oval(200, 244, 40, 40, look.label, 0.96),
    sign(look.motif, 200, 236, darken(look.body, 0.08), 0.95),
    print(200, 264, '#6d5a49', 36),
    line('M146 200V290', '#fff', 7, 0.28),
  ]),

  'flat-can': stand(96, (b, look) => [
    path(tube(200, 240, 304, 86, 86, 0.15), b.across(look.body, 0.3)),
    path(tube(200, 232, 244, 87, 87, 0.15), b.across(steel, 0.6)),
    oval(200, 232, 87, 13, b.down(lighten(steel, 0.3))),
    ring(200, 232, 70, 10, darken(steel, 0.25), 2, 0.7),
    line('M192 230Q214 222 224 232', darken(steel, 0.2), 6),
    sign(look.motif, 200, 282, look.label, 0.85),
    line('M130 262V300', '#fff', 6, 0.3),
  ]),

  carton: stand(88, (b, look) => [
    path('M132 164H236V320H132Z', b.down(look.body, 0.1)),
    path('M236 164L282 148V304L236 320Z', b.down(darken(look.body, 0.18))),
    path('M132 164L150 108H246L236 164Z', b.down(lighten(look.body, 0.2))),
    path('M236 164L246 108L268 112L282 148Z', darken(look.body, 0.28)),
    path('M150 84H246V110H150Z', b.down(lighten(look.body, 0.3))),
    path('M246 84L260 88V112L246 110Z', darken(look.body, 0.2)),
    line('M154 97H242', darken(look.body, 0.3), 2, 0.5),
    path(tube(194, 124, 140, 16, 16, 0.3), b.across(look.cap ?? '#ffffff')),
    oval(194, 124, 16, 5, lighten(look.cap ?? '#ffffff', 0.3)),
    path('M132 286Q170 268 236 290V320H132Z', look.fill ?? darken(look.body, 0.2), 0.9),
    path('M236 290Q262 276 282 284V304L236 320Z', darken(look.fill ?? look.body, 0.25), 0.9),
    sign(look.motif, 184, 212, darken(look.fill ?? look.body, 0.2), 1.35),
    print(184, 254, '#6d5a49', 58),
  ]),

  'milk-bottle': stand(62, (b, look) => [
    path(
      'M174 128Q146 160 146 196V304Q148 317 200 317Q252 317 254 304V196Q254 160 226 128Z',
      '#fdfaf2',
    ),
    path(
      'M176 96V128Q142 160 142 196V304Q144 319 200 319Q256 319 258 304V196Q258 160 224 128V96Z',
      b.glass('#c4dadd'),
    ),
    path(tube(200, 84, 100, 27, 27), b.across(look.body, 0.4)),
    oval(200, 84, 27, 5, lighten(look.body, 0.3)),
    sign(look.motif, 200, 226, look.body, 1.3),
    print(200, 268, look.body, 54),
    line('M154 200V292', '#fff', 7, 0.7),
  ]),

  tub: stand(88, (b, look) => [
    path(tube(200, 200, 308, 84, 68, 0.15), b.across(look.body, 0.36)),
    path(tube(200, 190, 204, 90, 90, 0.15), b.across(look.cap ?? lighten(look.body, 0.3), 0.4)),
    oval(200, 190, 90, 13.5, b.down(lighten(look.cap ?? look.body, 0.36))),
    oval(200, 258, 50, 36, look.label, 0.95),
    sign(look.motif, 200, 250, look.cap ?? darken(look.body, 0.2), 0.9),
    print(200, 274, '#6d5a49', 44),
    line('M132 222L144 296', '#fff', 7, 0.4),
  ]),

  cup: stand(66, (b, look) => [
    path(tube(200, 160, 308, 62, 48, 0.15), b.across(look.body, 0.36)),
    path(tube(200, 152, 162, 66, 65, 0.15), b.across(look.cap ?? steel, 0.5)),
    oval(200, 152, 66, 10, b.blade(look.cap ?? steel)),
    path('M262 148Q276 142 272 156L258 156Z', b.down(look.cap ?? steel)),
    oval(200, 234, 42, 42, look.label, 0.95),
    sign(look.motif, 200, 226, darken(look.fill ?? look.body, 0.1), 0.95),
    print(200, 254, '#6d5a49', 36),
    line('M150 184L158 290', '#fff', 6, 0.4),
  ]),
}
