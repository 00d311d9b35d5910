import type { EventFields, EventName, Item } from './schema'

export type { EventName, Item }

type AboutItems = 'view_item' | 'select_item' | 'view_item_list' | CartEvent
type CartEvent = 'add_to_cart' | 'remove_from_cart' | 'add_to_wishlist' | 'purchase'

/** The fields an event of this name cannot do without. */
type Needed<N extends EventName> = N extends AboutItems
  ? 'items'
  : N extends 'search'
    ? 'search_term'
    : N extends 'user_engagement'
      ? 'engagement_time_msec'
      : never

type Named<N extends EventName> = Omit<EventFields, 'name'> & { name: N } & {
  [K in Needed<N>]-?: NonNullable<EventFields[K]>
}

/** What a shop reports: an event's own fields, typed by its name. `time` may be left out. */
export type TrackedEvent = { [N in EventName]: Named<N> }[EventName]

/**
 * An event as it was understood: parsed, dated, and with what the page says about its items filled in.
 * `time` is epoch milliseconds.
 */
export type ShelfwiseEvent = EventFields & { time: number }
