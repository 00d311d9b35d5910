import type { Term } from './terms'

const ALL = 'category:'

/**
 * How many things a visitor looks for at once: 0 for one, nearing 1 for many. `1 - e^-H`, where `H` is the
 * entropy of the short-lived interest over the category tree, by its chain rule the sum of
 * `-p ln(p / parent)` over all categories.
 */
export function varietyOf(terms: ReadonlyMap<string, Term>): number {
  const shortOf = (key: string) => terms.get(key)?.sums.short ?? 0
  const all = shortOf(ALL)
  let entropy = 0
  for (const [
    key,
    {
      sums: { short },
    },
  ] of terms) {
    const parent = key.startsWith(ALL)
      ? shortOf(key.slice(0, Math.max(ALL.length, key.lastIndexOf('/'))))
      : 0
    if (short > 0 && short < parent) entropy -= (short / all) * Math.log(short / parent)
  }
  return 1 - Math.exp(-entropy)
}
