import type { Item } from './events/event'
import { ITEM_TEXTS, textsSchema } from './events/schema'
import { parse } from './schema'

/** Names the widget whose cards stand inside. */
export const WIDGET = 'data-shelfwise'
/** Says what a widget is for: `home`, `list`, `product` or `cart`. */
export const KIND = 'data-shelfwise-kind'
/** Switches us off in the element and all it holds. */
export const OFF = 'data-shelfwise-off'
/** Says of all lists in an element that they are static, whatever framework renders the rest of the page. */
export const ON = 'data-shelfwise-on'
/** On what adds an item to the cart: the id given as value, else the item around it, else the page's. */
export const ADD = 'data-shelfwise-add'
/** On what takes an item out of the cart, in the same way. */
export const REMOVE = 'data-shelfwise-remove'
/** Marks an element that stands for an item. */
export const ITEM = 'data-item-id'
/** Keeps a card in its slot. */
export const PIN = 'data-item-pin'
/** By which markup says where in its list a card stands. */
export const POSITION = 'data-position'
/** By which servers mark what they have rendered for Vue 2, React up to 17, Solid and Qwik. */
export const SERVED = '[data-server-rendered], [data-reactroot], [data-hk], [q\\:container]'
/** In a card: where the reason for its place is to stand. */
export const REASON = 'data-shelfwise-reason'
/** Names the list that a section is to be filled with: see `extras/shelves/`. */
export const SHELF = 'data-shelfwise-shelf'
/** At most how many cards such a section is to hold. */
export const LIMIT = 'data-shelfwise-limit'
/** In the template of a card: which facts of its item an element shows. */
export const BIND = 'data-bind'
/** Names the situation in which an element appears. */
export const WHEN = 'data-shelfwise-when'
/** Marks the sibling that stands there in all other situations; with a value, in the place of that situation alone. */
export const ELSE = 'data-shelfwise-else'
/** On what dismisses what is shown, and quiets situations for a while. */
export const DISMISS = 'data-shelfwise-dismiss'
/** On what opens the visitor's preferences when it is clicked. */
export const PREFERENCES = 'data-shelfwise-preferences'
/** On the script tag's JSON companion, for options beyond the dataset. */
export const OPTIONS = 'data-shelfwise-options'
/** By which shops' own markup says which product an element is, the surest first. */
export const IDS = [
  ITEM,
  'data-product-id',
  'data-id-product',
  'data-product_id',
  'data-entity-id',
  'data-productid',
  'data-sku',
]

/**
 * The item an element speaks of in `data-item-*`: `data-item-name`, `data-item-price`, ..., and
 * `data-item-attributes` with a flat JSON object. What is not usable is left out.
 *
 * @returns undefined without a `data-item-id`.
 */
export function itemFrom(element: Element): Item | undefined {
  const read = (name: string) =>
    element.getAttribute(`data-item-${name.replace('item_', '')}`)?.trim() || undefined
  const item_id = read('item_id')
  if (!item_id) return undefined
  const item: Item = { item_id }
  for (const name of ITEM_TEXTS) {
    const value = read(name)
    if (value) item[name] = value
  }
  const price = Number(read('price'))
  if (price > 0 && price < 1 / 0) item.price = price
  try {
    const attributes = parse(textsSchema, JSON.parse(read('attributes') ?? '')).data
    if (attributes) item.attributes = attributes
  } catch {
    // No JSON: the item has no attributes.
  }
  return item
}

/** The fields that `itemFrom` reads as they are. */
const SAID = /^(item_\w+|price|availability|url|image)$/

/** The attributes in which an element speaks of an item: what `itemFrom` reads. */
export function attributesOf({ attributes, ...item }: Item): Record<`data-${string}`, string> {
  const said = Object.entries(item).flatMap(([field, value]) =>
    SAID.test(field) && value ? [[`data-item-${field.replace('item_', '')}`, String(value)]] : [],
  )
  if (attributes) said.push(['data-item-attributes', JSON.stringify(attributes)])
  return Object.fromEntries(said)
}
