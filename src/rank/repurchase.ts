import type { Item } from '../events/event'
import { DAY, halved } from '../profile/decay'
import type { Keys } from '../profile/keys'
import type { Purchase } from '../profile/profile'

/** Days in which a want that was served is not felt: nobody buys a second television in the week after. */
const SERVED_DAYS = 7
/** Days after those in which it is half back. */
const HALF_LIFE_DAYS = 30
/** How far from its time a repurchase may be: a third earlier, or half as late again. */
const SPREAD = 0.4

/**
 * What purchases of an item itself and of its finest category say at `now`, epoch milliseconds. With `r` the
 * share of purchases that this visitor followed by another, `1 - 1 / count`: of nothing bought once is it
 * known to be used up.
 *
 * - served: from 1, it or a thing of its kind was just bought and is hardly wanted again, down to 0:
 *   `(1 - r) * 2^(-(dt - 7d) / 30d)`;
 * - due: up to 1 when it is time to buy it again, up to 1/2 when it is for a thing of its kind:
 *   `r * exp(-ln(dt / interval)^2 / (2 * spread^2))`.
 */
export function repurchasesOf(
  purchases: readonly Purchase[],
  now: number,
): (item: Item, keys: Keys) => { served: number; due: number } {
  const found = new Map(purchases.map(purchase => [purchase.key, purchase]))
  return ({ item_id }, { category }) => {
    let repeated = 0
    let lately = 0
    let due = 0
    const own = `item:${item_id}`
    for (const key of found.size ? [own, ...category.slice(-1)] : []) {
      const { count = 1, interval = 0, day = -Infinity } = found.get(key) ?? {}
      const days = Math.max(0, now / DAY - day)
      const repeats = 1 - 1 / count
      const lateness = Math.log(days / interval) / SPREAD
      repeated = Math.max(repeated, repeats)
      lately = Math.max(lately, halved(Math.max(0, days - SERVED_DAYS) / HALF_LIFE_DAYS))
      const again = key === own ? repeats : repeats / 2
      if (again) due = Math.max(due, again * Math.exp(-(lateness ** 2) / 2))
    }
    return { served: (1 - repeated) * lately, due }
  }
}
