import { bakeryShapes } from './pictures/bakery.mjs'
import { bathroomShapes } from './pictures/bathroom.mjs'
import { bottleShapes } from './pictures/bottles.mjs'
import { createBrush, darken, lighten } from './pictures/brush.mjs'
import { coffeeShapes } from './pictures/coffee.mjs'
import { cookwareShapes } from './pictures/cookware.mjs'
import { cutleryShapes } from './pictures/cutlery.mjs'
import { dairyShapes } from './pictures/dairy.mjs'
import { fixingShapes } from './pictures/fixings.mjs'
import { gardenShapes } from './pictures/garden.mjs'
import { giftShapes } from './pictures/gifts.mjs'
import { glassShapes } from './pictures/glasses.mjs'
import { grinderShapes } from './pictures/grinders.mjs'
import { handToolShapes } from './pictures/hand-tools.mjs'
import { householdShapes } from './pictures/household.mjs'
import { knifeShapes } from './pictures/knives.mjs'
import { lightShapes } from './pictures/lights.mjs'
import { lookOf } from './pictures/look.mjs'
import { mixingShapes } from './pictures/mixing.mjs'
import { packShapes } from './pictures/packs.mjs'
import { paintingShapes } from './pictures/painting.mjs'
import { powerToolShapes } from './pictures/power-tools.mjs'
import { produceShapes } from './pictures/produce.mjs'
import { safetyShapes } from './pictures/safety.mjs'
import { box, flatten, group, line, oval, path } from './pictures/strokes.mjs'
import { tablewareShapes } from './pictures/tableware.mjs'
import { teaShapes } from './pictures/tea.mjs'
import { textileShapes } from './pictures/textiles.mjs'
import { tinShapes } from './pictures/tins.mjs'
import { toolShapes } from './pictures/tools.mjs'

const parcel = {
  pose: 'stand',
  reach: 110,
  draw: (b, look) => [
    path('M92 190L200 160L308 190L200 222Z', b.down(lighten(look.body, 0.2))),
    path('M92 190L200 222V318L92 284Z', b.down(look.body)),
    path('M308 190L200 222V318L308 284Z', b.down(darken(look.body, 0.15))),
    line('M146 175L254 207V244', lighten(look.body, 0.4), 10, 0.7),
  ],
}

const shapes = {
  ...coffeeShapes,
  ...teaShapes,
  ...cookwareShapes,
  ...knifeShapes,
  ...toolShapes,
  ...textileShapes,
  ...grinderShapes,
  ...glassShapes,
  ...tablewareShapes,
  ...cutleryShapes,
  ...tinShapes,
  ...mixingShapes,
  ...bottleShapes,
  ...packShapes,
  ...produceShapes,
  ...bakeryShapes,
  ...dairyShapes,
  ...householdShapes,
  ...powerToolShapes,
  ...handToolShapes,
  ...safetyShapes,
  ...paintingShapes,
  ...fixingShapes,
  ...bathroomShapes,
  ...lightShapes,
  ...gardenShapes,
  ...giftShapes,
}

/** The names that a product's `picture` may be. */
export const pictureNames = Object.keys(shapes)

const backdrops = ['#ebe1d2', '#e5e2d4', '#eedfd3', '#dfe3dc', '#e8dfdf', '#e9e3d9']

/** Same family of products, same wall colour: a category page then looks like one photo shoot. */
function backdropOf(category) {
  const family = category.split('/').slice(0, 2).join('/')
  const sum = [...family].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 3)
  return backdrops[sum % backdrops.length]
}

function copies(shape, look) {
  if (look.pieces < 2 || shape.drawsSets) return ['']
  return shape.pose === 'stand'
    ? ['translate(124 58) scale(.74)', 'translate(-10 70) scale(.8)']
    : ['translate(44 -14) scale(.88)', 'translate(4 58) scale(.88)']
}

function place(shape, brush, look) {
  const one = flatten(shape.draw(brush, look))
  const shadow =
    shape.pose === 'stand'
      ? oval(208, 318, shape.reach * 1.24, 15, brush.shade('#2b1a0e', 0.5)) +
        oval(204, 317, shape.reach * 0.96, 7, brush.shade('#2b1a0e', 0.5))
      : ''
  return copies(shape, look)
    .map(transform => (transform ? group(transform, shadow, one) : shadow + one))
    .join('')
}

const svg = (width, height, defs, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${defs}</defs>${body}</svg>\n`

const dropShadow = prefix =>
  `<filter id="${prefix}lift" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="5" dy="10" stdDeviation="7" flood-color="#2b1a0e" flood-opacity=".3"/></filter>`

export function drawProduct(product) {
  const brush = createBrush('g')
  const look = lookOf(product)
  const shape = shapes[product.picture] ?? parcel
  const wall = backdropOf(product.category)
  const things = place(shape, brush, look)
  const room =
    shape.pose === 'stand'
      ? box(0, 0, 400, 400, 0, brush.backdrop(wall)) +
        box(0, 278, 400, 122, 0, brush.down(lighten(wall, 0.3), 0.1)) +
        box(0, 278, 400, 2, 0, '#fff', 0.5)
      : box(0, 0, 400, 400, 0, brush.backdrop(wall))
  const scene =
    shape.pose === 'stand'
      ? group('translate(0 14)', things)
      : group('translate(10 10) scale(.95)', `<g filter="url(#glift)">${things}</g>`)
  return svg(400, 400, brush.defs() + (shape.pose === 'lie' ? dropShadow('g') : ''), room + scene)
}

/** The still life of the front page: standing products on one shelf, in the light of the pictures below it. */
export function drawScene(products, { wall, board }) {
  const room = createBrush('room')
  const width = 300 + products.length * 165
  const things = products.map((product, index) => {
    const brush = createBrush(`s${index}-`)
    const shape = shapes[product.picture] ?? parcel
    const markup = place(shape, brush, { ...lookOf(product), pieces: 1 })
    const scale = [1.12, 1.24, 1.2, 0.86, 1.16][index % 5]
    return {
      defs: brush.defs(),
      markup: group(
        `translate(${40 + index * 172 + (index % 2 ? -8 : 0)} ${486 - 318 * scale + (index % 2 ? 16 : 0)}) scale(${scale})`,
        markup,
      ),
    }
  })
  // Those standing further back are drawn first.
  const ordered = [
    ...things.filter((_, index) => index % 2 === 0),
    ...things.filter((_, index) => index % 2),
  ]
  const body =
    box(0, 0, width, 600, 0, room.backdrop(wall)) +
    path(`M0 0H${width * 0.42}L${width * 0.16} 440H0Z`, '#fff', 0.13) +
    path(`M${width * 0.5} 0H${width * 0.62}L${width * 0.36} 440H${width * 0.24}Z`, '#fff', 0.1) +
    box(0, 440, width, 160, 0, room.down(board, 0.14)) +
    box(0, 440, width, 3, 0, '#fff', 0.45) +
    line(
      `M0 500Q${width / 3} 492 ${width / 2} 502T${width} 496M0 548Q${width / 4} 558 ${width / 2} 546T${width} 552`,
      darken(board, 0.5),
      2,
      0.2,
    )
  return svg(
    width,
    600,
    room.defs() + things.map(({ defs }) => defs).join(''),
    body + ordered.map(({ markup }) => markup).join(''),
  )
}

export const favicon = accent =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="16" fill="${accent}"/><path d="M16 25h32l-3.5 25h-25z" fill="#fbf3e6"/><path d="M24 30v-7a8 8 0 0 1 16 0v7" fill="none" stroke="#fbf3e6" stroke-width="4" stroke-linecap="round"/></svg>\n`
