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

/** Features with their weights, by what they say to a shopper; '' for those that say nothing. */
export type Weights = Record<
  Exclude<ReasonName, 'variety'> | '',
  Partial<Record<FeatureName, number>>
>

/**
 * How much each feature counts. Learnt from what visitors of a shop were shown and chose, affinities drawn
 * towards a shopkeeper's guess, so that other shops gain too: `npm run learn:weights` writes this table.
 *
 * The shop's own order says nothing about the visitor, and what only holds an item back says nothing for
 * the others.
 *
 * `popular` and `together` are parts that only a shop-wide model has something to say of: see `evidence.ts`.
 */
export const weights: Weights = {
  popular: {},
  together: {},
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
