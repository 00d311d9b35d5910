import { decayed, type Sums } from '../profile/decay'
import { DIMENSIONS, type Keys, keyed, PRIOR } from '../profile/keys'
import type { Profile } from '../profile/profile'

/** How much this season counts beside this visit and this week: of 0.2 and 0.5 the better in training. */
const SEASON = 0.2

/** A key that the visitor has met, while a list is ranked: one object for all items that share it. */
export interface Term {
  key: string
  sums: Sums
  /** How much it is sought, once an item has it: 0 for what is sought hardly more than its share. */
  interest: number
  /** Items of the list that have it. */
  count: number
  /** How much it likens an item that has it to what was looked at lately: see `likeness.ts`. */
  likeness: number
}

const termOf = (key: string, sums: Sums): Term => ({
  key,
  sums,
  interest: 0,
  count: 0,
  likeness: 0,
})

/** The profile's affinities by key, as they are at `time`, epoch milliseconds. */
export const termsAt = ({ affinities, step }: Profile, time: number): Map<string, Term> =>
  new Map(affinities.map(it => [it.key, termOf(it.key, decayed(it, time, step))]))

/** What an item's keys mean to the visitor. */
export interface Meaning {
  /** One a key that the visitor has met, the levels of its category coarsest first. */
  terms: readonly Term[]
  /** The mean interest in those of each dimension, in the order of `DIMENSIONS`: more do not speak louder. */
  interests: readonly number[]
  /** Its finest category, and its brand. */
  finest: string | undefined
  maker: string | undefined
}

/**
 * Tells what the keys of each item of a list mean, and counts them: to be asked of every item once. Most keys of a list
 * are of no interest to anybody, and are passed over.
 *
 * @param priorOf a key, the share of all visitors' interest it has, if a model tells: see `evidence.ts`.
 */
export function meaningBy(
  terms: Map<string, Term>,
  priorOf?: (key: string) => number | undefined,
): (keys: Keys) => Meaning {
  const wholes = DIMENSIONS.map(dimension => terms.get(keyed(dimension, '')))
  return keys => {
    const own: Term[] = []
    const interests = DIMENSIONS.map((dimension, at) => {
      let whole = wholes[at]
      let sum = 0
      for (const key of keys[dimension]) {
        const term = terms.get(key)
        if (!term) continue
        if (!term.count++) {
          term.interest = interestIn(
            term.sums,
            (whole ?? term).sums,
            priorOf?.(key) ?? PRIOR[dimension],
          )
        }
        // A category is part of the one above it.
        if (dimension === 'category') whole = term
        own.push(term)
        sum += term.interest
      }
      return sum && sum / keys[dimension].length
    })
    return {
      terms: own,
      interests,
      finest: keys.category.at(-1),
      maker: keys.brand[0],
    }
  }
}

/**
 * Per span `h`: `a = (e + m * pi) / (E + m)`, where `e` is the decayed sum of the key, `E` that of all keys
 * beside it, `pi` its prior share and `m` the evidence below which the span says little; the interest is
 * the weighted sum of `clip(ln(a / pi), 0, ln 20)`. What is sought less than its share is not held against
 * an item: it would fall below unknown ones.
 */
function interestIn(part: Sums, whole: Sums, prior: number): number {
  const surprise = (sum: number, all: number, caution: number) =>
    Math.log(Math.min(20, Math.max(1, (sum / prior + caution) / (Math.max(0, all) + caution))))
  return (
    surprise(part.short, whole.short, 2) +
    surprise(part.medium, whole.medium, 5) +
    SEASON * surprise(part.long, whole.long, 10)
  )
}
