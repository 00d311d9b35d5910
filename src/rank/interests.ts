import { decayed } from '../profile/decay'
import { type Dimension, wholeOf } from '../profile/keys'
import type { Affinity, Profile } from '../profile/profile'
import { affinityWeights } from './weights'

/** The share a key has before anything is known: of its dimension, or of its parent category. */
const PRIOR = { category: 0.2, brand: 0.1, attribute: 0.2, word: 0.02, price: 0.2 }

/** The interest in a key: 0 for what was never sought, or hardly more than its share. */
export type Interests = (dimension: Dimension, key: string) => number

/** What is worked out of one affinity, once: keys come up again and again in a list. */
interface Finding {
  affinity: Affinity
  now?: Affinity
  interest?: number
}

/** What the profile's affinities say at `time`, epoch milliseconds, as one number a key. */
export function interestsAt(profile: Profile, time: number): Interests {
  const findings = new Map<string, Finding>()
  for (const affinity of profile.affinities) findings.set(affinity.key, { affinity })
  const now = (finding: Finding) => {
    finding.now ??= decayed(finding.affinity, time, profile.step)
    return finding.now
  }
  return (dimension, key) => {
    const part = findings.get(key)
    if (!part) return 0
    if (part.interest === undefined) {
      const whole = findings.get(wholeOf(dimension, key))
      part.interest = whole ? interestIn(dimension, now(part), now(whole)) : 0
    }
    return part.interest
  }
}

/**
 * Per span `h`: `a = (e + m * pi) / (E + m)`, where `e` is the decayed sum of the key, `E` that of all keys
 * beside it, `pi` its prior share and `m` the evidence below which the span says little; the interest is
 * the weighted sum of `clip(ln(a / pi), 0, ln 20)`. What is sought less than its share is not held
 * against an item: it would fall below unknown ones.
 */
function interestIn(dimension: Dimension, part: Affinity, whole: Affinity): number {
  const prior = PRIOR[dimension]
  const { short, medium, long } = affinityWeights[dimension]
  const surprise = (sum: number, all: number, caution: number) =>
    Math.log(Math.min(20, Math.max(1, (sum / prior + caution) / (Math.max(0, all) + caution))))
  return (
    short * surprise(part.short, whole.short, 2) +
    medium * surprise(part.medium, whole.medium, 5) +
    long * surprise(part.long, whole.long, 10)
  )
}
