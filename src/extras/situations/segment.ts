import { DAY, type Profile } from '../../core'
import type { Channel } from '../intent/channel'
import type { Device } from '../intent/device'
import type { Times, Visit } from '../intent/visit'

/** What has to hold of a visitor: all that it says, one thing at least. */
export interface Condition {
  /** The share of this week's interest that a category, a brand or an attribute (`diet=vegan`) has, 0 to 1. */
  interest?:
    | (Partial<Record<'category' | 'brand' | 'attribute', string>> & { atLeast: number })
    | undefined
  /** How this visit came about; a list: one of them. */
  channel?: Channel | readonly Channel[] | undefined
  device?: Device | readonly Device[] | undefined
  /** A category, as its path, of which something was bought. */
  bought?: string | undefined
  all?: Condition | readonly Condition[] | undefined
  any?: Condition | readonly Condition[] | undefined
  not?: Condition | undefined
}

/** What is known when a situation is looked for. */
export interface Known {
  profile: Profile
  visit: Times
  /** What `shelfwise/intent` tells of it, where that is on the page. */
  told: Pick<Visit, 'channel' | 'device'> | undefined
  /** Epoch milliseconds. */
  now: number
  /** The visit may be the first: that it is not is known only of visitors who may be remembered. */
  isLanding: boolean
}

const WEEK = 7 * DAY

const areMet = (conditions: Condition | readonly Condition[], known: Known) =>
  [conditions].flat().map(it => isMet(it, known))

/** What each field of a condition asks. */
const FIELDS: {
  [Field in keyof Condition]-?: (said: NonNullable<Condition[Field]>, known: Known) => unknown
} = {
  interest: ({ atLeast, ...about }, { profile }) =>
    Object.entries(about).every(
      ([dimension, name]) => shareOf(profile, `${dimension}:`, name) >= atLeast,
    ),
  channel: (channels, { told }) => told && channels.includes(told.channel),
  device: (devices, { told }) => told && devices.includes(told.device),
  bought: (category, { profile }) =>
    profile.purchases.some(({ key }) => `${key}/`.startsWith(`category:${category}/`)),
  all: (conditions, known) => areMet(conditions, known).every(it => it),
  any: (conditions, known) => areMet(conditions, known).some(it => it),
  not: (condition, known) => !isMet(condition, known),
}

/**
 * Whether all that a condition says holds. All of it is asked each time, so that what is wrong shows at once.
 *
 * @throws where it says nothing, or what there is not: taken as it stands it would be for everybody.
 */
export function isMet(condition: Condition, known: Known): boolean {
  const answers = Object.entries(condition).map(
    ([field, said]) => said === undefined || FIELDS[field as keyof Condition](said as never, known),
  )
  if (!answers.length) throw new TypeError('a condition says nothing')
  return answers.every(it => it)
}

/**
 * The share of a key, cut as the profile's are, in the interest of its dimension: in the sums of which half is left
 * after seven days, both as they were when the dimension was last touched.
 */
function shareOf({ affinities }: Profile, whole: string, name: string): number {
  const [part, all] = [whole + name, whole].map(wanted =>
    affinities.find(({ key }) => key === wanted.slice(0, 64)),
  )
  return part && all ? (part.medium / all.medium) * 2 ** ((part.time - all.time) / WEEK) : 0
}
