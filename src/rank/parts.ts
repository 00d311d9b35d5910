import type { Dimension } from '../profile/keys'
import { type FeatureName, features } from './features'

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
  /** Put above higher scores for variety. */
  | 'variety'

/**
 * What features say to a shopper, where it is not their own name. The shop's own order says nothing about
 * the visitor, and what only holds an item back says nothing for the others.
 */
const SAID: Partial<Record<FeatureName, ReasonName | ''>> = {
  likeness: 'word',
  seen: 'item',
  justSeen: 'item',
  views: 'item',
  justCarted: 'cart',
  due: 'repurchase',
  ignored: '',
  served: '',
  position: '',
}

/** The part of a score that a feature belongs to. */
export const partOf = (feature: FeatureName) => SAID[feature] ?? (feature as ReasonName)

export const FEATURE_NAMES = Object.keys(features) as FeatureName[]

/** The parts of a score, each once, variety last. */
export const PART_NAMES = [...new Set([...FEATURE_NAMES.map(partOf), 'variety' as const])]
