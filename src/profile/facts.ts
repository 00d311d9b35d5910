import type { Item } from '../events/event'

/** What is kept of an item: what can be learnt from it, and where its page is. */
const FACT = /^(item_(id|name|brand|category\d?)|price|attributes|url)$/

/** An item with nothing but the facts that may be kept. */
export const factsOf = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(([field, value]) => value !== undefined && FACT.test(field)),
  ) as Item
