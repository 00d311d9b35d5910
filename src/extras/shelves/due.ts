import { DAY, type Purchase } from '../../core'

const ITEM = 'item:'
/** Days in which a purchase comes to count half, as in `recent` of `profile/purchases.ts`. */
const HALF_LIFE_DAYS = 180
/** By listwise softmax from the baskets of one wholesaler of March to May 2011, rounded: `npm run bench:buy-again`. */
const WEIGHTS = { steady: 0.2, offBeat: 0.1, popular: 0.2 }
/** From seven times its interval on, or a seventh, it makes no difference by how much. */
const MAX_OFF_BEAT = 4

/**
 * What was bought before, what is most likely bought now first. `due` is a log-odds without a zero of its
 * own: it compares the items of one visitor at one time. With `dt` the days since the latest purchase:
 *
 *     ln(recent * 2^(-dt / 180d)) + .2 ln((count + 1/2) / (chances + 1))
 *       - .1 min(4, ln((dt + 1) / (interval + 1))^2) + .2 popularity
 *
 * The first is how often and how lately. The second is the share of its chances that it took: of the days
 * that something was bought, known by first and latest purchases, since it first was. The third holds back
 * what is before or long past its time, as in Bhagat et al., Buy It Again: Modeling Repeat Purchase
 * Recommendations, KDD 2018.
 *
 * @param purchases a profile's; categories among them are passed over.
 * @param now epoch milliseconds.
 * @param popularity `ln` of how much oftener than others all visitors choose an item: a shop-wide model's `rates`
 * in eighths, say. Default: all alike.
 */
export function dueAgain(
  purchases: readonly Purchase[],
  now: number,
  popularity: (item_id: string) => number = () => 0,
): { item_id: string; due: number }[] {
  const items = purchases.filter(({ key }) => key.startsWith(ITEM))
  const firstDay = ({ day, count, interval }: Purchase) => Math.round(day - interval * (count - 1))
  const shopped = [...new Set(items.flatMap(item => [item.day, firstDay(item)]))]
  return items
    .map(item => {
      const { key, day, count, interval, recent = count } = item
      const item_id = key.slice(ITEM.length)
      // A clock set back makes no purchase of tomorrow.
      const days = Math.max(0, now / DAY - day)
      const first = firstDay(item)
      const chances = shopped.filter(it => it >= first).length
      // Of nothing bought once is the time known.
      const offBeat = interval && Math.log((days + 1) / (interval + 1))
      return {
        item_id,
        due:
          Math.log(recent) -
          (Math.LN2 * days) / HALF_LIFE_DAYS +
          WEIGHTS.steady * Math.log((count + 0.5) / (chances + 1)) -
          WEIGHTS.offBeat * Math.min(MAX_OFF_BEAT, offBeat ** 2) +
          WEIGHTS.popular * popularity(item_id),
      }
    })
    .sort((a, b) => b.due - a.due)
}
