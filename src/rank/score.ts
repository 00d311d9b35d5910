import type { Item } from '../events/event'
import { type Dimension, keysOf } from '../profile/keys'
import type { ItemMemory, Profile } from '../profile/profile'
import type { Candidate } from './candidate'
import { featuresIn, meanInterest } from './features'
import { likenTo } from './likeness'
import { repurchaseIn } from './repurchase'
import { type Term, termsInto } from './terms'
import type { Weights } from './weights'

/**
 * The items with their scores, in the order given: the weighted sum of their features. While the want for
 * a thing is served, what speaks for it counts so much less.
 *
 * @param terms the profile's, at `now`.
 * @param now epoch milliseconds.
 */
export function score<T extends Item>(
  items: readonly T[],
  profile: Profile,
  terms: Map<string, Term>,
  now: number,
  weights: Weights,
): Candidate<T>[] {
  const termsOf = termsInto(terms)
  const repurchase = repurchaseIn(profile.purchases, now)
  const memories = new Map(profile.items.map(memory => [memory.item_id, memory]))
  const candidates = items.map((item, position): Candidate<T> => {
    const memory: Partial<ItemMemory> = memories.get(item.item_id) ?? {}
    const keys = keysOf(item, memory.item)
    return {
      item,
      terms: termsOf(keys),
      memory,
      position,
      ...repurchase(item, keys),
      score: 0,
      parts: [],
      last: 0,
      worth: 0,
    }
  })
  likenTo(profile, terms, items.length)
  const features = featuresIn(profile, now)
  for (const [name, columns] of Object.entries(weights)) {
    const weighed = Object.entries(columns).map(
      ([feature, weight]) =>
        [
          features[feature as keyof typeof features] ?? meanInterest(feature as Dimension),
          weight,
        ] as const,
    )
    for (const candidate of candidates) {
      let part = 0
      for (const [feature, weight] of weighed) part += weight * feature(candidate)
      if (name) part *= 1 - candidate.served
      candidate.parts.push(part)
      candidate.worth = candidate.score += part
    }
  }
  return candidates
}
