import { DAY } from './decay'
import type { Purchase } from './profile'

/**
 * A purchase of the same thing, remembered by day: two baskets of one day are one purchase, and the
 * interval is the running mean of the days between.
 *
 * @param time epoch milliseconds.
 */
export function boughtAgain(earlier: Purchase, time: number): Purchase {
  const day = Math.floor(time / DAY)
  const { key, count, interval } = earlier
  const days = day - earlier.day
  return days > 0
    ? { key, day, count: count + 1, interval: count && interval + (days - interval) / count }
    : earlier
}
