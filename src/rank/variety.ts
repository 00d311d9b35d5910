import { keyed } from '../profile/keys'
import type { Term } from './terms'

const ALL = keyed('category', '')

/** A share of all that is sought below which it is none. */
const NEGLIGIBLE = 1e-3

/**
 * How many things a visitor looks for at once: 0 for one, nearing 1 for many. `1 - e^-H`, where `H` is the
 * entropy of the short-lived interest over the category tree, by its chain rule the sum of
 * `-p ln(p / parent)` over all categories.
 */
export function varietyOf(terms: ReadonlyMap<string, Term>): number {
  const shortOf = (key: string) => Math.max(0, terms.get(key)?.sums.short ?? 0)
  const all = shortOf(ALL)
  let entropy = 0
  for (const { key, sums } of terms.values()) {
    if (!key.startsWith(ALL) || sums.short <= NEGLIGIBLE * all) continue
    const share = sums.short / shortOf(key.slice(0, Math.max(ALL.length, key.lastIndexOf('/'))))
    if (share < 1) entropy -= (sums.short / all) * Math.log(share)
  }
  return 1 - Math.exp(-entropy)
}
