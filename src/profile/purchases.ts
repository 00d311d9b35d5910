import { DAY, halved } from './decay'
import type { Purchase } from './profile'

/** Days after which a purchase counts half in `recent`. */
const RECENT_DAYS = 180

/**
 * A purchase of the same thing, remembered by day: two baskets of one day are one purchase, and the
 * interval is the running mean of the days between.
 *
 * @param time epoch milliseconds.
 */
export function boughtAgain(earlier: Purchase, time: number): Purchase {
  const day = Math.floor(time / DAY)
  const { count, interval, recent = count } = earlier
  const days = day - earlier.day
  return days > 0
    ? {
        ...earlier,
        day,
        count: count + 1,
        interval: count && interval + (days - interval) / count,
        recent: 1 + recent * halved(days / RECENT_DAYS),
      }
    : earlier
}
