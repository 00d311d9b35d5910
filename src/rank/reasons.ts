import type { Dimension } from '../profile/keys'
import type { Candidate, FeatureName } from './features'

/** Why an item stands where it does. */
export interface Reason {
  feature: FeatureName
  /** What of the item it refers to, such as `category:Kitchen/Coffee`; absent when it is the item itself. */
  key?: string
  /** How much it lifts the item's score above the list's mean. */
  contribution: number
}

/** Contributions too small to have moved anything. */
const NEGLIGIBLE = 0.01

/**
 * The features that lift a candidate above the list's mean, strongest first, each with the key that speaks
 * most for it. The shop's own order is not among them: it says nothing about the visitor.
 *
 * @param parts each feature's weighted share of the score, in the order of `names`; `means` the list's.
 */
export function reasonsOf(
  { keys, interests }: Candidate,
  names: readonly FeatureName[],
  parts: readonly number[],
  means: readonly number[],
): Reason[] {
  const reasons: Reason[] = []
  names.forEach((feature, column) => {
    const contribution = (parts[column] as number) - (means[column] as number)
    if (contribution < NEGLIGIBLE || feature === 'position') return
    const reason: Reason = { feature, contribution }
    const dimension = feature as Dimension
    let most = 0
    // Of categories equally sought the finest, which comes last, says most.
    for (const key of keys[dimension] ?? []) {
      const interest = interests(dimension, key)
      if (interest < most) continue
      most = interest
      reason.key = key
    }
    reasons.push(reason)
  })
  return reasons.sort((a, b) => b.contribution - a.contribution)
}
