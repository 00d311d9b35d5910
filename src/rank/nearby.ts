import { DAY, halved } from '../profile/decay'
import type { ItemMemory } from '../profile/profile'

/** Product events after which a look pulls half as much: `.8^3.1 = 1/2`. */
const HALF_LIFE_STEPS = 3.1
/** Places after which half of the pull is left. */
const HALF_LIFE_PLACES = 3

/**
 * People read a list on from where they were. Asked of each item of a list in the shop's order: what was
 * looked at above it, the sum of `.8^steps * 2^(-dt / 1d) * 2^(-places / 3)`, steps being product events
 * since, places those in between; 0 for what was itself looked at.
 */
export function nearnessIn(step: number, now: number): (memory: ItemMemory | undefined) => number {
  let pull = 0
  return memory => {
    pull *= halved(1 / HALF_LIFE_PLACES)
    const nearness = pull
    if (!memory?.last) return nearness
    const days = Math.max(0, now - memory.last) / DAY
    pull += halved((step - memory.step) / HALF_LIFE_STEPS + days)
    return 0
  }
}
