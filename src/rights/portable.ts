import { itemSchema } from '../events/schema'
import { DAY } from '../profile/decay'
import { DIMENSIONS, type Dimension, keyed } from '../profile/keys'
import type { Profile } from '../profile/profile'
import { custom, list, type Output, optional, parse, shape, text } from '../schema'

/** A million letters: five times what a full profile comes to. */
const MAX_LENGTH = 1_000_000

const moment = custom<string>(value => typeof value === 'string' && Date.parse(value) >= 0)
/** More of anything than a visitor comes to, and far from where sums of numbers end. */
const MAX_AMOUNT = 1e9
const amount = custom<number>(
  value => Number.isFinite(value) && (value as number) >= 0 && (value as number) < MAX_AMOUNT,
)
/** Of a thing taken back out of the cart it may be below nothing. */
const strength = custom<number>(
  value => Number.isFinite(value) && Math.abs(value as number) < MAX_AMOUNT,
)

const portable = shape({
  /** The version of this shape. */
  shelfwise: custom<1>(value => value === 1),
  /** When this was last true. */
  asOf: moment,
  /** Views, choices and carts counted so far. */
  productEvents: amount,
  interests: list(
    shape({
      /** What kind of thing it is about. */
      about: custom<string>(value => DIMENSIONS.includes(value as never)),
      /** Which of that kind; empty for all of them together, against which each is measured. */
      name: text,
      /** How strong it is, as three sums that fade within hours, weeks and months. */
      thisVisit: strength,
      thisWeek: strength,
      thisSeason: strength,
      asOf: moment,
      /** Product events since. */
      eventsSince: amount,
    }),
  ),
  items: list(
    shape({
      /** What the shop said of it. */
      item: itemSchema,
      timesViewed: amount,
      lastViewed: optional(moment),
      /** Times shown in a list since, and passed over. */
      timesPassedOver: amount,
      /** Active dwell on its page, since it was last viewed. */
      engagementTimeMsec: amount,
      inCartSince: optional(moment),
      lastTouched: moment,
      /** Product events since it was last viewed. */
      eventsSince: amount,
    }),
  ),
  purchases: list(
    shape({
      /** An item's id, or a category. */
      of: custom<string>(value => value === 'item' || value === 'category'),
      name: text,
      lastDay: moment,
      days: amount,
      /** On average; 0 until there are two. */
      daysBetween: amount,
      /** The same days, each counting half after 180 more, as of the last; without it all count whole. */
      recentDays: optional(amount),
    }),
  ),
})

/** What is known of a visitor, in words, as `exportData` gives it. */
export type PortableProfile = Output<typeof portable>

const iso = (time: number) => new Date(time).toISOString()
/** A key's kind, and its name, in which there may be colons too. */
export const halvesOf = (key: string) =>
  /^([^:]*):(.*)/s.exec(key) as unknown as [string, string, string]

/** A profile as its owner may read it and take it away. */
export function portableOf({ time, step, affinities, items, purchases }: Profile): PortableProfile {
  return {
    shelfwise: 1,
    asOf: iso(time),
    productEvents: step,
    interests: affinities.map(it => {
      const [, about, name] = halvesOf(it.key)
      return {
        about,
        name,
        thisVisit: it.short,
        thisWeek: it.medium,
        thisSeason: it.long,
        asOf: iso(it.time),
        eventsSince: step - it.step,
      }
    }),
    items: items.map(it => ({
      item: it.item,
      timesViewed: it.views,
      ...(it.last && { lastViewed: iso(it.last) }),
      timesPassedOver: it.shown,
      engagementTimeMsec: it.engagement,
      ...(it.cart && { inCartSince: iso(it.cart) }),
      lastTouched: iso(it.time),
      eventsSince: step - it.step,
    })),
    purchases: purchases.map(it => {
      const [, of, name] = halvesOf(it.key)
      return {
        of,
        name,
        lastDay: iso(it.day * DAY).slice(0, 10),
        days: it.count,
        daysBetween: it.interval,
        recentDays: it.recent,
      }
    }),
  }
}

/**
 * The profile that `portableOf` has told.
 *
 * @param data what `exportData` gave, or its JSON; at most a million letters.
 * @param now epoch milliseconds: a time ahead of the clock would never be forgotten.
 * @throws one error that names what is wrong.
 */
export function profileOf(data: unknown, now: number): Profile {
  const timeOf = (moment?: string) => (moment ? Math.min(now, Date.parse(moment)) : 0)
  const json = typeof data === 'string' ? data : (JSON.stringify(data) ?? '')
  if (json.length > MAX_LENGTH) throw new Error('shelfwise: too much to import')
  const { data: said, wrong } = parse(portable, JSON.parse(json || 'null'))
  if (!said)
    throw new Error(`shelfwise: cannot import, wrong: ${wrong || 'no export of Shelfwise'}`)
  const step = said.productEvents
  return {
    version: 1,
    time: timeOf(said.asOf),
    step,
    affinities: said.interests.map(it => ({
      key: keyed(it.about as Dimension, it.name),
      short: it.thisVisit,
      medium: it.thisWeek,
      long: it.thisSeason,
      time: timeOf(it.asOf),
      step: step - it.eventsSince,
    })),
    items: said.items.map(it => ({
      item_id: it.item.item_id,
      item: it.item,
      views: it.timesViewed,
      last: timeOf(it.lastViewed),
      shown: it.timesPassedOver,
      engagement: it.engagementTimeMsec,
      cart: timeOf(it.inCartSince),
      step: step - it.eventsSince,
      time: timeOf(it.lastTouched),
    })),
    purchases: said.purchases.map(it => ({
      key: `${it.of}:${it.name}`,
      day: Math.floor(timeOf(it.lastDay) / DAY),
      count: it.days,
      interval: it.daysBetween,
      recent: it.recentDays,
    })),
  }
}
