import type { Affinity } from './profile'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Half-lives: this visit, this week, this season. */
const HALF_LIFE = { short: 2 * HOUR, medium: 7 * DAY, long: 60 * DAY }

/** Product events after which what is of this visit has halved, if no time passes: `0.8^3.1 = 1/2`. */
export const HALF_LIFE_STEPS = 3.1

/** `2^-halvings`; `Math.exp` is five times faster than `**`, and this is the hottest line there is. */
export const halved = (halvings: number) => Math.exp(-Math.LN2 * Math.max(0, halvings))

/** The three sums of an affinity. */
export type Sums = Pick<Affinity, 'short' | 'medium' | 'long'>

/**
 * An affinity's sums at a later moment: `e_h * 2^(-dt / H_h)`; product events in between wear the short one
 * down too.
 *
 * @param time epoch milliseconds; a moment before the affinity's own changes nothing, so that clocks
 * running backwards cannot blow the sums up.
 */
export function decayed(affinity: Affinity, time: number, step: number): Sums {
  const elapsed = Math.max(0, time - affinity.time)
  return {
    short:
      affinity.short * halved(elapsed / HALF_LIFE.short + (step - affinity.step) / HALF_LIFE_STEPS),
    medium: affinity.medium * halved(elapsed / HALF_LIFE.medium),
    long: affinity.long * halved(elapsed / HALF_LIFE.long),
  }
}
