import type { Item } from '../events/event'
import { type Dimension, keysOf } from '../profile/keys'
import type { ItemMemory, Profile } from '../profile/profile'
import type { Candidate } from './candidate'
import type { Told } from './evidence'
import { featuresIn, interestIn } from './features'
import { likenTo } from './likeness'
import { repurchaseIn } from './repurchase'
import { meaningBy, type Term } from './terms'
import type { PartName, Weights } from './weights'

/** A part of all items' scores, and the sum of it. */
export interface Column {
  name: PartName
  sum: number
}

/**
 * The items with their scores, in the order given, and what these are the sums of: their features, weighed. While
 * the want for a thing is served, what speaks for it counts so much less.
 *
 * @param known the profile's, at `now`.
 * @param now epoch milliseconds.
 * @param told by a model: see `evidence.ts`.
 */
export function score<T extends Item>(
  items: readonly T[],
  profile: Profile,
  known: Map<string, Term>,
  now: number,
  weights: Weights,
  told?: Told,
): [candidates: Candidate<T>[], columns: Column[]] {
  const meaningOf = meaningBy(known, told?.priorOf)
  const boughtBefore = repurchaseIn(told?.purchases ?? profile.purchases, now, told?.spreadOf)
  const memories = new Map(profile.items.map(memory => [memory.item_id, memory]))
  const candidates = items.map((item, position): Candidate<T> => {
    const memory: Partial<ItemMemory> = memories.get(item.item_id) ?? {}
    const keys = keysOf(item, memory.item)
    return {
      item,
      meaning: meaningOf(keys),
      memory,
      position,
      repurchased: boughtBefore(item, keys),
      score: 0,
      parts: [],
      behind: 0,
      worth: 0,
    }
  })
  likenTo(profile, known, items.length)
  const features = featuresIn(profile, now)
  const columns = Object.entries(weights).map(([name, weighed]) => ({
    name: name as PartName,
    sum: 0,
    weighed: Object.entries(weighed).map(([feature, weight]) => ({
      feature: features[feature as keyof typeof features] ?? interestIn(feature as Dimension),
      weight,
    })),
  }))
  for (const candidate of candidates) {
    const beside = told?.partsOf(candidate.item, candidate.position)
    candidate.parts = columns.map(column => {
      let part = beside?.[column.name] ?? 0
      for (const { feature, weight } of column.weighed) part += weight * feature(candidate)
      if (column.name) part *= 1 - candidate.repurchased.served
      column.sum += part
      candidate.worth = candidate.score += part
      return part
    })
  }
  return [candidates, columns]
}
