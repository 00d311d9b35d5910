import { keysOf } from '../profile/keys'
import type { Profile } from '../profile/profile'
import type { Term } from './terms'

/** Product events after which a look likens no more. */
const LATEST = 4
/** How much less one event before counts. */
const FADING = 0.6

/**
 * Likeness in name: words count that are those of what was touched in the last four product events, once, by
 * the latest, `j` events ago by `.6^j`, and by their rarity in the list, `ln((n + 1) / (df + 1/2))`: what all
 * names of a list have in common likens none to another. A word that the profile had no room for counts no more.
 *
 * @param terms of the list, which are told.
 * @param count of its items, `n`.
 */
export function likenTo(
  { items, step }: Profile,
  terms: ReadonlyMap<string, Term>,
  count: number,
): void {
  for (const memory of items) {
    const ago = step - memory.step
    for (const word of memory.last && ago < LATEST ? keysOf(memory.item).word : []) {
      const term = terms.get(word)
      if (!term) continue
      const rarity = Math.log((count + 1) / (term.count + 0.5))
      term.likeness = Math.max(term.likeness, FADING ** ago * rarity)
    }
  }
}
