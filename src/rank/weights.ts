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
  category: { short: 0.48, medium: 0.22, long: 0.1 },
  brand: { short: 0.09, medium: 0.08, long: 0.05 },
  attribute: { short: 0.2, medium: 0.1, long: 0.1 },
  word: { short: 0.2, medium: 0.2, long: 0.05 },
  price: { short: 0.12, medium: 0.04, long: 0.01 },
  likeness: 0.07,
  seen: 0.97,
  justSeen: -0.92,
  views: 1.09,
  cart: 1,
  justCarted: -1.88,
  ignored: -0.88,
  nearby: 1.16,
  served: -1.5,
  due: 3,
  position: 1.11,
}
