/**
 * What all visitors of a shop know together, and no visitor alone: a small public file, made from the shop's
 * own logs by `shelfwise/train`. Plain data that survives JSON.
 *
 * What fewer than `MIN_VISITORS` visitors stand behind is left out: an item shown to fewer, a pair seen by
 * fewer, a key looked at by fewer. Numbers are rounded to what a rank needs, most of them to whole steps of
 * a logarithm: see each. Tables are lists, so that no id a shop gives can collide with `__proto__`.
 */
export interface Model {
  version: 1
  /**
   * The ids of the items told of, each once; all else calls an item by its place here. Items that are alike
   * stand together (by category, then id), which makes the file small and says nothing.
   */
  items: readonly string[]
  /**
   * Parallel to `items`: how much oftener an item is chosen than what it is shown beside, its place aside, as
   * `ln` in eighths, rounded; 0 for an item that is chosen as often as the mean one.
   *
   * Of each list that something was chosen from, the chance of an item at a place is its rate times the place's
   * pull, over the sum of these in the list (Luce, Individual choice behavior, 1959). All rates and pulls begin at
   * 1; in each of two rounds every pull is multiplied by `(chosen + 20) / (expected + 20)`, then every rate by
   * `(chosen + 20) / (expected + 20 * rate)`, where expected sums over the lists, and what was chosen from each,
   * that chance (iterative scaling: Hunter, MM algorithms for generalized Bradley-Terry models, 2004). The twenties
   * make little evidence say little.
   */
  rates: readonly number[]
  /** Parallel to `items`: what the same visitors looked at, in one visit or in several, as `neighbours.ts` writes it. */
  together: readonly string[]
  /** Parallel to `items`: what they put into the cart or bought, likewise. */
  bought: readonly string[]
  /**
   * How rare each key of interest is, keys as in `Profile.affinities` (`category:Kitchen/Coffee`,
   * `brand:Acme`, `word:grinder`, `price:16`): `-ln(share)` in eighths, rounded, where the share is that of
   * all looks at keys of its dimension, of a category below the first level that of all looks at its parent.
   */
  keys: readonly (readonly [key: string, rarity: number])[]
  /** What was bought, by finest category. */
  categories: readonly CategoryStatistics[]
}

/** What purchases say of a finest category. A number of which too few know is absent. */
export interface CategoryStatistics {
  /** Levels joined by `/`, as in the keys: `Kitchen/Coffee`. */
  path: string
  /** Mean `ln(price)` of what was looked at, in the shop's currency, two decimals. */
  price?: number
  /** The share of its buyers who bought of it again on a later day, from 0 to 1, two decimals. */
  again?: number
  /** Mean and standard deviation of `ln(days)` from one purchase to the next, two decimals. */
  mu?: number
  sigma?: number
}

/** A statistic that fewer visitors stand behind is none: it would tell of them. */
export const MIN_VISITORS = 20

/** At most as many neighbours of each kind an item: more do not order better. */
export const MAX_NEIGHBOURS = 20
