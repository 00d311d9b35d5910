import type { Item } from '../events/event'
import { keysOf } from './keys'

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
  const words = beginnings.map(word => word.replace(/[^\p{L}\p{N}]/gu, '.'))
  const expression = RegExp(`(?<!\\p{L})(${words.join('|') || '(?!)'})`, 'iu')
  return item => expression.test(`${keysOf(item).category.at(-1)}`)
}
