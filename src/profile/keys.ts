import type { Item } from '../events/event'
import { plain } from '../plain'

/** Longest key text kept: longer names are prose, and prose is not an interest. */
const MAX_LENGTH = 64
const MAX_ATTRIBUTES = 4
const MAX_WORDS = 8

/** One level of a category path, without the blanks around it. */
const LEVEL = /[^/\s]([^/]*[^/\s])?/g

/** What an interest can be about, and the share a key has before anything is known: of all there are, or of its parent category. */
export const PRIOR = { category: 0.2, brand: 0.1, attribute: 0.2, word: 0.02, price: 0.2 }
export type Dimension = keyof typeof PRIOR
export const DIMENSIONS = Object.keys(PRIOR) as Dimension[]

/** Every key of interest an item speaks for, by dimension. */
export type Keys = Record<Dimension, readonly string[]>

/** Splitting names into words costs more than all the rest of a ranking, and items are ranked often. */
const remembered = new WeakMap<Item, Keys>()

/**
 * The keys of an item, where it says nothing of a dimension those of what is `known` of it. An item is a
 * value: one whose facts change is a new object.
 */
export function keysOf(item: Item, known?: Item): Keys {
  const said = keysSaid(item)
  if (!known) return said
  const keys = { ...keysSaid(known) }
  for (const dimension of DIMENSIONS) {
    if (said[dimension].length) keys[dimension] = said[dimension]
  }
  return keys
}

function keysSaid(item: Item): Keys {
  let keys: Record<Dimension, readonly string[]> | undefined = remembered.get(item)
  if (!keys) {
    keys = namesIn(item)
    for (const dimension of DIMENSIONS) {
      keys[dimension] = keys[dimension].map(name => keyed(dimension, name))
    }
    remembered.set(item, keys)
  }
  return keys
}

/** Facts may be null, whatever their types say: items also come straight from a shop's own code. */
const namesIn = (item: Item) => ({
  category: categoriesIn(item),
  brand: item.item_brand ? [item.item_brand] : [],
  attribute: Object.entries(item.attributes ?? {})
    .sort()
    .slice(0, MAX_ATTRIBUTES)
    .map(pair => pair.join('=')),
  word: wordsOf(item.item_name ?? ''),
  price: pricesIn(item.price),
})

/** The octave a price lies in, by the price in its middle: 16 stands for 11.3 to 22.6. */
const pricesIn = (price = 0): string[] =>
  price > 0 && price < Infinity ? [`${2 ** Math.round(Math.log2(price))}`] : []

/** The words of a text, lower-cased, of three letters or more, each once. */
export const wordsOf = (text?: string): string[] =>
  [...new Set(plain(text).split(' '))].filter(word => word[2]).slice(0, MAX_WORDS)

/** The whole category path of an item, however it tells it: `A/B`, or a field a level. */
export const categoryOf = (item: Item): string =>
  (['', 2, 3, 4, 5] as const).map(level => item[`item_category${level}`]).join('/')

/** The category levels, coarsest first, at most three: `A`, `A/B`, ... */
function categoriesIn(item: Item): string[] {
  const levels = categoryOf(item).match(LEVEL)?.slice(0, 3) ?? []
  return levels.map((_, depth) => levels.slice(0, depth + 1).join('/'))
}

/** The key of a name in a dimension; of the empty name, that of all there is of the dimension. */
export const keyed = (dimension: Dimension, name: string): string =>
  `${dimension}:${name}`.slice(0, MAX_LENGTH)
