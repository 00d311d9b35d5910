import type { Item } from '../events/event'
import { type Dimension, keysOf } from '../profile/keys'
import type { ItemMemory, Profile } from '../profile/profile'
import type { Candidate, Parts } from './candidate'
import type { Told } from './evidence'
import { featuresIn, interestIn } from './features'
import { likenTo } from './likeness'
import { repurchaseIn } from './repurchase'
import { meaningBy, type Term } from './terms'
import type { PartName, Weights } from './weights'

/**
 * The items with their scores, in the order given, and the sums of all their parts: the weighted sum of their features. While the want for
 * a thing is served, what speaks for it counts so much less.
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
): [candidates: Candidate<T>[], sums: Parts] {
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
      bought: boughtBefore(item, keys),
      score: 0,
      parts: {},
      behind: 0,
      worth: 0,
    }
  })
  likenTo(profile, known, items.length)
  const features = featuresIn(profile, now)
  const parts = Object.entries(weights).map(([name, columns]) => ({
    name: name as PartName,
    weighed: Object.entries(columns).map(([feature, weight]) => ({
      feature: features[feature as keyof typeof features] ?? interestIn(feature as Dimension),
      weight,
    })),
  }))
  const sums: Parts = {}
  for (const candidate of candidates) {
    const beside = told?.partsOf(candidate.item, candidate.position)
    for (const { name, weighed } of parts) {
      let part = beside?.[name] ?? 0
      for (const { feature, weight } of weighed) part += weight * feature(candidate)
      if (name) part *= 1 - candidate.bought.served
      candidate.worth = candidate.score += part
      candidate.parts[name] = part
      sums[name] = (sums[name] ?? 0) + part
    }
  }
  return [candidates, sums]
}
