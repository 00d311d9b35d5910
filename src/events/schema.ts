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
export const textsSchema = custom<Record<string, string>>(
  value =>
    Object(value) === value &&
    !Array.isArray(value) &&
    Object.values(value as object).every(it => typeof it === 'string'),
)

/** The fields of an item that are texts. `item_category` may be the whole path joined by `/`. */
export const ITEM_TEXTS = [
  'item_name',
  'item_brand',
  'item_category',
  'item_category2',
  'item_category3',
  'item_category4',
  'item_category5',
  'item_variant',
  'availability',
  'url',
  'image',
] as const

const maybeText = optional(text)
const maybeNumber = optional(number)

/** A product, in GA4's item fields and four of our own: `attributes`, `availability`, `url`, `image`. */
export const itemSchema = shape({
  item_id: text,
  ...(Object.fromEntries(ITEM_TEXTS.map(field => [field, maybeText])) as Record<
    (typeof ITEM_TEXTS)[number],
    typeof maybeText
  >),
  /** In the page's currency. */
  price: maybeNumber,
  quantity: maybeNumber,
  /** A few short facts, such as `{ material: 'steel' }`. */
  attributes: optional(textsSchema),
})

/** One flat schema for every event: the fields an event does not have are absent. */
export const eventSchema = shape({
  name,
  /** Epoch milliseconds; now, when absent. */
  time: maybeNumber,
  /** Active dwell since the last event that reported it, in milliseconds. */
  engagement_time_msec: maybeNumber,
  item_list_id: maybeText,
  item_list_name: maybeText,
  search_term: maybeText,
  transaction_id: maybeText,
  currency: maybeText,
  value: maybeNumber,
  items: optional(list(itemSchema)),
})

export type Item = Output<typeof itemSchema>
export type EventFields = Output<typeof eventSchema>
