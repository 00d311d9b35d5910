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

/** What purchases of an item, and of things of its kind, say of buying it now. */
export interface Repurchase {
  /** From 1, it or a thing of its kind was just bought and is hardly wanted again, down to 0. */
  served: number
  /** Up to 1 when it is time to buy it again, up to 1/2 when it is for a thing of its kind. */
  due: number
}

const NOTHING: Repurchase = { served: 0, due: 0 }

/**
 * What purchases of an item itself and of its kin, the things of its finest category, say at `now`, epoch
 * milliseconds. With `r` the share of purchases that this visitor followed by another, `1 - 1 / count` (of
 * nothing bought once is it known to be used up):
 *
 * - served: `(1 - r) * 2^(-(dt - 7d) / 30d)`;
 * - due: `r * exp(-ln(dt / interval)^2 / (2 * spread^2))`, half of that for kin.
 *
 * What a model tells of others stands in the purchases, and in `spreadOf` their keys: see `evidence.ts`.
 */
export function repurchaseIn(
  purchases: readonly Purchase[],
  now: number,
  spreadOf?: (key: string) => number | undefined,
): (item: Item, keys: Keys) => Repurchase {
  const found = new Map(purchases.map(purchase => [purchase.key, purchase]))
  const said = (purchase: Purchase | undefined): Repurchase => {
    if (!purchase?.count) return NOTHING
    const { key, day, count, interval } = purchase
    // What was bought today, or tomorrow by a clock set back, was bought a day ago.
    const days = Math.max(1, now / DAY - day)
    return {
      served: halved((days - SERVED_DAYS) / HALF_LIFE_DAYS) / count,
      due:
        (1 - 1 / count) *
        Math.exp(-((Math.log(days / interval) / (spreadOf?.(key) || SPREAD)) ** 2) / 2),
    }
  }
  return ({ item_id }, { category }) => {
    const own = said(found.size ? found.get(`item:${item_id}`) : undefined)
    const kin = said(found.get(category.at(-1) as string))
    return { served: Math.max(own.served, kin.served), due: Math.max(own.due, kin.due / 2) }
  }
}
