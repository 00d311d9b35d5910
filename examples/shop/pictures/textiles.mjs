import { darken, lighten } from './brush.mjs'
import { box, drawsSets, group, lie, line, oval, path, times } from './strokes.mjs'

const apron = 'M156 92H244Q246 150 292 172L304 340Q200 362 96 340L108 172Q154 150 156 92Z'

export const textileShapes = {
  apron: lie((b, look) => [
    line('M160 96Q152 40 200 38Q248 40 240 96', darken(look.body, 0.1), 9),
    line('M112 180Q60 200 46 262M288 180Q340 200 354 262', darken(look.body, 0.1), 7),
    path(apron, b.across(look.body, 0.2)),
    look.body === '#c4683f' &&
      times(7, index =>
        path(
          `M${112 + index * 28} ${index < 2 ? 190 : index > 5 ? 190 : 100}L${104 + index * 29.5} 346h8L${120 + index * 28} ${index < 2 ? 190 : index > 5 ? 190 : 100}Z`,
          '#fff4e6',
          0.55,
        ),
      ),
    path(
      'M138 214H262V286Q262 296 252 298Q200 304 148 298Q138 296 138 286Z',
      b.down(lighten(look.body, 0.08)),
    ),
    line('M138 222H262M200 216V300', darken(look.body, 0.35), 2, 0.5),
    line('M160 102H240', darken(look.body, 0.3), 2, 0.5),
    path('M118 190Q130 260 116 338L104 336L112 190Z', '#fff', 0.16),
    path('M282 190Q272 260 288 338L298 336L290 190Z', '#000', 0.1),
  ]),

  towel: lie(
    (b, look) =>
      group(
        'rotate(-7 200 200)',
        times(Math.min(3, look.pieces), index => {
          const y = 92 + index * 62,
            hex = [look.body, lighten(look.body, 0.3), darken(look.body, 0.12)][index]
          return [
            path(
              `M72 ${y + 10}Q72 ${y} 84 ${y}H316Q328 ${y} 328 ${y + 10}V${y + 98}Q328 ${y + 110} 316 ${y + 110}H84Q72 ${y + 110} 72 ${y + 98}Z`,
              b.down(hex),
            ),
            line(`M72 ${y + 86}H328M72 ${y + 94}H328`, darken(hex, 0.42), 3, 0.45),
            line(`M80 ${y + 6}H320`, '#fff', 3, 0.35),
            times(9, column =>
              line(`M${96 + column * 26} ${y + 12}V${y + 80}`, darken(hex, 0.4), 1, 0.14),
            ),
            oval(200, y + 110, 120, 3, '#000', 0.08),
          ].join('')
        }),
      ),
    drawsSets,
  ),

  'oven-glove': lie((b, look) =>
    group(
      'rotate(14 200 200)',
      path(
        'M132 330V168Q130 70 196 66Q258 68 262 160Q270 132 298 138Q326 148 314 186Q300 226 264 258V330Q198 346 132 330Z',
        b.across(look.body, 0.24),
      ),
      times(5, index =>
        line(
          `M140 ${176 + index * 28}L256 ${112 + index * 28}M140 ${120 + index * 28}L256 ${184 + index * 28}`,
          darken(look.body, 0.3),
          1.6,
          0.22,
        ),
      ),
      path('M128 296H268V332Q198 350 128 332Z', b.across('#f1e8d8')),
      line('M262 160Q260 200 250 216', darken(look.body, 0.4), 2.5, 0.4),
      line('M136 330Q112 346 126 362Q142 366 144 340', '#f1e8d8', 6),
      path('M148 170Q148 98 186 82Q164 112 162 182Z', '#fff', 0.22),
    ),
  ),

  'pot-holder': lie(
    (b, look) =>
      times(2, index =>
        group(
          `translate(${index ? 44 : -30} ${index ? 34 : -26}) rotate(${index ? 8 : -10} 200 200)`,
          box(104, 104, 192, 192, 26, b.down(index ? look.body : darken(look.body, 0.12), 0.2)),
          `<rect x="114" y="114" width="172" height="172" rx="18" fill="none" stroke="${lighten(look.body, 0.4)}" stroke-width="2.5" stroke-dasharray="9 7" opacity=".8"/>`,
          line('M280 116Q316 88 312 122Q306 134 288 124', darken(look.body, 0.25), 7),
          box(176, 190, 48, 20, 3, darken(look.body, 0.3), 0.6),
        ),
      ),
    drawsSets,
  ),
}
