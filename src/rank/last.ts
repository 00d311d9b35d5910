import { HOUR } from '../profile/decay'
import type { Candidate } from './candidate'
import type { RankContext } from './rank'

/** schema.org's `OutOfStock`, `SoldOut` and `Discontinued`, however a shop spells them. */
export const UNAVAILABLE = /out.?of|sold.?out|discont/i

/** About a visit: who comes back to a listing later may well mean what was left in the cart. */
const VISIT = 2 * HOUR

/**
 * How far at the end an item belongs, whatever its score: 0 for where its score puts it, then what is in
 * the cart already, the product of the page itself, and what cannot be bought.
 *
 * What is in the cart goes last only where the shop says what the widget is for, and that it is not the
 * cart; in a listing only for the visit, since shoppers do come back to it, for another size or one more.
 */
export function lastness(
  { item, memory }: Candidate,
  { now, widget, item: own }: RankContext,
): number {
  const kind = widget?.kind
  if (UNAVAILABLE.test(item.availability ?? '')) return 3
  if (kind === 'cart') return 0
  if (item.item_id === own?.item_id) return 2
  if (!kind || !memory.cart) return 0
  return kind === 'list' && now - memory.cart > VISIT ? 0 : 1
}
