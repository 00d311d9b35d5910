import type { Item } from '../events/event'

/** Longest key text kept: longer names are prose, and prose is not an interest. */
const MAX_LENGTH = 64
const MAX_ATTRIBUTES = 4
const MAX_WORDS = 8

/** What an interest can be about. */
export type Dimension = 'category' | 'brand' | 'attribute' | 'word' | 'price'

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
  if (!known || known === item) return said
  const keys = { ...keysSaid(known) }
  for (const dimension of DIMENSIONS) {
    if (said[dimension].length) keys[dimension] = said[dimension]
  }
  return keys
}

function keysSaid(item: Item): Keys {
  let keys = remembered.get(item)
  if (!keys) {
    keys = {
      category: categoriesOf(item),
      brand: item.item_brand ? [keyed('brand', item.item_brand)] : [],
      attribute: attributesOf(item.attributes || {}),
      word: wordsOf(item.item_name || ''),
      price: pricesOf(item.price),
    }
    remembered.set(item, keys)
  }
  return keys
}

/** The words of a text, lower-cased, of three letters or more, each once. */
export function wordsOf(text = ''): string[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
  return [...words].slice(0, MAX_WORDS).map(word => keyed('word', word))
}

/** The category levels, coarsest first, at most three: `category:A`, `category:A/B`, ... */
function categoriesOf(item: Item): string[] {
  const levels = Object.keys(item)
    .filter(field => field.startsWith('item_category'))
    .sort()
    .map(field => item[field as 'item_category'] ?? '')
    .join('/')
    .split('/')
    .map(level => level.trim())
    .filter(level => level)
    .slice(0, 3)
  return levels.map((_, depth) => keyed('category', levels.slice(0, depth + 1).join('/')))
}

function attributesOf(attributes: Record<string, string>): string[] {
  return Object.keys(attributes)
    .sort()
    .slice(0, MAX_ATTRIBUTES)
    .map(name => keyed('attribute', `${name}=${attributes[name]}`))
}

/** The octave a price lies in, by the price in its middle: 16 stands for 11.3 to 22.6. */
function pricesOf(price = 0): string[] {
  const band = 2 ** Math.round(Math.log2(price))
  return Number.isFinite(band) && price > 0 ? [keyed('price', band)] : []
}

const keyed = (dimension: Dimension, name: string | number) =>
  `${dimension}:${name}`.slice(0, MAX_LENGTH)

/**
 * What a key is a part of: `category:A/B` of `category:A`, and every other key of its whole dimension,
 * whose affinity counts all evidence there ever was, also of keys since forgotten.
 */
export const wholeOf = (dimension: Dimension, key: string): string =>
  dimension === 'category' && key.includes('/')
    ? key.slice(0, key.lastIndexOf('/'))
    : WHOLE[dimension]

/** The key of all there is of a dimension. */
export const WHOLE: Record<Dimension, string> = {
  category: 'category:',
  brand: 'brand:',
  attribute: 'attribute:',
  word: 'word:',
  price: 'price:',
}

export const DIMENSIONS = Object.keys(WHOLE) as Dimension[]
