import { PRIOR } from '../profile/keys'
import type { Candidate } from './candidate'
import type { Column } from './score'
import type { ReasonName } from './weights'

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
 * What lifts an item above the mean of the others in the list, strongest first, each with the key
 * that speaks most for it. What likens it to other things of interest is one reason, called by its category, else its
 * brand, and so on; of an item that was itself looked at, that look is the reason for all of it.
 *
 * @param columns of its parts, over all `count` items of the list.
 * @param below the highest score that stands below it: without the first reason it has to be the higher, or
 * that was not the reason.
 */
export function reasonsOf(
  candidate: Candidate,
  columns: readonly Column[],
  count: number,
  below: number,
): Reason[] {
  const { parts, memory, score } = candidate
  const reasons: Reason[] = []
  const give = (feature: ReasonName, contribution: number) => {
    const key = keyOf(feature, candidate)
    reasons.push({ feature, contribution, ...(key && { key }) })
  }
  let liking: ReasonName | undefined
  let likeness = 0
  parts.forEach((part, at) => {
    const { name, sum } = columns[at] as Column
    const lift = part - (sum - part) / (count - 1)
    // What holds others back is no reason of this one's.
    if (!name || part <= 0 || lift < NEGLIGIBLE) return
    if (name in PRIOR || name === 'item') {
      liking ??= memory.last ? 'item' : name
      likeness += lift
    } else give(name, lift)
  })
  if (liking) give(liking, likeness)
  if (below > score) give('variety', below - score)
  const [first] = reasons.sort((a, b) => b.contribution - a.contribution)
  return first && score - first.contribution < below ? reasons : []
}

function keyOf(name: ReasonName, { item, meaning }: Candidate): string | undefined {
  if (name === 'repurchase' && meaning.finest) return meaning.finest
  if (/item|cart|repurchase/.test(name)) return `item:${item.item_id}`
  let most = 0
  let strongest: string | undefined
  for (const { key, interest } of meaning.terms) {
    // Of the categories sought the finest, which comes last, says most.
    if (key.startsWith(name) && interest && (interest >= most || name === 'category')) {
      most = interest
      strongest = key
    }
  }
  return strongest
}
