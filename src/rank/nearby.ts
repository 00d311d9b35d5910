import { DAY, HALF_LIFE_STEPS, halved } from '../profile/decay'
import type { Feature } from './features'

/** Places after which half of the pull is left. */
const HALF_LIFE_PLACES = 3

/**
 * People read a list on from where they were. Asked of each item of a list in the shop's order: what was
 * looked at above it, the sum of `.8^steps * 2^(-dt / 1d) * 2^(-places / 3)`, steps being product events
 * since, places those in between; 0 for what was itself looked at.
 */
export function nearnessIn(profileStep: number, now: number): Feature {
  let pull = 0
  return ({ memory: { last, step = 0 } }) => {
    pull *= halved(1 / HALF_LIFE_PLACES)
    const nearness = pull
    if (!last) return nearness
    const days = (now - last) / DAY
    pull += halved((profileStep - step) / HALF_LIFE_STEPS + days)
    return 0
  }
}
