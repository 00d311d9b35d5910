import type { Item } from '../events/event'
import { DAY, halved } from '../profile/decay'
import type { Keys } from '../profile/keys'
import type { Purchase } from '../profile/profile'

/** Days after which a want that was served is half back. */
const HALF_LIFE_DAYS = 30
/** How far from its time a repurchase may be: a third earlier, or half as late again. */
const SPREAD = 0.4

/**
 * What purchases of an item itself and of its finest category say at `now`, epoch milliseconds. With `r` the
 * share of purchases that this visitor followed by another, `1 - 1 / count`: of nothing bought once is it
 * known to be used up.
 *
 * - served: from 1, it or a thing of its kind was just bought and is hardly wanted again, down to 0:
 *   `(1 - r) * 2^(-dt / 30d)`;
 * - due: up to 1 when it is time to buy it again, up to 1/2 when it is for a thing of its kind:
 *   `r * exp(-ln(dt / interval)^2 / (2 * spread^2))`.
 */
export function repurchasesOf(
  purchases: readonly Purchase[],
  now: number,
): (item: Item, keys: Keys) => [served: number, due: number] {
  if (!purchases.length) return () => [0, 0]
  const found = new Map(purchases.map(purchase => [purchase.key, purchase]))
  const repeats = (purchase?: Purchase) => (purchase ? 1 - 1 / purchase.count : 0)
  const days = ({ day }: Purchase) => Math.max(0, now / DAY - day)
  const served = (purchase?: Purchase) => (purchase ? halved(days(purchase) / HALF_LIFE_DAYS) : 0)
  const due = (purchase?: Purchase) =>
    purchase?.interval
      ? repeats(purchase) *
        Math.exp(-((Math.log(days(purchase) / purchase.interval) / SPREAD) ** 2) / 2)
      : 0
  return ({ item_id }, { category }) => {
    const own = found.get(`item:${item_id}`)
    const kin = found.get(category.at(-1) ?? '')
    return [
      (1 - Math.max(repeats(own), repeats(kin))) * Math.max(served(own), served(kin)),
      Math.max(due(own), due(kin) / 2),
    ]
  }
}
