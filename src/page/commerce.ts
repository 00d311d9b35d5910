import type { Item } from '../events/event'
import { priceOf } from '../price'

// biome-ignore lint/suspicious/noExplicitAny: whatever a shop has pushed.
type Anything = any

/** What an entry tells: who speaks so, and an event, which without a name only describes its items. */
export type Told = [
  source: string,
  event: { name?: string; items: Item[]; search_term: string | undefined },
]

/** Universal Analytics' and Yandex.Metrica's actions, by GA4's names. */
const ACTIONS = {
  impressions: 'view_item_list',
  click: 'select_item',
  detail: 'view_item',
  add: 'add_to_cart',
  remove: 'remove_from_cart',
  purchase: 'purchase',
}

/** What Shelfwise sees for itself: a list in a data layer is one in the markup, perhaps never seen. */
const SEEN = /^(page|user)_|_list$/

/** GA4's texts of an item, and how they were called before. */
const FIELD = /^(item_)?(id|name|brand|category\d?|variant)$/

/** What templates print for want of a value. */
const NOTHING = /^(undefined|null|nan|\(not set\))?$/i

/** GA4's limit of items an event. */
const MAX_ITEMS = 200

/**
 * Reads the entries of a data layer, in order: GA4's events, as objects or through `gtag()`, and the
 * `ecommerce` objects of Universal Analytics and Yandex.Metrica, whatever their event is called.
 */
export function createReader(): (entry: object) => Told[] {
  /** Items that came without their event: as in Google's data layer, they are those of the next ones. */
  let held: unknown
  return (entry: Anything) => {
    const { event, ecommerce } = entry
    const actions = Object(ecommerce)
    if (ecommerce !== undefined) held = event ? undefined : actions.items
    const said =
      entry[0] === 'event'
        ? [toldBy('gtag', entry[1], entry[2])]
        : [
            toldBy('ga4', event, {
              items: actions.items ?? entry.items ?? held,
              search_term: entry.search_term,
            }),
            // Yandex's own entries have no event: a shop may speak to both at once.
            ...Object.entries(ACTIONS).map(([action, name]) =>
              toldBy(event ? 'ua' : 'yandex', name, actions[action]),
            ),
          ]
    return said.filter(([, { items, search_term }]) => items.length || search_term)
  }
}

function toldBy(source: string, name: Anything, about: Anything): Told {
  const { items, products, search_term } = Object(about)
  const list = items ?? products ?? (Array.isArray(about) ? about : [])
  return [
    source,
    {
      name: SEEN.test(name) ? undefined : name,
      // An object keyed by number is a list too.
      items: Object.values(list).slice(0, MAX_ITEMS).flatMap(itemOf),
      search_term: textOf(search_term),
    },
  ]
}

/** Without an id there is nothing to remember an item by. */
function itemOf(product: Anything): Item | [] {
  const said = Object(product)
  const item: Anything = { price: priceOf(said.price), quantity: priceOf(said.quantity) }
  for (const field in said) {
    const [, , name] = FIELD.exec(field) ?? []
    if (name) item[`item_${name}`] = textOf(said[`item_${name}`] ?? said[field])
  }
  return item.item_id ? item : []
}

/** A text or a number, without the blanks around it. */
function textOf(value: Anything): string | undefined {
  const text = /string|number/.test(typeof value) ? `${value}`.trim() : ''
  return NOTHING.test(text) ? undefined : text
}
