import type { EventName, Item, ShelfwiseEvent } from '../events/event'
import { decayed } from './decay'
import { engagementFactor } from './engagement'
import { DIMENSIONS, type Dimension, keyed, keysOf, wordsOf } from './keys'
import { limitAffinities, limitItems, limitPurchases } from './limits'
import { remembered } from './memory'
import type { ItemMemory, Profile } from './profile'
import { boughtAgain } from './purchases'
import { sensitiveBy } from './sensitive'

/** GA4's limit of items an event. */
export const MAX_EVENT_ITEMS = 200

/** How much an event says about the visitor's interest in its items. */
const WEIGHTS: Partial<Record<EventName, number>> = {
  view_item_list: 0.01,
  view_item: 1,
  select_item: 0.5,
  search: 2,
  add_to_wishlist: 2,
  add_to_cart: 3,
  remove_from_cart: -2,
  purchase: 4,
}

/** What events speak for that do not speak for all of an item. */
const SPOKEN_FOR: Partial<Record<EventName, Dimension[]>> = {
  // Whoever looks through a list looks for its kind of thing, not for each thing in it.
  view_item_list: ['category'],
  // Its category and words are served.
  purchase: ['brand', 'attribute', 'price'],
}

export interface LearnOptions {
  /**
   * Beginnings of words. An item of which any category has a word that begins so is not learnt at all.
   * Default: medicine, intimate matters, alcohol, religion and politics, in English and Russian.
   */
  sensitive?: readonly string[] | undefined
}

/**
 * What is believed after an event. Pure: the same profile and event give the same result, and neither
 * is changed. The event's own `time` is the clock; events may come in any order.
 *
 * @param event its numbers finite; its items beyond the 200th are not learnt.
 */
export function learn(
  profile: Profile,
  event: ShelfwiseEvent,
  { sensitive }: LearnOptions = {},
): Profile {
  const { name, time } = event
  const isSensitive = sensitiveBy(sensitive)
  const items = new Map(
    event.items
      ?.slice(0, MAX_EVENT_ITEMS)
      .filter(item => !isSensitive(item))
      .map(item => [item.item_id, item]),
  )
  const step = profile.step + (WEIGHTS[name] && name !== 'view_item_list' && items.size ? 1 : 0)
  const amounts = new Map<string, number>()
  const add = (key: string, amount: number) => amounts.set(key, (amounts.get(key) ?? 0) + amount)
  const bought = new Map<string, true>()

  const remember = (item: Item, id: string, memory?: ItemMemory) => {
    const amount = interest(memory, event)
    const keys = keysOf(item, memory?.item)
    for (const dimension of amount ? (SPOKEN_FOR[name] ?? DIMENSIONS) : []) {
      keys[dimension].forEach((key, level) => {
        add(key, amount)
        // The key of all there is of a dimension, of which each category level is a part through the one above.
        if (!level || dimension !== 'category') add(keyed(dimension, ''), amount)
      })
    }
    // The item itself, and the finest category.
    const kinds = name === 'purchase' ? [`item:${id}`, ...keys.category.slice(-1)] : []
    for (const key of kinds) bought.set(key, true)
    return remembered(memory, item, event, step)
  }

  const memories = updated(profile.items, 'item_id', items, remember)
  // Free text is learnt only as words that items have taught: whatever else was typed stays unknown.
  for (const key of knownWords(profile, event.search_term)) amounts.set(key, WEIGHTS.search ?? 0)
  return {
    version: 1,
    time: Math.max(profile.time, time),
    step,
    affinities: limitAffinities(
      updated(
        profile.affinities,
        'key',
        amounts,
        (amount, key, before = { key, short: 0, medium: 0, long: 0, time, step }) => {
          const { short, medium, long } = decayed(before, time, step)
          // A purchase ends the want that led to it; what stays is taste.
          const want = name === 'purchase' ? 0 : amount
          // Taking a thing back out of the cart is a change of plan, not of taste.
          const taste = name === 'remove_from_cart' ? 0 : amount
          return {
            key,
            short: short + want,
            medium: medium + want,
            long: long + taste,
            time: Math.max(before.time, time),
            step,
          }
        },
      ),
      time,
    ),
    items: limitItems(memories),
    purchases: limitPurchases(
      updated(profile.purchases, 'key', bought, (_, key, purchase) =>
        boughtAgain({ key, day: -1, count: 0, interval: 0, ...purchase }, time),
      ),
    ),
  }
}

/** A table with one pass made over it: entries that `changes` speak of are changed, missing ones added. Uses them up. */
function updated<Entry, Name extends keyof Entry, Change>(
  table: readonly Entry[],
  name: Name,
  changes: Map<Entry[Name], Change>,
  change: (by: Change, key: Entry[Name], entry?: Entry) => Entry,
): Entry[] {
  if (!changes.size) return table as Entry[]
  const next = table.map(entry => {
    const key = entry[name]
    const by = changes.get(key)
    return changes.delete(key) ? change(by as Change, key, entry) : entry
  })
  for (const [key, by] of changes) next.push(change(by, key))
  return next
}

/** The keys of the words in a text that the profile has learnt from items. */
export function knownWords(profile: Profile, text?: string): string[] {
  const words = wordsOf(text).map(word => keyed('word', word))
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
  const known = before.engagement
  return engagementFactor(known + (msec ?? 0)) - engagementFactor(known || undefined)
}
