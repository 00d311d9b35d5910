import type { Dimension } from '../profile/keys'
import type { FeatureName } from './features'

/** What a part of a score, and so a reason, is about. */
export type ReasonName =
  | Dimension
  /** This visitor looked at the item. */
  | 'item'
  /** It waits in the cart. */
  | 'cart'
  /** It stands beside what the visitor looked at. */
  | 'nearby'
  /** It is time to buy it again. */
  | 'repurchase'
  /** All visitors choose it oftener than what it stands beside. */
  | 'popular'
  /** Others looked at it, or took it, together with what the visitor did. */
  | 'together'
  /** Put above higher scores for variety. */
  | 'variety'
  /** The visitor has said so: see `shelfwise/preferences`. */
  | 'stated'
  /** The shop has: see `shelfwise/rules`. */
  | 'rule'

/** What a score is the sum of, each by what it says to a shopper; '' for what says nothing. */
export type PartName = Exclude<ReasonName, 'variety' | 'stated' | 'rule'> | ''

/** Features with their weights; of what only a shop-wide model knows there may be none. */
export type Weights = Record<
  Exclude<PartName, 'popular' | 'together'>,
  Partial<Record<FeatureName, number>>
> &
  Partial<Record<PartName, Partial<Record<FeatureName, number>>>>

/**
 * How much each feature counts. Learnt from what visitors of a shop were shown and chose, affinities drawn
 * towards a shopkeeper's guess, so that other shops gain too: `npm run learn:weights` writes this table.
 *
 * The shop's own order says nothing about the visitor, and what only holds an item back says nothing for
 * the others.
 */
export const weights: Weights = {
  category: { category: 0.46 },
  brand: { brand: 0.1 },
  attribute: { attribute: 0.15 },
  word: { word: 0.21, likeness: 0.08 },
  price: { price: 0.07 },
  item: { seen: 0.96, justSeen: -0.93, views: 1.09 },
  cart: { cart: 0.99, justCarted: -1.91 },
  nearby: { nearby: 1.14 },
  repurchase: { due: 3 },
  '': { ignored: -0.94, served: -1.5, position: 1.12 },
}
