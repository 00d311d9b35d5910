import type { Item } from './events/event'
import { filledIn } from './profile/facts'

/** More items than any page shows; a single-page app goes on for longer than that. */
const MAX_ITEMS = 500

/**
 * What the pages of this document have said of items: also what is never remembered, such as pictures, and
 * what a sensitive item is. It completes events that give an item's id alone.
 */
export interface Facts {
  /** The item with what was said of it before filled in, and known as that from now on. */
  complete(item: Item): Item
  /** The same for what a data layer says of it: this fills in what others said, and is never said over it. */
  supply(item: Item): Item
}

export function createFacts(): Facts {
  const facts = new Map<string, Item>()
  const complete: Facts['complete'] = item => {
    const { item_id } = item
    const known = filledIn(item, facts.get(item_id))
    // What was spoken of longest ago goes first.
    facts.delete(item_id)
    // How many there were is said of an event, not of an item.
    const { quantity, ...lasting } = known
    facts.set(item_id, lasting)
    if (facts.size > MAX_ITEMS) facts.delete(facts.keys().next().value as string)
    return known
  }
  return {
    complete,
    supply: item => complete(filledIn(complete({ item_id: item.item_id }), item)),
  }
}
