import type { Candidate } from './candidate'
import type { WidgetKind } from './rank'

/** Places a visitor takes in as one: below, variety is no matter any more. */
const AT_ONCE = 12

/** What the second thing of a category costs at full variety, and the second of a brand. */
const SAME_CATEGORY = 0.25
const SAME_BRAND = SAME_CATEGORY / 2

/** The largest share of reminders in a widget meant for discovery. */
const REMINDERS = 0.3

/**
 * Places candidates one by one: each time the best by `score - variety * (.25 * same finest category so
 * far + .125 * same brand so far)`, so that a focused visitor gets focus and a browsing one variety. Where
 * the widget is meant for discovery, at most 30% of what is placed so far are things seen before, or one.
 * What a rule puts last stands last.
 *
 * @param variety how many things the visitor looks for at once, from 0 to 1.
 */
export function compose<C extends Candidate>(
  candidates: readonly C[],
  variety: number,
  kind: WidgetKind | undefined,
): C[] {
  const isDiscovery = kind === 'home' || kind === 'product'
  const left = [...candidates]
  const placed: C[] = []
  while (left.length && placed.length < AT_ONCE) {
    const reminders = placed.filter(({ memory }) => memory.last).length
    const isFull = isDiscovery && reminders && reminders + 1 > REMINDERS * (placed.length + 1)
    const waits = ({ memory }: C) => (isFull && memory.last ? 1 : 0)
    const next = left.reduce((best, it) =>
      (it.last - best.last || waits(it) - waits(best) || best.worth - it.worth) < 0 ? it : best,
    )
    left.splice(left.indexOf(next), 1)
    placed.push(next)
    for (const it of left) {
      if (it.terms.category.at(-1) === next.terms.category.at(-1))
        it.worth -= variety * SAME_CATEGORY
      if (it.terms.brand.at(-1) === next.terms.brand.at(-1)) it.worth -= variety * SAME_BRAND
    }
  }
  return [...placed, ...left.sort((a, b) => a.last - b.last || b.score - a.score)]
}
