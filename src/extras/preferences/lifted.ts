import type { Item, Ranked } from '../../core'

/**
 * How much each interest that was stated adds to a score: more than all that can liken a thing to what was looked at, by
 * `src/rank/weights.ts` 1.6 for its category, 1.4 for its name and 1.3 for the rest. So much more does only a thing have
 * that was itself looked at again and again.
 */
const LIFT = 5

/**
 * An order in which items move up for what was stated of them, and say so. The others make way and keep their own
 * order; what a merchandiser's rule has put in its place stays there.
 *
 * @param statedOf the keys stated that speak for an item.
 */
export function lifted<T extends Item>(
  ranked: readonly Ranked<T>[],
  statedOf: (item: T) => readonly string[],
): Ranked<T>[] {
  const isRuled = ({ reasons }: Ranked) => reasons.some(({ feature }) => feature === 'rule')
  const order: (Ranked<T> & { stated: readonly string[] })[] = []
  for (const it of ranked) {
    if (isRuled(it)) continue
    const stated = statedOf(it.item)
    const score = it.score + LIFT * stated.length
    let place = order.length
    while (stated[0] && place && (order[place - 1] as Ranked).score < score) place--
    order.splice(place, 0, { ...it, score, stated })
  }
  let below = -Infinity
  const said = order.reverse().map(({ stated, ...it }): Ranked<T> => {
    const isReason = it.score - LIFT * stated.length < below
    below = Math.max(below, it.score)
    const own = stated.map(key => ({ feature: 'stated' as const, key, contribution: LIFT }))
    return {
      ...it,
      reasons: isReason
        ? [...own, ...it.reasons].sort((a, b) => b.contribution - a.contribution)
        : it.reasons,
    }
  })
  return ranked.map(it => (isRuled(it) ? it : (said.pop() as Ranked<T>)))
}
