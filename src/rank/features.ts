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

/** 1 when it is now, 1/2 a half-life ago; 0 when it never was. */
const lately = (time: number | undefined, now: number, halfLife: number) =>
  time ? halved(Math.max(0, now - time) / halfLife) : 0

/** How like its name is to what was looked at lately: see `likeness.ts`. */
const likeness: Feature = it => it.likeness

/** How lately the item was looked at: `2^(-dt / 3d)`. */
const seen: Feature = it => lately(it.memory?.last, it.now, 3 * DAY)

/** Looked at just now, and left: `2^(-dt / 2h)`. */
const justSeen: Feature = it => lately(it.memory?.last, it.now, 2 * HOUR)

/** How often the item was looked at: `ln(1 + views)`. */
const views: Feature = it => Math.log1p(it.memory?.views ?? 0)

/** The item waits in the cart. */
const cart: Feature = it => (it.memory?.cart ? 1 : 0)

/** Put into the cart just now, and so found: `2^(-dt / 1h)`. */
const justCarted: Feature = it => lately(it.memory?.cart, it.now, HOUR)

/**
 * Shown and passed over: `1 - 2^-impressions`, while the item was never chosen. Who has chosen nothing
 * yet has passed over nothing.
 */
const ignored: Feature = ({ memory, step }) =>
  memory && step && !memory.last ? 1 - halved(memory.shown) : 0

/** What was looked at stands above it: see `nearby.ts`. */
const nearby: Feature = it => it.nearby

/** It or a thing of its kind was just bought: see `repurchase.ts`. */
const served: Feature = it => it.served

/** It is time to buy it again: see `repurchase.ts`. */
const due: Feature = it => it.due

/** The shop's own judgement: `1 / log2(position + 2)`. */
const position: Feature = it => 1 / Math.log2(it.position + 2)

export const features = {
  category: interest('category'),
  brand: interest('brand'),
  attribute: interest('attribute'),
  word: interest('word'),
  price: interest('price'),
  likeness,
  seen,
  justSeen,
  views,
  cart,
  justCarted,
  ignored,
  nearby,
  served,
  due,
  position,
}

export type FeatureName = keyof typeof features
