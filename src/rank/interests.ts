import { decayed } from '../profile/decay'
import { type Dimension, wholeOf } from '../profile/keys'
import type { Affinity, Profile } from '../profile/profile'
import type { SpanWeights, Weights } from './weights'

/** The share a key has before anything is known: of its dimension, or of its parent category. */
const PRIOR = { category: 0.2, brand: 0.1, attribute: 0.2, word: 0.02, price: 0.2 }

/** The interest in a key: 0 for what was never sought, or hardly more than its share. */
export type Interests = (dimension: Dimension, key: string) => number

/** The profile's affinities by key, as they are at `time`, epoch milliseconds. */
export const affinitiesAt = ({ affinities, step }: Profile, time: number): Map<string, Affinity> =>
  new Map(affinities.map(affinity => [affinity.key, decayed(affinity, time, step)]))

/** What affinities say, as one number a key. */
export function interestsIn(
  affinities: ReadonlyMap<string, Affinity>,
  weights: Weights,
): Interests {
  // Keys come up again and again in a list.
  const interests = new Map<string, number>()
  return (dimension, key) => {
    let interest = interests.get(key)
    if (interest === undefined) {
      const part = affinities.get(key)
      const whole = part && affinities.get(wholeOf(dimension, key))
      interest = whole ? interestIn(PRIOR[dimension], weights[dimension], part, whole) : 0
      interests.set(key, interest)
    }
    return interest
  }
}

/**
 * Per span `h`: `a = (e + m * pi) / (E + m)`, where `e` is the decayed sum of the key, `E` that of all keys
 * beside it, `pi` its prior share and `m` the evidence below which the span says little; the interest is
 * the weighted sum of `clip(ln(a / pi), 0, ln 20)`. What is sought less than its share is not held
 * against an item: it would fall below unknown ones.
 */
function interestIn(
  prior: number,
  { short, medium, long }: SpanWeights,
  part: Affinity,
  whole: Affinity,
): number {
  const surprise = (sum: number, all: number, caution: number) =>
    Math.log(Math.min(20, Math.max(1, (sum / prior + caution) / (Math.max(0, all) + caution))))
  return (
    short * surprise(part.short, whole.short, 2) +
    medium * surprise(part.medium, whole.medium, 5) +
    long * surprise(part.long, whole.long, 10)
  )
}
