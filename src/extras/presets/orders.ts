import type { Shelfwise } from '../../shelfwise'
import type { Preset } from './preset'

/** The `transaction_id` of a purchase that no page spelled out: it is taken to be what was in the cart. */
export const INFERRED = 'inferred'

/**
 * On a page that confirms an order, reports the cart as bought. That empties it, so that a reload of the
 * page reports nothing.
 */
export async function reportOrder(shelfwise: Shelfwise, { ordered }: Preset): Promise<void> {
  const isConfirmed = ordered.some(
    ({ page, address }) =>
      (page && document.querySelector(page)) ||
      (address && new RegExp(address).test(location.pathname + location.search)),
  )
  if (!isConfirmed) return
  await shelfwise.ready
  const items = shelfwise
    .profile()
    .items.filter(({ cart }) => cart > 0)
    .map(({ item }) => item)
  if (items.length) shelfwise.track({ name: 'purchase', transaction_id: INFERRED, items })
}
