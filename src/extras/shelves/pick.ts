import { DAY, type Item } from '../../core'
import type { Shelfwise } from '../../shelfwise'
import { isItem, keyOf, kindOf } from './kind'
import type { Known } from './known'
import { aboutOf, LISTS, type ShelfName } from './lists'

/** Days in which nobody wants another of what was just bought, as `rank` has it too. */
const SERVED_DAYS = 7

/** Those whose order is what they are about: another would say something else. */
const ORDERED = /^(recently-viewed|buy-again|popular)$/

/** What a shelf holds, and the name of what it is about. */
export interface Picked {
  items: Item[]
  about: string | undefined
}

/**
 * Picks the items of a shelf: those of its list that may be shown and are not in the cart; nor just bought, but where
 * that is what the shelf is for, nor of a kind that just was, and that this visitor has not bought of before. They stand
 * as `rank` has them, or in the list's own order those that `rank` leaves.
 *
 * @param own what the list is to be about, where the shop says that.
 */
export function pick(
  name: ShelfName,
  known: Known,
  rank: Shelfwise['rank'],
  limit: number,
  own: readonly string[] = [],
): Picked {
  const { profile, items, now } = known
  const about = own.length ? own : aboutOf(name, known)
  const out = new Set(own)
  for (const { item_id, cart } of profile.items) if (cart) out.add(item_id)
  for (const { key, day, count } of name === 'buy-again' ? [] : profile.purchases) {
    if (now / DAY - day <= SERVED_DAYS && (isItem(key) || count < 2)) out.add(key)
  }
  const candidates = LISTS[name](known, about).flatMap(id => {
    const item = items.get(id)
    return item && ![id, `item:${id}`, keyOf(kindOf(item))].some(key => out.has(key)) ? item : []
  })
  const ranked = rank(candidates, { widget: { name, kind: 'shelf' } }).map(({ item }) => item)
  return {
    about: items.get(about[0] as string)?.item_name,
    items: (ORDERED.test(name) ? candidates.filter(it => ranked.includes(it)) : ranked).slice(
      0,
      limit,
    ),
  }
}
