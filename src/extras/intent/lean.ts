import { decayed, type Profile } from '../../core'
import { withWholes } from './keys'
import type { Wish } from './wishes'

/**
 * A profile that also has these wishes, in its short-lived sums; itself, where there are none.
 *
 * @param now epoch milliseconds.
 */
export function leanedTo(profile: Profile, wishes: readonly Wish[], now: number): Profile {
  const { step } = profile
  const amounts = new Map<string, number>()
  for (const [key, amount] of wishes) {
    for (const part of amount ? withWholes(key) : []) {
      amounts.set(part, (amounts.get(part) ?? 0) + amount)
    }
  }
  if (!amounts.size) return profile
  const affinities = profile.affinities.filter(({ key }) => !amounts.has(key))
  for (const [key, amount] of amounts) {
    const none = { key, short: 0, medium: 0, long: 0, time: now, step }
    const sums = decayed(profile.affinities.find(it => it.key === key) ?? none, now, step)
    affinities.push({ ...none, ...sums, short: sums.short + amount })
  }
  return { ...profile, affinities }
}
