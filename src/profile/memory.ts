import type { Item, ShelfwiseEvent } from '../events/event'
import { DAY } from './decay'
import { factsOf, filledIn } from './facts'
import type { ItemMemory } from './profile'

/**
 * What is known of an item after an event that was about it.
 *
 * @param step the profile's `step` after the event.
 */
export function remembered(
  memory: ItemMemory | undefined,
  item: Item,
  { name, time, engagement_time_msec: msec }: ShelfwiseEvent,
  step: number,
): ItemMemory {
  const next = {
    item_id: item.item_id,
    views: 0,
    last: 0,
    shown: 0,
    engagement: 0,
    cart: 0,
    step: 0,
    ...memory,
    item: factsOf(filledIn(item, memory?.item)),
    time: Math.max(memory?.time ?? 0, time),
  }
  if (name === 'view_item_list') {
    next.shown++
    return next
  }
  next.shown = 0
  if (name === 'add_to_cart') next.cart = time
  if (name === 'purchase' || name === 'remove_from_cart') {
    next.cart = 0
    // What was bought is no longer sought.
    if (name === 'purchase') next.views = next.last = 0
  } else {
    next.last = Math.max(next.last, time)
    next.step = step
  }
  if (name === 'view_item') {
    next.views++
    next.engagement = 0
  }
  next.engagement = Math.min(DAY, next.engagement + Math.max(0, msec ?? 0))
  return next
}
