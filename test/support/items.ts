import type { EventName, Item, ShelfwiseEvent } from '../../src/core'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** A Monday at midnight, so that days are easy to count. */
export const T = Math.floor(Date.UTC(2026, 0, 5) / DAY) * DAY

export const grinder: Item = {
  item_id: 'grinder',
  item_name: 'Hand grinder',
  item_brand: 'Acme',
  item_category: 'Kitchen/Coffee/Grinders',
  price: 50,
  attributes: { material: 'steel' },
}

export const kettle: Item = {
  item_id: 'kettle',
  item_name: 'Gooseneck kettle',
  item_brand: 'Boil & Co',
  item_category: 'Kitchen/Coffee/Kettles',
  price: 80,
  attributes: { material: 'copper' },
}

export const knife: Item = {
  item_id: 'knife',
  item_name: 'Paring knife',
  item_brand: 'Edge',
  item_category: 'Kitchen/Knives',
  price: 20,
  attributes: { material: 'carbon' },
}

export const towel: Item = {
  item_id: 'towel',
  item_name: 'Linen towel',
  item_brand: 'Weave',
  item_category: 'Home/Textiles',
  price: 12,
  attributes: { material: 'linen' },
}

export const shelf = [towel, knife, kettle, grinder]

/** An event about items, at a time. */
export const event = (
  name: EventName,
  items: Item[],
  time = T,
  more: Partial<ShelfwiseEvent> = {},
): ShelfwiseEvent => ({ name, time, items, ...more })

export const viewOf = (item: Item, time = T, more?: Partial<ShelfwiseEvent>) =>
  event('view_item', [item], time, more)

export const searchFor = (search_term: string, time = T): ShelfwiseEvent => ({
  name: 'search',
  time,
  search_term,
})
