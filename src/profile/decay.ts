import type { Affinity } from './profile'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Half-lives: this visit, this week, this season. */
const HALF_LIFE = { short: 2 * HOUR, medium: 7 * DAY, long: 60 * DAY }

/** Product events after which the short sum has halved, if no time passes: `0.8^3.1 = 1/2`. */
const HALF_LIFE_STEPS = 3.1

/** `2^-halvings`; `Math.exp` is five times faster than `**`, and this is the hottest line there is. */
export const halved = (halvings: number) => Math.exp(-Math.LN2 * halvings)

/**
 * An affinity at a later moment: `e_h * 2^(-dt / H_h)`; product events in between wear the short sum
 * down too.
 *
 * @param time epoch milliseconds; a moment before the affinity's own changes nothing, so that clocks
 * running backwards cannot blow the sums up.
 */
export function decayed(affinity: Affinity, time: number, step: number): Affinity {
  const elapsed = Math.max(0, time - affinity.time)
  const steps = Math.max(0, step - affinity.step)
  return {
    key: affinity.key,
    short: affinity.short * halved(elapsed / HALF_LIFE.short + steps / HALF_LIFE_STEPS),
    medium: affinity.medium * halved(elapsed / HALF_LIFE.medium),
    long: affinity.long * halved(elapsed / HALF_LIFE.long),
    time: affinity.time + elapsed,
    step: affinity.step + steps,
  }
}
