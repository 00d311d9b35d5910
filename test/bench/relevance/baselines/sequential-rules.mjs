import { normalised, orderWithShop } from '../order.mjs'
import { followVisit, itemsOfVisit } from './visit-items.mjs'

export const name = 'sequential rules'
export const knowledge = 'shop-wide'
/** What `--tune` ended at on 1 to 14 September 2016 (see `tune.mjs`). */
export const params = { steps: 20, pruning: 600, power: 1, mix: 0.1 }
export const grid = {
  steps: [3, 5, 10, 20, 40],
  pruning: [10, 20, 40, 100, 600],
  power: [0.125, 0.25, 0.5, 1],
  mix: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
}

/**
 * Sequential rules, SR: an item seen `i` places after another in a visit adds 1/i to the rule from that one
 * to it; what is suggested follows from the item of this visit touched last. Ludewig and Jannach, Evaluation
 * of session-based recommendation algorithms, 2018, section 3.1; the strongest `pruning` rules of each
 * item are kept, as in their session-rec.
 */
export function train({ visitors }, { steps, pruning, power, mix }) {
  const rules = new Map()
  for (const visit of visitors.flatMap(({ visits }) => visits)) {
    const items = itemsOfVisit(visit)
    for (const [place, item] of items.entries()) {
      for (let distance = 1; distance <= Math.min(steps, place); distance++) {
        const earlier = items[place - distance]
        if (!rules.has(earlier)) rules.set(earlier, new Map())
        const from = rules.get(earlier)
        from.set(item, (from.get(item) ?? 0) + 1 / distance)
      }
    }
  }
  for (const [item, from] of rules) {
    rules.set(item, new Map([...from].sort((a, b) => b[1] - a[1]).slice(0, pruning)))
  }
  return () => {
    const { current, ...following } = followVisit()
    return {
      ...following,
      order({ items }) {
        const from = rules.get(current.items.at(-1))
        const scores = items.map(item => from?.get(item) ?? 0)
        return orderWithShop(normalised(scores, power), mix)
      },
    }
  }
}
