import type { Item } from '../events/event'
import { categoryOf } from './keys'

/**
 * What is nobody's business: medicine, intimate matters, alcohol, religion, politics. Beginnings of words,
 * in English and Russian.
 */
export const SENSITIVE: readonly string[] = (
  'medic pharm contrace preg erot intim sex alcoh wine beer relig polit ' +
  'лекар медиц апте контрац берем эрот интим секс алко вино пиво религ полит'
).split(' ')

/** Lower-case words, each with a blank before it: what a beginning is looked for in. */
const spaced = (text: string) => ` ${text}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

/** To prepare a list costs a third of learning an event, and it is always the same. */
const prepared = new WeakMap<readonly string[], readonly string[]>()

/**
 * Tells whether any category of an item has a word with one of these beginnings.
 *
 * @param beginnings of words, case aside; blank ones are passed over. Default `SENSITIVE`.
 */
export function sensitiveBy(beginnings = SENSITIVE): (item: Item) => boolean {
  const sought =
    prepared.get(beginnings) ??
    beginnings.map(word => spaced(word.trim())).filter(beginning => beginning[1])
  prepared.set(beginnings, sought)
  return item => {
    const words = spaced(categoryOf(item))
    return sought.some(beginning => words.includes(beginning))
  }
}
