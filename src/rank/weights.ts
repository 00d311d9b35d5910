import type { Dimension } from '../profile/keys'
import type { FeatureName } from './features'

/** How much an interest counts that lasts this visit, this week, this season. */
export interface SpanWeights {
  short: number
  medium: number
  long: number
}

export type Weights = Record<Dimension, SpanWeights> &
  Record<Exclude<FeatureName, Dimension>, number>

/**
 * How much each feature counts. Learnt from what visitors of a shop were shown and chose, affinities drawn
 * towards a shopkeeper's guess, so that other shops gain too: `npm run learn:weights` writes this table.
 */
export const weights: Weights = {
  category: { short: 0.49, medium: 0.23, long: 0.11 },
  brand: { short: 0.08, medium: 0.09, long: 0.07 },
  attribute: { short: 0.2, medium: 0.1, long: 0.1 },
  word: { short: 0.16, medium: 0.19, long: 0.05 },
  price: { short: 0.11, medium: 0.05, long: 0.03 },
  likeness: 0.55,
  seen: 1.02,
  justSeen: -0.98,
  views: 1.2,
  cart: 0.96,
  justCarted: -1.79,
  ignored: -0.6,
  nearby: 1.09,
  served: -1.5,
  due: 2,
  position: 1.09,
}
