import { decayed } from '../profile/decay'
import { type Dimension, wholeOf } from '../profile/keys'
import type { Affinity, Profile } from '../profile/profile'
import { affinityWeights } from './weights'

const SPANS = ['short', 'medium', 'long'] as const

/** Evidence below which a span says little: the `m` of the back-off. */
const CAUTION = { short: 2, medium: 5, long: 10 }

/** The share a key has before anything is known: of its dimension, or of its parent category. */
const PRIOR = { category: 0.2, brand: 0.1, attribute: 0.2, word: 0.02, price: 0.2 }

/** The interest in a key: 0 when nothing is known, above it for what the visitor sought out. */
export type Interests = (dimension: Dimension, key: string) => number

/**
 * What the profile's affinities say at `now`, as one number a key. Keys and their wholes come up again
 * and again in a list, so each is worked out once.
 */
export function interestsAt(profile: Profile, now: number): Interests {
  const affinities = new Map(profile.affinities.map(affinity => [affinity.key, affinity]))
  const wholes = new Map<string, Affinity | undefined>()
  const known = new Map<string, number>()
  const evidence = (key: string) => {
    const affinity = affinities.get(key)
    return affinity && decayed(affinity, now, profile.step)
  }
  return (dimension, key) => {
    let interest = known.get(key)
    if (interest === undefined) {
      const wholeKey = wholeOf(key)
      if (!wholes.has(wholeKey)) wholes.set(wholeKey, evidence(wholeKey))
      const whole = wholes.get(wholeKey)
      interest = whole ? interestIn(dimension, evidence(key), whole) : 0
      known.set(key, interest)
    }
    return interest
  }
}

/**
 * Per span `h`: `a = (e + m * pi) / (E + m)`, where `e` is the decayed sum of the key, `E` that of all keys
 * beside it and `pi` its prior share; the interest is the weighted sum of `clip(ln(a / pi), -2, 3)`.
 */
function interestIn(dimension: Dimension, part: Affinity | undefined, whole: Affinity): number {
  let interest = 0
  for (const span of SPANS) {
    const caution = CAUTION[span]
    const believed = (part ? part[span] / PRIOR[dimension] : 0) + caution
    // A sum below zero, from things taken out of the cart again, leaves no logarithm.
    const ratio = Math.max(1e-9, believed) / (Math.max(0, whole[span]) + caution)
    const surprise = Math.min(3, Math.max(-2, Math.log(ratio)))
    interest += affinityWeights[dimension][span] * surprise
  }
  return interest
}
