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

/** Tells whether any category of an item has a word with one of these beginnings. */
export function sensitiveBy(beginnings = SENSITIVE): (item: Item) => boolean {
  const words = beginnings
    .map(word => word.trim().replace(/[^\p{L}\p{N}]/gu, '[^\\p{L}\\p{N}]'))
    .filter(word => word)
  const expression = RegExp(`(?<!\\p{L})(${words.join('|') || '(?!)'})`, 'iu')
  return item =>
    Object.entries(item).some(
      ([field, value]) => field.startsWith('item_category') && expression.test(`${value ?? ''}`),
    )
}
