import type { Item } from '../events/event'

/**
 * What is nobody's business: medicine, intimate matters, alcohol, religion, politics. Beginnings of words,
 * in English and Russian.
 */
export const SENSITIVE: readonly string[] = [
  'medic',
  'pharma',
  'contracep',
  'pregnan',
  'erotic',
  'intim',
  'sex',
  'alcohol',
  'wine',
  'beer',
  'relig',
  'politic',
  'лекарств',
  'медиц',
  'аптек',
  'контрацеп',
  'беремен',
  'интим',
  'эротик',
  'секс',
  'алкогол',
  'вино',
  'пиво',
  'религ',
  'политик',
]

/** An expression costs as much as all the rest of learning, and the list is always the same. */
const expressions = new WeakMap<readonly string[], RegExp>()

/** Tells whether any category of an item has a word with one of these beginnings. */
export function sensitiveBy(beginnings = SENSITIVE): (item: Item) => boolean {
  const expression = expressions.get(beginnings) ?? expressionOf(beginnings)
  expressions.set(beginnings, expression)
  return item =>
    Object.entries(item).some(
      ([field, value]) => field.startsWith('item_category') && expression.test(`${value ?? ''}`),
    )
}

function expressionOf(beginnings: readonly string[]): RegExp {
  const words = beginnings
    .map(word => word.trim().replace(/[^\p{L}\p{N}]/gu, '[^\\p{L}\\p{N}]'))
    .filter(word => word)
  return RegExp(`(?<!\\p{L})(${words.join('|') || '(?!)'})`, 'iu')
}
