import { DAY, HOUR, halved } from '../profile/decay'
import type { Dimension } from '../profile/keys'
import type { Candidate } from './candidate'

/** A number that speaks for or against one item of a list. */
export type Feature = (candidate: Candidate) => number

/** Mean interest in the item's keys of one dimension: more keys do not speak louder. */
const interest =
  (dimension: Dimension): Feature =>
  ({ keys, interests }) => {
    let sum = 0
    for (const key of keys[dimension]) sum += interests(dimension, key)
    return sum / (keys[dimension].length || 1)
  }

const since = (time: number, now: number, halfLife: number) =>
  time && halved(Math.max(0, now - time) / halfLife)

/** How lately the item was looked at: `2^(-dt / 3d)`. */
const seen: Feature = ({ memory, now }) => since(memory?.last ?? 0, now, 3 * DAY)

/** Looked at just now, and left: `2^(-dt / 2h)`. */
const justSeen: Feature = ({ memory, now }) => since(memory?.last ?? 0, now, 2 * HOUR)

/** How often the item was looked at: `ln(1 + views)`. */
const views: Feature = ({ memory }) => Math.log1p(memory?.views ?? 0)

/** The item waits in the cart. */
const cart: Feature = ({ memory }) => (memory?.cart ? 1 : 0)

/** Put into the cart just now, and so found: `2^(-dt / 1h)`. */
const justCarted: Feature = ({ memory, now }) => since(memory?.cart ?? 0, now, HOUR)

/**
 * Shown and passed over: `1 - 2^-impressions`, while the item was never chosen. Who has chosen nothing
 * yet has passed over nothing.
 */
const ignored: Feature = ({ memory, step }) =>
  memory && step && !memory.last ? 1 - halved(memory.shown) : 0

/** The shop's own judgement: `1 / log2(position + 2)`. */
const position: Feature = ({ position }) => 1 / Math.log2(position + 2)

export const features = {
  category: interest('category'),
  brand: interest('brand'),
  attribute: interest('attribute'),
  word: interest('word'),
  price: interest('price'),
  likeness: ({ likeness }: Candidate) => likeness,
  seen,
  justSeen,
  views,
  cart,
  justCarted,
  ignored,
  nearby: ({ nearness }: Candidate) => nearness,
  served: ({ served }: Candidate) => served,
  due: ({ due }: Candidate) => due,
  position,
}

export type FeatureName = keyof typeof features
