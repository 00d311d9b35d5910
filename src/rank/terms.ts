import { decayed, type Sums } from '../profile/decay'
import { DIMENSIONS, type Dimension, type Keys, PRIOR } from '../profile/keys'
import type { Profile } from '../profile/profile'

/** How much this season counts beside this visit and this week: of 0.2 and 0.5 the better in training. */
const SEASON = 0.2

/** A key of interest while a list is ranked: one object for all items that share it. */
export interface Term {
  key: string
  sums: Sums
  /** How much it is sought, once that was asked for: 0 for what was never sought, or hardly more than its share. */
  interest: number | undefined
  /** Items of the list that have it. */
  count: number
  /** How much it likens an item that has it to what was looked at lately: see `likeness.ts`. */
  likeness: number
}

export type Terms = Record<Dimension, readonly Term[]>

const termOf = (key: string, sums: Sums): Term => ({
  key,
  sums,
  interest: undefined,
  count: 0,
  likeness: 0,
})

/** The profile's affinities by key, as they are at `time`, epoch milliseconds. */
export const termsAt = ({ affinities, step }: Profile, time: number): Map<string, Term> =>
  new Map(affinities.map(it => [it.key, termOf(it.key, decayed(it, time, step))]))

/** Asked for the terms of each item of a list in turn, puts new ones into `terms`. */
export function termsInto(terms: Map<string, Term>): (keys: Keys) => Terms {
  const wholes = DIMENSIONS.map(dimension => [dimension, terms.get(`${dimension}:`)] as const)
  return keys => {
    const own = {} as Record<Dimension, Term[]>
    for (const [dimension, all] of wholes) {
      let whole = all
      own[dimension] = keys[dimension].map(key => {
        const term = terms.get(key) ?? termOf(key, { short: 0, medium: 0, long: 0 })
        if (term.interest === undefined) {
          terms.set(key, term)
          term.interest = interestIn(term.sums, (whole ?? term).sums, PRIOR[dimension])
        }
        // A category is part of the one above it.
        if (dimension === 'category') whole = term
        term.count++
        return term
      })
    }
    return own
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
