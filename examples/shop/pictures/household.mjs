import { darken, lighten } from './brush.mjs'
import { label, print } from './labels.mjs'
import { dark } from './look.mjs'
import { box, disc, group, lie, line, oval, path, stand, times, tube } from './strokes.mjs'

export const householdShapes = {
  'spray-bottle': stand(62, (b, look) => [
    path(
      'M168 172Q146 192 146 226V304Q148 319 200 319Q252 319 254 304V226Q254 192 232 172Z',
      b.across(look.body, 0.4),
    ),
    path(tube(200, 146, 174, 22, 32), b.across(look.cap ?? '#f4f1ea')),
    path(
      'M150 84H236Q256 86 252 116L246 146H180Q184 118 164 110L150 108Z',
      b.down(look.cap ?? '#f4f1ea'),
    ),
    box(134, 86, 22, 20, 4, b.down(darken(look.cap ?? '#f4f1ea', 0.16))),
    line('M178 118Q164 134 168 158', darken(look.cap ?? '#f4f1ea', 0.2), 9),
    label(look, 200, 214, 84, 86),
    line('M156 220V300', '#fff', 6, 0.4),
  ]),

  'jug-bottle': stand(92, (b, look) => [
    path(
      'M150 140Q114 158 112 204V300Q114 319 200 319Q286 319 288 300V190Q286 152 250 140Z',
      b.across(look.body, 0.36),
    ),
    path(
      'M242 168Q268 170 266 206V232Q262 246 244 244Q236 240 238 228V182Q236 170 242 168Z',
      darken(look.body, 0.45),
      0.75,
    ),
    path(tube(186, 98, 142, 34, 36), b.across(look.cap ?? dark, 0.36)),
    oval(186, 98, 34, 6, lighten(look.cap ?? dark, 0.3)),
    label(look, 176, 192, 92, 104),
    line('M124 204V296', '#fff', 7, 0.38),
  ]),

  'pump-bottle': stand(62, (b, look) => [
    path(
      'M160 176Q144 184 144 206V304Q146 319 200 319Q254 319 256 304V206Q256 184 240 176Z',
      b.across(look.body, 0.36),
    ),
    path(tube(200, 152, 178, 24, 30), b.across(look.cap ?? dark)),
    box(194, 112, 12, 42, 3, b.across(look.cap ?? dark)),
    path(
      'M142 96Q170 92 222 96Q230 98 228 116H180Q158 114 146 118Q138 108 142 96Z',
      b.down(look.cap ?? dark),
    ),
    label(look, 200, 202, 84, 92),
    line('M154 204V300', '#fff', 6, 0.38),
  ]),

  sponges: stand(116, (b, look) => {
    const sponge = hex => [
      path('M96 262L130 240H314L286 262Z', b.down(lighten(hex, 0.3))),
      box(96, 262, 190, 38, 8, b.down(hex)),
      path('M286 262L314 240V276L286 300Z', darken(hex, 0.2)),
      box(96, 294, 190, 24, 6, b.down('#56745a')),
      path('M286 294L314 272V292L286 318Z', darken('#56745a', 0.25)),
      times(20, index =>
        oval(108 + ((index * 37) % 168), 270 + ((index * 11) % 22), 3, 2, darken(hex, 0.3), 0.5),
      ),
    ]
    return [
      group('translate(24 -66) scale(.9)', sponge(lighten(look.body, 0.08))),
      sponge(look.body),
    ]
  }),

  'paper-rolls': stand(124, (b, look) => {
    const roll = [
      path(tube(0, -44, 44, 50, 50), b.across('#f6f2ea', 0.5)),
      oval(0, -44, 50, 8, '#fffdf8'),
      oval(0, -44, 16, 3.4, '#a98a63'),
      line('M-30 -20V34M0 -24V44M30 -20V34', look.body, 2, 0.28),
    ]
    return [
      group('translate(150 170)', roll),
      group('translate(252 170)', roll),
      group('translate(150 270)', roll),
      group('translate(252 270)', roll),
      path('M98 236H304V276Q200 290 98 276Z', look.body, 0.9),
      print(200, 250, look.label, 90),
    ]
  }),

  'dish-brush': lie((b, look) =>
    group(
      'rotate(32 200 200)',
      box(191, 148, 18, 226, 9, b.across(look.body)),
      path(
        'M158 96Q158 84 170 84H230Q242 84 242 96V140Q240 158 200 160Q160 158 158 140Z',
        b.down(lighten(look.body, 0.08)),
      ),
      times(13, index =>
        line(`M${164 + index * 6} 90L${152 + index * 8} 36`, index % 2 ? '#efe3c8' : '#d8c39a', 5),
      ),
    ),
  ),

  cloths: stand(112, (b, look) =>
    times(4, index =>
      [
        box(
          96 + index * 3,
          290 - index * 26,
          208 - index * 6,
          28,
          12,
          b.down([look.body, '#ecdfc2', lighten(look.body, 0.35), '#d8a39a'][index]),
        ),
        line(`M${110 + index * 3} ${304 - index * 26}H${288 - index * 3}`, '#20140c', 1.6, 0.18),
      ].join(''),
    ),
  ),

  toy: stand(118, (b, look) => [
    line('M120 268Q200 232 280 268', b.across(look.body), 40),
    group(
      'translate(112 272)',
      disc(-4, -14, 24, b.ball(look.body)),
      disc(-4, 18, 24, b.ball(look.body)),
    ),
    group(
      'translate(288 272)',
      disc(4, -14, 24, b.ball(look.body)),
      disc(4, 18, 24, b.ball(look.body)),
    ),
    line('M150 250Q200 228 250 250', '#fff', 5, 0.3),
  ]),
}
