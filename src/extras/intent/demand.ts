import { decayed, type Profile } from '../../core'

/** A key of interest, and its share of all that is sought of its dimension. */
export interface Demand {
  key: string
  /** Above 0, at most 1. */
  share: number
}

/** The strongest alone. */
const MOST = 8
/** What is left of a look after nine others, or most of a day: too little to speak of. */
const FAINT = 0.1

/**
 * What was looked at last: the keys of the profile's short-lived interests, the largest share first, of equal ones the
 * finer category.
 *
 * @param now epoch milliseconds.
 * @param isPrice for octaves of price, which are no wish of their own, instead of the rest.
 */
export function demandIn({ affinities, step }: Profile, now: number, isPrice = false): Demand[] {
  const shorts = new Map(affinities.map(it => [it.key, decayed(it, now, step).short]))
  const found = [...shorts].flatMap(([key, short]): Demand[] => {
    const whole = key.slice(0, key.indexOf(':') + 1)
    const isWish = key !== whole && (whole === 'price:') === isPrice && short > FAINT
    // A search is of no whole.
    return isWish ? [{ key, share: Math.min(1, short / (shorts.get(whole) || short)) }] : []
  })
  return found
    .sort((one, other) => other.share - one.share || other.key.length - one.key.length)
    .slice(0, MOST)
}
