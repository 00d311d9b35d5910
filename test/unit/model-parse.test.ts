import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Model } from '../../src/model/model'
import { packed, unpacked } from '../../src/model/neighbours'
import { parseModel } from '../../src/model/parse'
import { RUNS } from '../support/arbitraries'

const good: Model = {
  version: 1,
  items: ['a', '__proto__', 'c'],
  rates: [8, 0, -12],
  together: ['1A1C', '', '0P'],
  bought: ['', '', ''],
  keys: [
    ['category:Kitchen', 3],
    ['word:__proto__', 40],
  ],
  categories: [{ path: 'Kitchen', price: 3.2, again: 0.25, mu: 2.9, sigma: 0.8 }, { path: 'Toys' }],
}

describe('a model is parsed', () => {
  it('as it is when it is one, also after JSON', () => {
    expect(parseModel(good)).toEqual({ data: good })
    expect(parseModel(JSON.parse(JSON.stringify(good)))).toEqual({ data: good })
  })

  it.each<[field: string, change: Record<string, unknown>]>([
    ['version', { version: 2 }],
    ['items', { items: ['a', 1, 'c'] }],
    ['items', { items: ['a', 'x'.repeat(300), 'c'] }],
    ['items', { items: { length: 3 } }],
    ['items', { items: Array(200_000).fill('a') }],
    ['rates', { rates: [8, 0] }],
    ['rates', { rates: [8, 0, Number.NaN] }],
    ['rates', { rates: [8, 0, 1e300] }],
    ['together', { together: ['1A1C', '', '7'] }],
    ['together', { together: ['', '', '1A'.repeat(500)] }],
    ['together', { together: ['', '', '99999999999999999A'] }],
    ['bought', { bought: ['', ''] }],
    ['keys', { keys: [['word:x']] }],
    ['keys', { keys: [['word:x', '3']] }],
    ['categories', { categories: [null] }],
    ['categories', { categories: [{ path: 'Toys', again: 2 }] }],
    ['categories', { categories: [{ path: 'Toys', sigma: '1' }] }],
  ])('or not at all: %s wrong', (field, change) => {
    expect(parseModel({ ...good, ...change })).toEqual({ wrong: field })
  })

  it('whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(parseModel(value).data).toBeUndefined()
      }),
      RUNS,
    )
  })
})

describe('neighbours as text', () => {
  it('are read as they were written, strengths to a quarter of an octave', () => {
    const written = [
      { place: 12, strength: 0.5 },
      { place: 7, strength: 1 },
      { place: 523, strength: 0.03 },
    ]
    expect(packed(written)).toBe('7A5C511K')
    const read = unpacked(packed(written))
    expect(read.map(({ place }) => place)).toEqual([7, 12, 523])
    for (const [at, strength] of [1, 0.5, 0.03].entries()) {
      expect(Math.abs(Math.log2((read[at]?.strength ?? 0) / strength))).toBeLessThanOrEqual(0.25)
    }
  })

  it('are none where there are none', () => {
    expect(packed([])).toBe('')
    expect(unpacked('')).toEqual([])
  })
})
