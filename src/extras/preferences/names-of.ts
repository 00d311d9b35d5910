import { categoryOf, type Item } from '../../core'

/** As in `src/profile/keys.ts`: no key of interest is longer, and this is one level of a category. */
const MAX_LENGTH = 64
const LEVEL = /[^/\s]([^/]*[^/\s])?/g

/** Items are values, and ranked often. */
const remembered = new WeakMap<Item, string[]>()

/**
 * The keys under which the visitor can say something of an item: each level of its category, its brand, and every
 * attribute, more than are learnt.
 */
export function namesOf(item: Item): string[] {
  let names = remembered.get(item)
  if (!names) {
    const levels = categoryOf(item).match(LEVEL) ?? []
    names = [
      ...levels.map((_, at) => `category:${levels.slice(0, at + 1).join('/')}`),
      `brand:${item.item_brand}`,
      ...Object.entries(item.attributes ?? {}).map(pair => `attribute:${pair.join('=')}`),
    ].map(key => key.slice(0, MAX_LENGTH))
    remembered.set(item, names)
  }
  return names
}
