import type { Item } from './events/event'
import { plain } from './plain'
import { filledIn } from './profile/facts'
import type { Profile } from './profile/profile'

/** More items than any page shows; a single-page app goes on for longer than that. */
const MAX_ITEMS = 500

/**
 * What is known of items: what the pages of this document have said of them, also what is never remembered,
 * such as pictures, and what a sensitive item is; and what earlier pages taught.
 */
export interface Facts {
  /** The item with what was said of it before filled in, and known as that from now on. */
  complete(item: Item): Item
  /** The same for what a data layer says of it: this fills in what others said, and is never said over it. */
  supply(item: Item): Item
  /** The item completed by this document and by earlier ones. */
  recall(item: Item): Item
  /** The item by the id that its page calls it by: a data layer may use another, but the name is the same. */
  called(item: Item): Item
  /** The id of the item whose page has this path; else `own`, else the path. */
  idAt(path: string, own?: string): string
}

export function createFacts(profile: () => Profile): Facts {
  const facts = new Map<string, Item>()
  const remembered = (wanted: (item: Item) => unknown) =>
    profile().items.find(({ item }) => wanted(item))?.item
  const withId = (id: string) => remembered(({ item_id }) => item_id === id)
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
    recall: item => ({ ...filledIn(complete(item), withId(item.item_id)) }),
    called(item) {
      const name = plain(item.item_name)
      const { item_id } =
        withId(item.item_id) ??
        remembered(({ item_name }) => item_name && plain(item_name) === name) ??
        item
      return { ...item, item_id }
    },
    idAt: (path, own = path) =>
      remembered(({ item_id, url }) => url === path && item_id !== path && item_id !== own)
        ?.item_id ?? own,
  }
}
