import { custom, list, number, type Output, optional, shape, text } from '../schema'

/** The events Shelfwise understands, by their GA4 names. */
export const EVENT_NAMES = [
  'page_view',
  'view_item_list',
  'select_item',
  'view_item',
  'user_engagement',
  'search',
  'add_to_cart',
  'remove_from_cart',
  'add_to_wishlist',
  'begin_checkout',
  'purchase',
] as const

export type EventName = (typeof EVENT_NAMES)[number]

const name = custom<EventName>(value => EVENT_NAMES.includes(value as EventName))

/** Flat, short texts only. */
export const attributesSchema = custom<Record<string, string>>(
  value =>
    Object(value) === value && Object.values(value as object).every(it => typeof it === 'string'),
)

/** A product, in GA4's item fields and four of our own. */
export const itemSchema = shape({
  item_id: text,
  item_name: optional(text),
  item_brand: optional(text),
  /** The top category, or the whole path joined by `/`. */
  item_category: optional(text),
  item_category2: optional(text),
  item_category3: optional(text),
  item_category4: optional(text),
  item_category5: optional(text),
  item_variant: optional(text),
  /** In the page's currency. */
  price: optional(number),
  quantity: optional(number),
  /** A few short facts, such as `{ material: 'steel' }`. */
  attributes: optional(attributesSchema),
  /** `in_stock`, `out_of_stock`, ... */
  availability: optional(text),
  url: optional(text),
  image: optional(text),
})

/** One flat schema for every event: the fields an event does not have are absent. */
export const eventSchema = shape({
  name,
  /** Epoch milliseconds; now, when absent. */
  time: optional(number),
  /** Active dwell since the last event that reported it, in milliseconds. */
  engagement_time_msec: optional(number),
  item_list_id: optional(text),
  item_list_name: optional(text),
  search_term: optional(text),
  transaction_id: optional(text),
  currency: optional(text),
  value: optional(number),
  items: optional(list(itemSchema)),
})

export type Item = Output<typeof itemSchema>
export type EventFields = Output<typeof eventSchema>
