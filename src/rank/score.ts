import type { Item } from '../events/event'
import { type Dimension, keysOf } from '../profile/keys'
import type { ItemMemory } from '../profile/profile'
import type { Candidate } from './candidate'
import type { Informed } from './evidence'
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
  partsOf?: (item: Item) => readonly number[],
): Candidate<T>[] {
  const meaningOf = meaningBy(known)
  const boughtBefore = repurchaseIn(profile.purchases, now)
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
    candidate.parts = [
      ...parts.map(({ weighed }) =>
        weighed.reduce((sum, { feature, weight }) => sum + weight * feature(candidate), 0),
      ),
      ...(partsOf?.(candidate.item) ?? []),
    ].map((whole, at) => {
      const part = parts[at]?.name === '' ? whole : whole * (1 - candidate.bought.served)
      candidate.worth = candidate.score += part
      return part
    })
  }
  return candidates
}
