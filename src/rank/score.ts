import type { Item } from '../events/event'
import { keysOf } from '../profile/keys'
import type { Affinity, Profile } from '../profile/profile'
import type { Candidate } from './candidate'
import { features } from './features'
import { interestsIn } from './interests'
import { likenessIn } from './likeness'
import { nearnessIn } from './nearby'
import { FEATURE_NAMES, PART_NAMES, partOf } from './parts'
import { repurchasesOf } from './repurchase'
import type { Weights } from './weights'

/**
 * The items with their scores, in the order given: the weighted sum of their features. While the want for
 * a thing is served, what speaks for it counts so much less.
 *
 * @param affinities the profile's, as they are at `now`, epoch milliseconds.
 */
export function score<T extends Item>(
  items: readonly T[],
  { items: memories, purchases, step }: Profile,
  affinities: ReadonlyMap<string, Affinity>,
  now: number,
  weights: Weights,
): Candidate<T>[] {
  const remembered = new Map(memories.map(memory => [memory.item_id, memory]))
  const interests = interestsIn(affinities, weights)
  const nearby = nearnessIn(step, now)
  const repurchase = repurchasesOf(purchases, now)
  const candidates = items.map((item, position): Candidate<T> => {
    const memory = remembered.get(item.item_id)
    const keys = keysOf(item, memory?.item)
    const { served, due } = repurchase(item, keys)
    return {
      item,
      keys,
      memory,
      position,
      interests,
      nearby: nearby(memory),
      likeness: 0,
      served,
      due,
      step,
      now,
      score: 0,
      parts: PART_NAMES.map(() => 0),
      last: 0,
      value: 0,
    }
  })
  const likeness = likenessIn(candidates, memories)
  const columns = FEATURE_NAMES.map(name => {
    const weight = weights[name]
    return {
      feature: features[name],
      // Affinities are weighted by span, within.
      weight: typeof weight === 'number' ? weight : 1,
      part: PART_NAMES.indexOf(partOf(name)),
      wanting: !!partOf(name),
    }
  })
  for (const candidate of candidates) {
    const { parts } = candidate
    const wanted = 1 - candidate.served
    let score = 0
    candidate.likeness = likeness(candidate)
    for (const { feature, weight, part, wanting } of columns) {
      const amount = weight * feature(candidate) * (wanting ? wanted : 1)
      score += amount
      parts[part] = (parts[part] as number) + amount
    }
    candidate.score = score
  }
  return candidates
}
