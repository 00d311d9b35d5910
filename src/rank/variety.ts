import { WHOLE, wholeOf } from '../profile/keys'
import type { Affinity } from '../profile/profile'

/**
 * How many things a visitor looks for at once: 0 for one, nearing 1 for many. `1 - e^-H`, where `H` is the
 * entropy of the short-lived interest over the category tree, by its chain rule the sum of
 * `-p ln(p / parent)` over all categories.
 */
export function varietyOf(affinities: ReadonlyMap<string, Affinity>): number {
  const all = affinities.get(WHOLE.category)?.short ?? 0
  let entropy = 0
  for (const { key, short } of affinities.values()) {
    if (!key.startsWith(WHOLE.category)) continue
    const parent = affinities.get(wholeOf('category', key))?.short ?? 0
    if (short > 0 && short < parent) entropy -= (short / all) * Math.log(short / parent)
  }
  return 1 - Math.exp(-entropy)
}
