import { DAY, decayed } from './decay'
import type { Affinity, ItemMemory, Profile, Purchase } from './profile'

export const MAX_AFFINITIES = 256
export const MAX_ITEMS = 200
export const ITEM_DAYS = 30
export const MAX_PURCHASES = 500
/** Of purchases, without which repurchase cannot be known, and of interests: seven half-lives of the longest. */
export const PURCHASE_DAYS = 400

/**
 * A full table is cut to this share, not by one entry, so that sorting it is paid for once in many
 * events.
 */
const KEPT_WHEN_FULL = 0.75

const strongest = <T>(table: T[], max: number, strengthOf: (entry: T) => number): T[] =>
  table.length > max
    ? [...table].sort((a, b) => strengthOf(b) - strengthOf(a)).slice(0, max * KEPT_WHEN_FULL)
    : table

/** Affinities within their cap: those go first whose longest-lived sum is the weakest at `time`. */
export const limitAffinities = (table: Affinity[], time: number) =>
  strongest(table, MAX_AFFINITIES, affinity => decayed(affinity, time, 0).long)

/** Items within their cap: those only shown go first, then those touched longest ago. */
export const limitItems = (table: ItemMemory[]) =>
  strongest(table, MAX_ITEMS, ({ time, last }) => time + last)

/** Purchases within their cap: the oldest go first. */
export const limitPurchases = (table: Purchase[]) =>
  strongest(table, MAX_PURCHASES, ({ day }) => day)

/**
 * The profile as it may be kept at `now`, epoch milliseconds: without what has outlived its retention, and
 * of what is older than a day with the day alone. To do so again changes nothing.
 */
export function expire(profile: Profile, now: number): Profile {
  // Where the clock says no number, as a page's own may, nothing has grown old.
  const daysSince = (time: number) => (now - time) / DAY || 0
  const toDay = (time: number) => (daysSince(time) < 1 ? time : time - (time % DAY))
  return {
    ...profile,
    time: toDay(profile.time),
    // Their sums stay as they are: adjusted, they would tell the time of day.
    affinities: profile.affinities
      .map(it => ({ ...it, time: toDay(it.time) }))
      .filter(({ time }) => daysSince(time) < PURCHASE_DAYS),
    items: profile.items
      .map(it => ({ ...it, time: toDay(it.time), last: toDay(it.last), cart: toDay(it.cart) }))
      .filter(({ time }) => daysSince(time) < ITEM_DAYS),
    purchases: profile.purchases.filter(({ day }) => daysSince(day * DAY) < PURCHASE_DAYS),
  }
}
