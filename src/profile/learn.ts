import type { EventName, Item, ShelfwiseEvent } from '../events/event'
import { DAY, decayed } from './decay'
import { engagementFactor } from './engagement'
import { type Dimension, keysOf, WHOLE, wholeOf, wordsOf } from './keys'
import { limitAffinities, limitItems, limitPurchases } from './limits'
import type { Affinity, ItemMemory, Profile } from './profile'
import { boughtAgain } from './purchases'

/** GA4's limit of items an event. */
const MAX_EVENT_ITEMS = 200

/** How much an event says about the visitor's interest in its items. */
const WEIGHTS: Partial<Record<EventName, number>> = {
  view_item: 1,
  select_item: 0.5,
  search: 2,
  add_to_wishlist: 2,
  add_to_cart: 3,
  remove_from_cart: -2,
  purchase: 4,
}

const DIMENSIONS = Object.keys(WHOLE) as Dimension[]

/** What a purchase does not speak for: its category and words are served. */
const SERVED: Dimension[] = ['category', 'word']

/**
 * What is believed after an event. Pure: the same profile and event give the same result, and neither
 * is changed. The event's own `time` is the clock; events may come in any order.
 *
 * @param event its numbers finite; its items beyond the 200th are not learnt.
 */
export function learn(profile: Profile, event: ShelfwiseEvent): Profile {
  const { name, time } = event
  const items = new Map(event.items?.slice(0, MAX_EVENT_ITEMS).map(item => [item.item_id, item]))
  const step = profile.step + (WEIGHTS[name] && items.size ? 1 : 0)
  const memories = new Map(
    profile.items
      .filter(({ item_id }) => items.has(item_id))
      .map(memory => [memory.item_id, memory]),
  )
  const amounts = new Map<string, number>()
  const add = (key: string, amount: number) => amounts.set(key, (amounts.get(key) ?? 0) + amount)
  for (const item of items.values()) {
    const amount = interest(memories.get(item.item_id), event)
    if (!amount) continue
    const keys = keysOf(item)
    for (const dimension of DIMENSIONS) {
      if (name === 'purchase' && SERVED.includes(dimension)) continue
      const whole = WHOLE[dimension]
      for (const key of keys[dimension]) {
        add(key, amount)
        if (wholeOf(dimension, key) === whole) add(whole, amount)
      }
    }
  }
  // Free text is learnt only as words that items have taught: whatever else was typed stays unknown.
  for (const key of knownWords(profile, event.search_term)) amounts.set(key, WEIGHTS.search ?? 0)

  return {
    version: 1,
    time: Math.max(profile.time, time),
    step,
    affinities: limitAffinities(
      updated(
        profile.affinities,
        amounts,
        ({ key }) => key,
        key => ({ key, short: 0, medium: 0, long: 0, time, step }),
        (affinity, amount) => reinforced(decayed(affinity, time, step), amount, name),
      ),
      time,
      step,
    ),
    items: limitItems(
      updated(
        profile.items,
        items,
        ({ item_id }) => item_id,
        item_id => ({ item_id, views: 0, last: 0, shown: 0, engagement: 0, cart: 0, time }),
        memory => remembered(memory, event),
      ),
    ),
    purchases: limitPurchases(
      updated(
        profile.purchases,
        name === 'purchase' ? purchasedKeys(items.values()) : new Map(),
        ({ key }) => key,
        key => ({ key, day: 0, count: 0, interval: 0 }),
        purchase => boughtAgain(purchase, time),
      ),
    ),
  }
}

/** A table with one pass made over it: entries that changes speak of are changed, missing ones added. */
function updated<Entry, Change>(
  table: readonly Entry[],
  changes: ReadonlyMap<string, Change>,
  keyOf: (entry: Entry) => string,
  create: (key: string) => Entry,
  change: (entry: Entry, by: Change) => Entry,
): Entry[] {
  if (!changes.size) return table as Entry[]
  const missing = new Map(changes)
  const next = table.map(entry => {
    const key = keyOf(entry)
    const by = changes.get(key)
    if (by === undefined) return entry
    missing.delete(key)
    return change(entry, by)
  })
  for (const [key, by] of missing) next.push(change(create(key), by))
  return next
}

/** The keys of the words in a text that the profile has learnt from items. */
export function knownWords(profile: Profile, text?: string): string[] {
  const words = wordsOf(text)
  return words.filter(word => profile.affinities.some(({ key }) => key === word))
}

/** What an event adds to each key of an item, given what was known of the item before. */
function interest(
  before: ItemMemory | undefined,
  { name, engagement_time_msec: msec }: ShelfwiseEvent,
): number {
  if (name !== 'user_engagement') return (WEIGHTS[name] ?? 0) * engagementFactor(msec)
  // The length of a look that was counted corrects the count.
  if (!before?.views) return 0
  const known = before.engagement || undefined
  return engagementFactor((known ?? 0) + (msec ?? 0)) - engagementFactor(known)
}

function reinforced(affinity: Affinity, amount: number, name: EventName): Affinity {
  // A purchase ends the want that led to it; what stays is taste.
  if (name !== 'purchase') {
    affinity.short += amount
    affinity.medium += amount
  }
  // Taking a thing back out of the cart is a change of plan, not of taste.
  if (name !== 'remove_from_cart') affinity.long += amount
  return affinity
}

function remembered(
  memory: ItemMemory,
  { name, time, engagement_time_msec: msec }: ShelfwiseEvent,
): ItemMemory {
  const next = { ...memory, time: Math.max(memory.time, time) }
  if (name === 'view_item_list') {
    next.shown++
    return next
  }
  next.shown = 0
  if (name === 'purchase') {
    // What was bought is no longer sought.
    next.views = next.last = 0
  } else if (name !== 'remove_from_cart') {
    next.last = Math.max(memory.last, time)
  }
  if (name === 'view_item') {
    next.views++
    next.engagement = 0
  }
  if (name === 'add_to_cart') next.cart = 1
  if (name === 'remove_from_cart' || name === 'purchase') next.cart = 0
  next.engagement = Math.min(DAY, next.engagement + Math.max(0, msec ?? 0))
  return next
}

/** What a purchase is remembered by: each item, and its finest category. */
function purchasedKeys(items: Iterable<Item>): Map<string, true> {
  const keys = new Map<string, true>()
  for (const item of items) {
    keys.set(`item:${item.item_id}`, true)
    for (const category of keysOf(item).category.slice(-1)) keys.set(category, true)
  }
  return keys
}
