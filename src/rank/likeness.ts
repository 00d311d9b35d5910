import { keysOf } from '../profile/keys'
import type { ItemMemory } from '../profile/profile'
import type { Candidate } from './candidate'
import type { Feature } from './features'

/** How many of the items touched last are compared with. */
const LATEST = 4
/** How much less the one before counts. */
const FADING = 0.6

/**
 * Likeness in name, from 0 to about 2.2: of each of the four items touched last, the share of its words that
 * the candidate's name has too, `.6^j` for the j-th. Words are weighted by their rarity in the list, `ln((n +
 * 1) / (df + 1/2))`: what all names of a list have in common likens none to another.
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
  const worth = new Map<string, [place: number, share: number][]>()
  names.forEach((words, place) => {
    const rarities = words.map(word => Math.log((list.length + 1) / (counts.get(word) as number)))
    const all = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1
    words.forEach((word, at) => {
      const share = (FADING ** place * (rarities[at] as number)) / all
      worth.set(word, [...(worth.get(word) ?? []), [place, share]])
    })
  })
  return ({ keys, memory }) => {
    const own = memory ? latest.indexOf(memory) : -1
    let likeness = 0
    for (const it of keys.word) {
      for (const [place, share] of worth.get(it) ?? []) if (place !== own) likeness += share
    }
    return likeness
  }
}
