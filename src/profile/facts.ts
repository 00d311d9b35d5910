import type { Item } from '../events/event'

/** What is kept of an item: what can be learnt from it, and where its page and its picture are. */
const FACT = /^(item_(id|name|brand|category.?)|price|attributes|url|image)$/

/** An item with nothing but the facts that may be kept. */
export const factsOf = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([field]) => FACT.test(field))) as Item

/**
 * An item with the facts it does not say itself; the levels of its category are one fact. Where it says them all it is
 * the same object, whose keys are known (see `keys.ts`).
 */
export function filledIn(item: Item, known: Item | undefined): Item {
  let filled = item
  for (const field in known) {
    if (!item[field as 'item_name'] && !item[field.replace(/\d$/, '') as 'item_name']) {
      filled = { ...filled, [field]: known[field as 'item_name'] }
    }
  }
  return filled
}
