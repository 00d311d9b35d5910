import type { Candidate } from './candidate'
import { PART_NAMES } from './parts'
import type { WidgetKind } from './rank'

/** Places a visitor takes in as one; below, and for what scores too little to reach them, scores alone order. */
const AT_ONCE = 12
const WITHIN_REACH = 4 * AT_ONCE

/** What the second thing of a category costs at full variety, and the second of a brand. */
const SAME_CATEGORY = 0.25
const SAME_BRAND = SAME_CATEGORY / 2

/** The largest share of reminders in a widget meant for discovery. */
const REMINDERS = 0.3

/** More than any score, or all that variety can take from it. */
const LAST = 1e6

/**
 * Places candidates one by one: each time the best by `score - variety * (.25 * same finest category so
 * far + .125 * same brand so far)`, so that a focused visitor gets focus and a browsing one variety. Where
 * the widget is meant for discovery, at most 30% of what is placed so far are things seen before, or one.
 *
 * @param variety how many things the visitor looks for at once, from 0 to 1.
 */
export function compose<C extends Candidate>(
  candidates: readonly C[],
  variety: number,
  kind: WidgetKind | undefined,
): C[] {
  const discovery = kind === 'home' || kind === 'product'
  const left = [...candidates]
  for (const it of left) it.value = it.score - LAST * it.last
  left.sort((a, b) => b.value - a.value)
  const placed: C[] = []
  let reminders = 0
  while (left.length && placed.length < AT_ONCE && (variety || discovery)) {
    const isFull =
      discovery && reminders >= Math.max(1, Math.floor(REMINDERS * (placed.length + 1)))
    const before = placed.at(-1)?.keys
    let best = 0
    // Where only reminders are left before what goes last, they stand there.
    let most = -LAST / 2
    // Where the best are all reminders, the next may be far.
    left.slice(0, isFull ? left.length : WITHIN_REACH).forEach((it, at) => {
      const { category, brand } = it.keys
      if (before && before.category.at(-1) === category.at(-1)) it.value -= variety * SAME_CATEGORY
      if (before && before.brand[0] === brand[0]) it.value -= variety * SAME_BRAND
      if (it.value > most && !(isFull && it.memory?.last)) {
        most = it.value
        best = at
      }
    })
    const [next] = left.splice(best, 1) as [C]
    if (best) next.parts[PART_NAMES.length - 1] = (left[0] as C).score - next.score
    if (next.memory?.last) reminders++
    placed.push(next)
  }
  return [...placed, ...left]
}
