import { type Item, type Profile, type Ranked, UNAVAILABLE } from '../../core'
import type { RankContext } from '../../rank/rank'
import { matches } from './matches'
import type { Rule } from './rule'

/** One item of an order while rules are applied to it. */
interface Entry<T extends Item = Item> {
  ranked: Ranked<T>
  /** What is known of the item beside what it says itself, or the item. */
  known: Item
  /** Nobody is to be led to it: it cannot be bought, waits in the cart or is the page's own. No rule but a pin lifts it. */
  isLast: unknown
  /** What its place is worth, once rules have raised and lowered it. */
  worth: number
  /** The rules that have a say in its place, and what each adds to its score; 0 for as much as it takes. */
  lifts: [rule: Rule, by: number][]
}

/** How much a rule lifts, at least, what it puts above others that had no higher score. */
const LEAST = 0.001

const isMeant =
  (rule: Rule) =>
  ({ ranked, known }: Entry): boolean =>
    matches(rule.items, ranked.item, known)

/**
 * An order with the rules applied: what is excluded goes, on shelves; then scores are raised and lowered, and what
 * that does not touch keeps its order; then those are lifted of which there are too few; pins come last.
 *
 * @param order is not changed: its entries are given back, or others in their stead with other reasons and scores.
 * @param rules those that hold here and now.
 */
export function apply<T extends Item>(
  order: readonly Ranked<T>[],
  rules: readonly Rule[],
  profile: Profile,
  { widget, item: own }: RankContext,
): Ranked<T>[] {
  const kind = widget?.kind
  // An order is not by scores alone: what stands below another is worth no more than that.
  let worth = 1 / 0
  const free = order
    .map((ranked): Entry<T> => {
      const { item, score } = ranked
      const memory = profile.items.find(it => it.item_id === item.item_id)
      const known = (memory ?? ranked).item
      worth = Math.min(worth, score)
      return {
        ranked,
        known,
        isLast:
          UNAVAILABLE.test(item.availability as string) ||
          (kind !== 'cart' && (memory?.cart || item.item_id === own?.item_id)),
        worth,
        lifts: [],
      }
    })
    .filter(it => kind !== 'shelf' || !rules.some(rule => rule.exclude && isMeant(rule)(it)))
  const weighed = weighedBy(rules, free)
  const pinned = pinnedIn(weighed, rules)
  return hold(filledUp(hold(weighed, pinned), rules, pinned), pinned).map((it, at, all) =>
    explained(it, free.indexOf(it) - at, all.slice(at)),
  )
}

/** In order by worth, raised and lowered. */
function weighedBy<T extends Item>(rules: readonly Rule[], order: readonly Entry<T>[]) {
  for (const rule of rules) {
    const { boost, bury } = rule
    const by = boost || (typeof bury === 'number' ? -bury : bury && -1 / 0)
    if (!by) continue
    for (const it of order.filter(isMeant(rule))) {
      if (by > 0 && it.isLast) continue
      it.worth += by
      it.lifts.unshift([rule, by])
    }
  }
  // Between two that are below all others there is no difference, and they stay as they are.
  return [...order].sort((a, b) => b.worth - a.worth)
}

/** What is pinned, by its slot: the first of those that the first rule means. */
function pinnedIn<T extends Item>(order: readonly Entry<T>[], rules: readonly Rule[]): Entry<T>[] {
  const pinned: Entry<T>[] = []
  for (const rule of rules) {
    const { pin } = rule
    const it = pin && !pinned[pin] && order.find(it => isMeant(rule)(it) && !pinned.includes(it))
    if (!it) continue
    pinned[pin] = it
    it.lifts.unshift([rule, 0])
  }
  return pinned
}

/** Puts what is pinned into its slots, and what is not around it. */
function hold<T extends Item>(order: readonly Entry<T>[], pinned: readonly Entry<T>[]) {
  const held = order.filter(it => !pinned.includes(it))
  pinned.forEach((it, slot) => {
    held.splice(slot - 1, 0, it)
  })
  return held
}

/**
 * Lifts into the first places, at their end, as many as are missing there; what makes way stands right below.
 * Fewer places come first: what is then done to more of them leaves the upper ones as they are.
 *
 * @param kept makes no way.
 */
function filledUp<T extends Item>(
  order: readonly Entry<T>[],
  rules: readonly Rule[],
  kept: readonly Entry<T>[],
): readonly Entry<T>[] {
  const wanting = rules.filter(rule => rule.atLeast) as (Rule & { inFirst: number })[]
  for (const rule of wanting.sort((a, b) => a.inFirst - b.inFirst)) {
    const { atLeast, inFirst } = rule
    const within = order.slice(0, inFirst)
    const meant = order.filter(
      it => !it.isLast && isMeant(rule)(it) && (within.includes(it) || !kept.includes(it)),
    )
    const wanted = meant.slice(0, atLeast)
    const spare = within.filter(it => ![...meant, ...kept].includes(it))
    const lifted = wanted.filter(it => !within.includes(it)).slice(0, spare.length)
    for (const it of lifted) it.lifts.unshift([rule, 0])
    const leaving = spare.slice(spare.length - lifted.length)
    const staying = within.filter(it => !leaving.includes(it))
    order = [...new Set([...staying, ...lifted, ...order])]
    kept = [...kept, ...wanted]
  }
  return order
}

/**
 * What stands higher for a rule says so first; what a rule has put lower is there for no reason of the visitor's.
 *
 * @param rise how many places it stands higher than without the rules.
 * @param below what stands below it, and itself.
 */
function explained<T extends Item>(
  { ranked, lifts }: Entry<T>,
  rise: number,
  below: readonly Entry<T>[],
): Ranked<T> {
  if (!lifts[0] || !rise) return ranked
  if (rise < 0) return { ...ranked, reasons: [] }
  let { score } = ranked
  const least = Math.max(...below.map(it => it.ranked.score)) - score
  const reasons = lifts.flatMap(([{ name }, by]) => {
    if (by < 0) return []
    const contribution = by || Math.max(LEAST, least)
    score += contribution
    return { feature: 'rule' as const, key: `rule:${name}`, contribution }
  })
  return { ...ranked, score, reasons: [...reasons, ...ranked.reasons] }
}
