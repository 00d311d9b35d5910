import {
  createProfile,
  type Item,
  learn,
  type Profile,
  type RankContext,
  type Reason,
  type ReasonName,
  rank,
  type ShelfwiseEvent,
} from '../../src/core'
import { T } from './items'

/** What is believed after these events. */
export const having = (...events: ShelfwiseEvent[]): Profile => learnt(createProfile(), events)

export const learnt = (profile: Profile, events: readonly ShelfwiseEvent[]): Profile =>
  events.reduce((known, event) => learn(known, event), profile)

export const repeated = (times: number, event: ShelfwiseEvent): ShelfwiseEvent[] =>
  Array.from({ length: times }, () => event)

/** The three sums of a key; zero when nothing is known of it. */
export function sumsOf(profile: Profile, key: string) {
  const { short = 0, medium = 0, long = 0 } = profile.affinities.find(it => it.key === key) ?? {}
  return { short, medium, long }
}

export const memoryOf = (profile: Profile, id: string) =>
  profile.items.find(({ item_id }) => item_id === id)

export const purchaseOf = (profile: Profile, wanted: string) =>
  profile.purchases.find(({ key }) => key === wanted)

/** The ids in the order this visitor is shown them. */
export const orderOf = (
  items: readonly Item[],
  profile: Profile,
  now = T,
  context: Omit<RankContext, 'now'> = {},
) => rank(items, profile, { ...context, now }).map(({ item }) => item.item_id)

/** What lifts an item in a list, by the name of the reason; empty when nothing does. */
export const reasonsFor = (
  id: string,
  items: readonly Item[],
  profile: Profile,
  now = T,
): Partial<Record<ReasonName, Reason>> => {
  const found = rank(items, profile, { now }).find(({ item }) => item.item_id === id)
  return Object.fromEntries(found?.reasons.map(reason => [reason.feature, reason]) ?? [])
}

export const idsOf = (items: readonly Item[]) => items.map(({ item_id }) => item_id)
