import { DAY, type Item, type Profile, UNAVAILABLE } from '../../core'
import type { Files } from './files'

/** What lists are made of. */
export interface Known {
  profile: Profile
  /** Epoch milliseconds. */
  now: number
  /**
   * What may be shown or spoken of, by id: the catalogue's in its order, which is the shop's, then what is remembered.
   * Undefined for what may not.
   */
  items: ReadonlyMap<string, Item | undefined>
  files: Files
}

/**
 * What is known of items: the catalogue says more than a visit has taught, and the page itself is the latest word on
 * price and stock. Prices and stocks that are older than a day are left out.
 *
 * @param onPage the items of the page's own widgets.
 * @param shown gives an item as it may be shown; undefined where it may not.
 */
export function itemsOf(
  { profile, now, files }: Pick<Known, 'profile' | 'now' | 'files'>,
  onPage: readonly Item[],
  shown: (item: Item) => Item | undefined,
): Known['items'] {
  const items = new Map<string, Item | undefined>()
  const add = (item: Item, time: number) => {
    const fresh = now - time < DAY ? item : { ...item, price: undefined, availability: undefined }
    items.set(item.item_id, UNAVAILABLE.test(item.availability ?? '') ? undefined : shown(fresh))
  }
  for (const [id, item] of files.items) {
    if (item) add(item, files.time)
    else items.set(id, item)
  }
  for (const { item, last } of profile.items) {
    // A list that it was seen in since may have said no price; the page it was looked at on has.
    if (!items.has(item.item_id)) add(item, last)
  }
  for (const { item_id, price, availability } of onPage) {
    const item = items.get(item_id)
    if (item) add({ ...item, price: price ?? item.price, availability }, now)
  }
  return items
}
