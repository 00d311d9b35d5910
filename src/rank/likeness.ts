import { keysOf } from '../profile/keys'
import type { ItemMemory } from '../profile/profile'
import type { Candidate } from './candidate'
import type { Feature } from './features'

/** How many of the items touched last are compared with. */
const LATEST = 4
/** How much less the one before counts. */
const FADING = 0.6

/**
 * Likeness in name: the words a candidate's name shares with those of the four items touched last, the j-th
 * of these counting `.6^j`. Words are weighted by their rarity in the list, `ln((n + 1) / (df + 1/2))`: what
 * all names of a list have in common likens none to another.
 */
export function likenessIn(list: readonly Candidate[], memories: readonly ItemMemory[]): Feature {
  const latest = memories
    .filter(({ last }) => last)
    .sort((a, b) => b.step - a.step || b.last - a.last || (a.item_id < b.item_id ? 1 : -1))
    .slice(0, LATEST)
  const names = latest.map(({ item }) => keysOf(item).word)
  const counts = new Map(names.flat().map(word => [word, 0.5]))
  for (const { keys } of list) {
    for (const word of keys.word) {
      const count = counts.get(word)
      if (count) counts.set(word, count + 1)
    }
  }
  const worth = new Map<string, number>()
  /** What each of the latest is worth by its own words. */
  const own = names.map((words, place) => {
    let sum = 0
    for (const word of words) {
      const amount = FADING ** place * Math.log((list.length + 1) / (counts.get(word) as number))
      worth.set(word, (worth.get(word) ?? 0) + amount)
      sum += amount
    }
    return sum
  })
  return ({ keys, memory }) => {
    let likeness = memory ? -(own[latest.indexOf(memory)] ?? 0) : 0
    for (const word of keys.word) likeness += worth.get(word) ?? 0
    // A card may say less of its name than what is remembered of it.
    return Math.max(0, likeness)
  }
}
