import { DAY, halved } from '../profile/decay'
import type { Dimension, Keys } from '../profile/keys'
import type { ItemMemory } from '../profile/profile'
import type { Interests } from './interests'

/** What a feature looks at: one item of a list, and the visitor. */
export interface Candidate {
  keys: Keys
  memory: ItemMemory | undefined
  /** Place in the shop's order, from 0. */
  position: number
  interests: Interests
  /** Epoch milliseconds. */
  now: number
}

export type Feature = (candidate: Candidate) => number

/** Mean interest in the item's keys of one dimension: more keys do not speak louder. */
const interest =
  (dimension: Dimension): Feature =>
  ({ keys, interests }) => {
    let sum = 0
    for (const key of keys[dimension]) sum += interests(dimension, key)
    return sum / (keys[dimension].length || 1)
  }

/** How lately the item was looked at: `2^(-dt / 3d)`. */
const seen: Feature = ({ memory, now }) =>
  memory?.last ? halved(Math.max(0, now - memory.last) / (3 * DAY)) : 0

/** How often the item was looked at: `ln(1 + views)`. */
const views: Feature = ({ memory }) => Math.log1p(memory?.views ?? 0)

/** The item waits in the cart. */
const cart: Feature = ({ memory }) => memory?.cart ?? 0

/** Shown again and again since it was last chosen: `ln(1 + impressions)`. */
const ignored: Feature = ({ memory }) => Math.log1p(memory?.shown ?? 0)

/** The shop's own judgement: `1 / log2(position + 2)`. */
const position: Feature = ({ position }) => 1 / Math.log2(position + 2)

export const features = {
  category: interest('category'),
  brand: interest('brand'),
  attribute: interest('attribute'),
  word: interest('word'),
  price: interest('price'),
  seen,
  views,
  cart,
  ignored,
  position,
}

export type FeatureName = keyof typeof features
