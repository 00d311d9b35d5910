import { decayed } from './decay'
import { MAX_AFFINITIES, MAX_ITEMS, MAX_PURCHASES } from './limits'
import type { Affinity, ItemMemory, Profile, Purchase } from './profile'

/**
 * What is believed when what another browser believed of the same visitor comes in. Of each key the larger
 * of both counts, brought to one instant, the later of the two profiles' times; a sum would count twice what
 * both know, and so merging the same again changes nothing. Product events are counted on from the one that
 * has seen more.
 */
export function merge(profile: Profile, other: Profile): Profile {
  const time = Math.max(profile.time, other.time)
  const step = Math.max(profile.step, other.step)
  const affinitiesOf = (of: Profile): Affinity[] =>
    of.affinities.map(it => ({ key: it.key, ...decayed(it, time, of.step), time, step }))
  const itemsOf = (of: Profile): ItemMemory[] =>
    of.items.map(it => ({ ...it, step: it.step + step - of.step }))
  return {
    version: 1,
    time,
    step,
    affinities: most(
      joined(affinitiesOf(profile), affinitiesOf(other), 'key', larger),
      MAX_AFFINITIES,
      ({ long }) => long,
    ),
    items: most(
      joined(itemsOf(profile), itemsOf(other), 'item_id', together),
      MAX_ITEMS,
      ({ time, last }) => time + last,
    ),
    purchases: most(
      joined(profile.purchases, other.purchases, 'key', boughtByEither),
      MAX_PURCHASES,
      ({ day }) => day,
    ),
  }
}

/** As many of a table as there is room for, by what `limits.ts` goes by: no fewer, or merging again would find room. */
const most = <T>(table: T[], max: number, strengthOf: (entry: T) => number): T[] =>
  table.length > max
    ? [...table].sort((one, other) => strengthOf(other) - strengthOf(one)).slice(0, max)
    : table

/** Two tables as one, the entries of one key by `both`. */
function joined<T, K extends keyof T>(
  table: readonly T[],
  other: readonly T[],
  key: K,
  both: (one: T, other: T) => T,
): T[] {
  const entries = new Map(table.map(entry => [entry[key], entry]))
  for (const entry of other) {
    const known = entries.get(entry[key])
    entries.set(entry[key], known ? both(known, entry) : entry)
  }
  return [...entries.values()]
}

/** Every number of an entry the larger of both. */
const larger = <T extends object>(one: T, other: T): T =>
  Object.fromEntries(
    Object.entries(one).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.max(value, other[name as keyof T] as number) : value,
    ]),
  ) as T

/** What was said last of an item goes before; in the cart it is by the later word. */
function together(one: ItemMemory, other: ItemMemory): ItemMemory {
  const latest = other.time > one.time ? other : one
  return { ...larger(one, other), item: latest.item, cart: latest.cart }
}

/** But for the latest day, what is known of a thing is by who has bought it on more days. */
const boughtByEither = (one: Purchase, other: Purchase): Purchase => ({
  ...(other.count > one.count ? other : one),
  day: Math.max(one.day, other.day),
})
