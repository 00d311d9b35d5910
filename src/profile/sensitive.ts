import type { Item } from '../events/event'
import { plain } from '../plain'
import { categoryOf } from './keys'

/**
 * What is nobody's business: medicine, intimate matters, alcohol, religion, politics. Beginnings of words,
 * in English and Russian.
 */
export const SENSITIVE: readonly string[] = (
  'medic pharm contrace preg erot intim sex alcoh wine beer relig polit ' +
  'лекар медиц апте контрац берем эрот интим секс алко вино пиво религ полит'
).split(' ')

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
    beginnings.map(word => plain(word).slice(0, -1)).filter(beginning => beginning)
  prepared.set(beginnings, sought)
  return item => {
    const words = plain(categoryOf(item))
    return sought.some(beginning => words.includes(beginning))
  }
}
