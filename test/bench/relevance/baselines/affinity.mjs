import { orderWithShop } from '../order.mjs'

export const name = 'short-term affinity only'
export const knowledge = 'device'
/** What `--tune` ended at on 1 to 14 September 2016 (see `tune.mjs`). */
export const params = { decay: 0.8, cart: 1, category: 8, brand: 1, word: 4, price: 0.5, mix: 1 }
export const grid = {
  decay: [0.5, 0.65, 0.8, 0.9, 0.97],
  cart: [1, 2, 3],
  category: [0.5, 1, 2, 4, 8],
  brand: [0, 0.25, 0.5, 1, 2],
  word: [0, 1, 2, 4, 8],
  price: [0, 0.25, 0.5, 1, 2],
  mix: [0.25, 0.5, 1, 2, 4],
}

/** By dimension: category to three levels, brand, words of the name, price in steps of a factor of 1.4. */
function keysOf({ item_category, item_brand, item_name, price }) {
  const levels = item_category?.split('/').slice(0, 3) ?? []
  return {
    category: levels.map((_, depth) => levels.slice(0, depth + 1).join('/')),
    brand: item_brand ? [item_brand] : [],
    word: [...new Set(item_name?.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu))],
    price: price > 0 ? [Math.round(2 * Math.log2(price))] : [],
  }
}

/**
 * What this visit was about so far: counts of what its items are like, which fade with each product event
 * by `decay`. An item scores the mean share of its keys among all that was looked at, by dimension.
 */
export function train({ items }, { decay, cart, mix, ...weights }) {
  const known = new Map(items.map(item => [item, keysOf(item)]))
  return () => {
    let counts
    let total
    const visit = () => {
      counts = Object.fromEntries(Object.keys(weights).map(dimension => [dimension, new Map()]))
      total = 0
    }
    visit()
    return {
      visit,
      learn({ name, items }) {
        if (name !== 'view_item' && name !== 'add_to_cart') return
        const amount = name === 'add_to_cart' ? cart : 1
        total = total * decay + amount
        for (const [dimension, count] of Object.entries(counts)) {
          for (const [key, value] of count) count.set(key, value * decay)
          for (const item of items) {
            for (const key of known.get(item)[dimension]) {
              count.set(key, (count.get(key) ?? 0) + amount)
            }
          }
        }
      },
      order({ items }) {
        const scores = items.map(item => {
          let score = 0
          for (const [dimension, weight] of Object.entries(weights)) {
            const keys = known.get(item)[dimension]
            const sum = keys.reduce((sum, key) => sum + (counts[dimension].get(key) ?? 0), 0)
            if (sum) score += (weight * sum) / (keys.length * total)
          }
          return score
        })
        return orderWithShop(scores, mix)
      },
    }
  }
}
