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
  let left = [...candidates]
  const placed: C[] = []
  while (left.length && placed.length < AT_ONCE) {
    const reminders = placed.filter(it => it.memory.last).length
    const isFull = isDiscovery && reminders && reminders + 1 > REMINDERS * (placed.length + 1)
    const waits = (it: C) => (isFull && it.memory.last ? 1 : 0)
    const next = left.reduce((best, it) =>
      (it.behind - best.behind || waits(it) - waits(best) || best.worth - it.worth) < 0 ? it : best,
    )
    placed.push(next)
    left = left.filter(it => {
      if (it.meaning.finest === next.meaning.finest) it.worth -= variety * SAME_CATEGORY
      if (it.meaning.maker === next.meaning.maker) it.worth -= variety * SAME_BRAND
      return it !== next
    })
  }
  return [...placed, ...left.sort((a, b) => a.behind - b.behind || b.score - a.score)]
}
