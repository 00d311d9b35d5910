import { DAY, type Item, type Profile, UNAVAILABLE } from '../../core'
import type { RankBy, RankContext } from '../../rank/rank'
import { lifted } from './lifted'
import { namesOf } from './names-of'
import { NO_TASTES, type Tastes } from './tastes'
import { without } from './without'

/** After as many days the want that a purchase has served is half back: see `src/rank/repurchase.ts`. */
const SERVED_DAYS = 37

/**
 * Has the visitor's say in every order. What is off counts for nothing, and on a shelf that fills itself its things do
 * not appear; what is stated moves things up, as `lifted` says. While nothing is said the profile goes through as it
 * is.
 *
 * @param read what is said now; what it throws is no tastes.
 */
export const rankByTastes =
  (read: () => Tastes | undefined): RankBy =>
  (next, items, profile, context) => {
    try {
      const { off, stated } = read() ?? NO_TASTES
      if (off[0] || stated[0]) {
        const isOff = (item: Item) => namesOf(item).some(name => off.includes(name))
        const isHeldBack = heldBackBy(profile, context)
        const isShelf = context.widget?.kind === 'shelf'
        return lifted(
          next(
            isShelf ? items.filter(item => !isOff(item)) : items,
            off[0] ? without(profile, off, isOff, items, context.now) : profile,
            context,
          ),
          item => {
            const keys = namesOf(item).filter(name => stated.includes(name))
            return keys[0] && (isOff(item) || isHeldBack(item)) ? [] : keys
          },
        )
      }
    } catch {
      // An order without the visitor's say is better than none.
    }
    return next(items, profile, context)
  }

/**
 * Rules outrank what was stated: neither what is put last (in the cart, out of stock, the page's own) moves up for
 * it, nor what was bought just now, nor, where a widget is for discovery, what was seen before.
 */
function heldBackBy(
  { items, purchases }: Profile,
  { now, widget, item: own }: RankContext,
): (item: Item) => boolean {
  const isDiscovery = /home|product/.test(widget?.kind ?? '')
  const held = [
    `item:${own?.item_id}`,
    ...items.flatMap(it => (it.cart || (isDiscovery && it.last) ? `item:${it.item_id}` : [])),
    ...purchases.flatMap(it => (it.count < 2 && now / DAY - it.day < SERVED_DAYS ? it.key : [])),
  ]
  return item =>
    [`item:${item.item_id}`, ...namesOf(item)].some(key => held.includes(key)) ||
    UNAVAILABLE.test(item.availability ?? '')
}
