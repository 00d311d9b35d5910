import type { Item } from '../events/event'
import { keysOf } from '../profile/keys'
import type { Profile } from '../profile/profile'
import { type Candidate, type FeatureName, features } from './features'
import { interestsAt } from './interests'
import { type Reason, reasonsOf } from './reasons'
import { weights } from './weights'

/** One item in its place. */
export interface Ranked<T extends Item = Item> {
  item: T
  /** Finite; comparable within one list only. */
  score: number
  /** Why the item stands where it does, strongest first; empty when nothing lifts it. */
  reasons: Reason[]
}

export interface RankContext {
  /** The moment of ranking, epoch milliseconds. */
  now: number
}

const NAMES = Object.keys(features) as FeatureName[]
const COLUMNS = NAMES.map(name => ({
  feature: features[name],
  weight: weights[name as keyof typeof weights] ?? 1,
}))

/**
 * The order this visitor would want. Pure and synchronous; always a permutation of `items`. When
 * nothing is known of the visitor, or nothing known concerns these items, it is the order given.
 *
 * The score is the weighted sum of the features of (item, profile, position): see `features.ts` and
 * `weights.ts`. Equal scores keep the order given.
 *
 * @param items in the shop's own order, which is itself a feature. An unknown fact counts as average.
 */
export function rank<T extends Item>(
  items: readonly T[],
  profile: Profile,
  { now }: RankContext,
): Ranked<T>[] {
  if (!profile.step) return items.map(item => ({ item, score: 0, reasons: [] }))
  const interests = interestsAt(profile, now)
  const memories = new Map(profile.items.map(memory => [memory.item_id, memory]))
  const means: number[] = NAMES.map(() => 0)
  const scored = items.map((item, position) => {
    const memory = memories.get(item.item_id)
    const candidate: Candidate = { keys: keysOf(item), memory, position, interests, now }
    let score = 0
    const parts: number[] = []
    for (const { feature, weight } of COLUMNS) {
      const part = weight * feature(candidate)
      means[parts.length] = (means[parts.length] as number) + part / items.length
      score += part
      parts.push(part)
    }
    return { item, candidate, parts, score }
  })
  return scored
    .sort((a, b) => b.score - a.score)
    .map(({ item, candidate, parts, score }) => ({
      item,
      score,
      reasons: reasonsOf(candidate, NAMES, parts, means),
    }))
}
