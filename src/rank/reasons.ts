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
  /** How much it lifts the item's score above the mean of the others in the list. */
  contribution: number
}

/** Contributions too small to have moved anything. */
const NEGLIGIBLE = 0.03

/**
 * What lifts an item above the mean of the others in the list, strongest first, each with the key that speaks
 * most for it. What likens it to other things of interest is one reason, called by its category, else its
 * brand, and so on; of an item that was itself looked at, that look is the reason for all of it.
 *
 * @param sums over all `count` items of the list, parallel to the item's `parts`.
 * @param below the highest score that stands below it: without the first reason it has to be the higher, or
 * that was not the reason.
 */
export function reasonsOf(
  candidate: Candidate,
  sums: readonly number[],
  count: number,
  below: number,
): Reason[] {
  const { parts, keys, memory, score } = candidate
  const reasons: Reason[] = []
  let liking: Reason | undefined
  for (let at = 0; at < parts.length; at++) {
    const name = PART_NAMES[at]
    const part = parts[at] as number
    const contribution = part - ((sums[at] as number) - part) / (count - 1)
    // What holds others back is no reason of this one's.
    if (!name || part <= 0 || contribution < NEGLIGIBLE) continue
    const likens = name in keys || name === 'item'
    if (likens && liking) {
      liking.contribution += contribution
      continue
    }
    const reason: Reason = { feature: likens && memory?.last ? 'item' : name, contribution }
    if (likens) liking = reason
    reasons.push(reason)
  }
  const [first] = reasons.sort((a, b) => b.contribution - a.contribution)
  const isTrue = first && (first.feature === 'variety' || score - first.contribution < below)
  if (!isTrue) return []
  for (const reason of reasons) {
    const key = keyOf(reason.feature, candidate)
    if (key) reason.key = key
  }
  return reasons
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
