import { orderWithShop } from '../order.mjs'

const DAY = 86_400_000

export const name = 'reminders only'
export const knowledge = 'device'
/** What `--tune` ended at on 1 to 14 September 2016 (see `tune.mjs`). */
export const params = { days: 3, recency: 0, often: 4, cart: -1, mix: 0.5 }
export const grid = {
  days: [0.01, 0.05, 0.25, 1, 3, 10],
  recency: [0, 0.5, 1, 2, 4, 8],
  often: [0, 0.5, 1, 2, 4],
  cart: [-2, -1, -0.5, 0, 0.5, 1],
  mix: [0.1, 0.25, 0.5, 1, 2],
}

/** What was looked at comes back: seen at all (1), how lately, how often, and whether it is in the cart. */
export function train(_log, { recency, days, often, cart, mix }) {
  return () => {
    const memories = new Map()
    const carted = new Set()
    return {
      learn({ name, time, items }) {
        for (const item of items) {
          if (name === 'add_to_cart') carted.add(item)
          if (name === 'remove_from_cart' || name === 'purchase') carted.delete(item)
          if (name !== 'view_item' && name !== 'add_to_cart') continue
          const looks = memories.get(item)?.looks ?? 0
          memories.set(item, { looks: looks + 1, last: time })
        }
      },
      order({ items, now }) {
        const scores = items.map(item => {
          const memory = memories.get(item)
          if (!memory) return 0
          const freshness = 2 ** (-Math.max(0, now - memory.last) / (days * DAY))
          return (
            1 +
            recency * freshness +
            often * Math.log(1 + memory.looks) +
            cart * (carted.has(item) ? 1 : 0)
          )
        })
        return orderWithShop(scores, mix)
      },
    }
  }
}
