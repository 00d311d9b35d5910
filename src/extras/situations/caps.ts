/** How often something may be shown. */
export interface Cap {
  /** At least 1. */
  times: number
  per: keyof typeof PERIODS
}

const DAY = 24

/** In hours. */
export const PERIODS = { day: DAY, week: 7 * DAY, month: 30 * DAY }

/** Showings remembered: more than any modest cap counts. */
const MOST = 60

/** Stands for a name where something was dismissed. */
const DISMISSED = ''

/** What was shown, or dismissed, and in which hour since the epoch. */
export type Shown = { name: string; hour: number }[]

/** To the day, once it is a day ago: later nobody needs to know at which hour somebody was here. */
const toDay = (hour: number, now: number) => (now - hour < DAY ? hour : hour - (hour % DAY))

/**
 * The record after a showing, or without a name after a dismissal: without what nothing asks for any more.
 *
 * @param now the hour.
 */
export const recorded = (shown: Shown, now: number, name = DISMISSED): Shown =>
  [...shown, { name, hour: now }]
    .filter(({ hour }) => now - hour < PERIODS.month)
    .map(({ name, hour }) => ({ name, hour: toDay(hour, now) }))
    .slice(-MOST)

/** Somebody has dismissed something, and is left in peace: for a month at most, when it is forgotten. */
export const isQuiet = (shown: Shown, hours: number, now: number): boolean =>
  shown.some(({ name, hour }) => name === DISMISSED && !(now - hour >= hours))

/**
 * Whether a cap leaves room for one more. A period that there is not never ends.
 *
 * @param name what is to be shown; without one the cap is for all together.
 */
export const hasRoom = (shown: Shown, { times, per }: Cap, now: number, name?: string): boolean =>
  shown.filter(it => !(now - it.hour >= PERIODS[per]) && it.name && (name ?? it.name) === it.name)
    .length < times
