import type { Item } from '../events/event'
import { categoryOf } from './keys'

/**
 * What is nobody's business: medicine, intimate matters, alcohol, religion, politics. Beginnings of words,
 * in English and Russian.
 */
export const SENSITIVE: readonly string[] = (
  'medic pharm contracep pregn eroti intim sex alcoh wine beer relig polit ' +
  'лекар медиц аптек контрац берем эрот интим секс алког вино пиво религ полит'
).split(' ')

/** Lower-case words, each with a blank before it: what a beginning is looked for in. */
const spaced = (text: string) => ` ${text}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/**
 * Tells whether any category of an item has a word with one of these beginnings.
 *
 * @param beginnings of words, case aside; blank ones are passed over.
 */
export function sensitiveBy(beginnings: readonly string[]): (item: Item) => boolean {
  const sought = beginnings.map(word => spaced(word.trim())).filter(beginning => beginning.trim())
  return item => {
    const words = spaced(categoryOf(item))
    return sought.some(beginning => words.includes(beginning))
  }
}

/** By `SENSITIVE`: made once, because to make it costs a third of learning an event. */
export const isSensitive = sensitiveBy(SENSITIVE)
