import type { Dimension } from '../profile/keys'
import type { Candidate } from './candidate'
import { PART_NAMES, type ReasonName } from './parts'

/** Why an item stands where it does. */
export interface Reason {
  feature: ReasonName
  /**
   * What it refers to: `category:Kitchen/Coffee`, `brand:Acme`, `attribute:colour=black`, `word:grinder`,
   * `price:64` (the middle of an octave), or `item:<id>`; absent when it is the item's place.
   */
  key?: string
  /** How much it lifts the item's score above the list's mean. */
  contribution: number
}

/** Contributions too small to have moved anything. */
const NEGLIGIBLE = 0.01

/**
 * What lifts an item above the list's mean, strongest first, each with the key that speaks most for it.
 *
 * @param means of the list, parallel to the item's `parts`.
 */
export function reasonsOf(candidate: Candidate, means: readonly number[]): Reason[] {
  const reasons: Reason[] = []
  PART_NAMES.forEach((feature, at) => {
    const part = candidate.parts[at] as number
    const contribution = part - (means[at] as number)
    // What holds others back is no reason of this one's.
    if (!feature || part <= 0 || contribution < NEGLIGIBLE) return
    const key = keyOf(feature, candidate)
    reasons.push(key ? { feature, key, contribution } : { feature, contribution })
  })
  return reasons.sort((a, b) => b.contribution - a.contribution)
}

function keyOf(name: ReasonName, { item, keys, interests }: Candidate): string | undefined {
  const own = `item:${item.item_id}`
  if (name === 'item' || name === 'cart') return own
  if (name === 'repurchase') return keys.category.at(-1) ?? own
  const dimension = name as Dimension
  let most = 0
  let key: string | undefined
  for (const it of keys[dimension] ?? []) {
    const interest = interests(dimension, it)
    // Of the categories sought the finest, which comes last, says most.
    if (interest > 0 && (interest >= most || dimension === 'category')) {
      most = interest
      key = it
    }
  }
  return key
}
