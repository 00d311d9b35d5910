import type { Item } from '../events/event'
import { type Dimension, keysOf } from '../profile/keys'
import type { ItemMemory } from '../profile/profile'
import type { Candidate } from './candidate'
import type { Evidence, Informed } from './evidence'
import { featuresIn, interestIn } from './features'
import { likenTo } from './likeness'
import { repurchaseIn } from './repurchase'
import { meaningBy, type Term } from './terms'
import type { Weights } from './weights'

/**
 * The items with their scores, in the order given: the weighted sum of their features. While the want for
 * a thing is served, what speaks for it counts so much less.
 *
 * @param known the profile's, at `now`.
 * @param now epoch milliseconds.
 * @param partsOf an item, those that only a model has: see `evidence.ts`.
 */
export function score<T extends Item>(
  items: readonly T[],
  profile: Informed,
  known: Map<string, Term>,
  now: number,
  weights: Weights,
  partsOf?: ReturnType<Evidence>[1],
): Candidate<T>[] {
  const meaningOf = meaningBy(known)
  const repurchase = repurchaseIn(profile.purchases, now)
  const memories = new Map(profile.items.map(memory => [memory.item_id, memory]))
  const candidates = items.map((item, position): Candidate<T> => {
    const memory: Partial<ItemMemory> = memories.get(item.item_id) ?? {}
    const keys = keysOf(item, memory.item)
    return {
      item,
      meaning: meaningOf(keys),
      memory,
      position,
      repurchase: repurchase(item, keys),
      score: 0,
      parts: [],
      behind: 0,
      worth: 0,
    }
  })
  likenTo(profile, known, items.length)
  const features = featuresIn(profile, now)
  const parts = Object.entries(weights).map(([name, columns]) => ({
    name,
    weighed: Object.entries(columns).map(([feature, weight]) => ({
      feature: features[feature as keyof typeof features] ?? interestIn(feature as Dimension),
      weight,
    })),
  }))
  for (const candidate of candidates) {
    const beside = partsOf?.(candidate.item, candidate.position)
    candidate.parts = parts.map(({ name, weighed }) => {
      let part = beside?.[name] ?? 0
      for (const { feature, weight } of weighed) part += weight * feature(candidate)
      if (name) part *= 1 - candidate.repurchase.served
      candidate.worth = candidate.score += part
      return part
    })
  }
  return candidates
}
