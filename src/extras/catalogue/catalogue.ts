import type { Item } from '../../core'

/** What is ranked takes time, and the best come first. */
const MAX_ITEMS = 500

/** What a shop says of its products in a file, the best first. */
export interface Catalogue {
  items: Item[]
  /** When its prices and stocks were true, epoch milliseconds; NaN where it says nothing that is a time. */
  time: number
}

/**
 * A catalogue from a file that anybody may have made: a list of items in GA4's fields, or `{ items, asOf }`. What has no
 * id is left out; the facts of an item are taken for what they are where they are used.
 *
 * @param time when it was told, where it does not say so in `asOf`.
 */
export function catalogueOf(value: unknown, time: number): Catalogue {
  const { items = value, asOf } = Object(value)
  return {
    items: (Array.isArray(items) ? items : [])
      .slice(0, MAX_ITEMS)
      .filter(it => typeof it?.item_id === 'string'),
    time: asOf ? Date.parse(asOf) : time,
  }
}
