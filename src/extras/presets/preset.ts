import type { WidgetDescription } from '../../widget/description'

/** How a platform says that something was put into the cart. One of `submit`, `click` and `event`. */
export interface Added {
  /** The forms whose submit says it. */
  submit?: string
  /** What is clicked for it. */
  click?: string
  /** The name under which the shop's own script announces it. */
  event?: string
  /** Who announces it. */
  on?: 'document' | 'jquery' | 'prestashop' | 'bitrix'
  /** Where the announcement has the button or the form: `3` is its fourth argument, `1.form` a part of its second. */
  element?: string
  /** An announcement that does not say of what it is speaks of what was clicked before it: one of these. */
  after?: string
  /** How to read the item's id from that form or button, or from the form around it. */
  item?: string
}

/** How a platform's page says that it confirms an order. One of `page` and `address`. */
export interface Ordered {
  /** What stands only on such a page. */
  page?: string
  /** A pattern of its path and query. */
  address?: string
  /** The page does not say what was ordered: it is taken to be what was in the cart. */
  inferred: true
}

/** What one platform's themes have in common. */
export interface Preset {
  /** What stands only on this platform's pages. */
  signs: string
  /** The first one's rules for reading are also those of cards that stand elsewhere than the platform puts them. */
  widgets: readonly WidgetDescription[]
  /** What stands around the add button of a product's own page. */
  product: string
  added: readonly Added[]
  ordered: readonly Ordered[]
}
