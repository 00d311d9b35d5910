import type { Page } from './engines/engine'
import { storedBy } from './visit'

interface StoredRecord {
  /** Of an event that waits to be folded. */
  event?: { name: string; items?: { item_id: string }[] }
  /** Of the profile. */
  items?: { item_id: string; views: number }[]
}

/** How often an item was viewed, by IndexedDB alone: belief and localStorage would hide a loss. */
export async function storedViews(page: Page, id: string): Promise<number> {
  const records = (await storedBy(page)).records as StoredRecord[]
  const folded = records.flatMap(({ items = [] }) => items).find(it => it.item_id === id)
  const waiting = records.filter(
    ({ event }) => event?.name === 'view_item' && event.items?.some(it => it.item_id === id),
  )
  return (folded?.views ?? 0) + waiting.length
}
