import { describe, expect, it } from 'vitest'
import { FUZZ } from '../support/fuzz'
import { partsOf, patternsInSource, stallOf } from '../support/patterns'

const patterns = patternsInSource()

describe('no crafted text stalls', () => {
  it('finds every pattern of the source', () => {
    expect(patterns.length).toBeGreaterThan(70)
    expect(new Set(patterns.map(([path]) => path)).size).toBeGreaterThan(25)
  })

  it('knows what a pattern is made of', () => {
    expect(partsOf(/(sort|order)\w*=[^&\s]/)).toEqual(
      expect.arrayContaining(['sort', 'order', 'a', '=', 'x']),
    )
  })

  it.each([
    /^(a+)+$/,
    /(sort|order)\w*=\w/,
    /^(.+?)\s*(\.\.\.|…)$/,
    /\/\*.*?\*\//,
    /^\S*\d\S*$/,
    /\s*>\s*/g,
  ])('would find that %s does', pattern => {
    expect(stallOf(pattern, { count: 40, seed: FUZZ.seed })).toBeTruthy()
  })

  it.each(patterns)('%s: %s', (_, pattern) => {
    expect(stallOf(pattern, { count: 40 * FUZZ.times, seed: FUZZ.seed })).toBe(undefined)
  })
})
