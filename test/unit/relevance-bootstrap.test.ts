import { describe, expect, it } from 'vitest'
import { bootstrap } from '../bench/relevance/bootstrap.mjs'

/** Visitors of one list each; the second column is the first and a little more. */
const rows = Array.from({ length: 200 }, (_, index) => [1, index % 2, (index % 2) + 0.1])

describe('how sure a figure is', () => {
  it('is the mean over lists, not over visitors', () => {
    const sample = bootstrap([
      [3, 3],
      [1, 0],
    ])
    expect(sample).toMatchObject({ lists: 4, visitors: 2 })
    expect(sample.mean(1).mean).toBe(0.75)
  })

  it('holds about what the normal distribution says of fair coins', () => {
    const { mean, low, high } = bootstrap(rows).mean(1)
    const error = 1.96 * Math.sqrt(0.25 / rows.length)
    expect(mean).toBe(0.5)
    expect(low).toBeGreaterThan(0.5 - 1.25 * error)
    expect(low).toBeLessThan(0.5 - 0.75 * error)
    expect(high).toBeGreaterThan(0.5 + 0.75 * error)
    expect(high).toBeLessThan(0.5 + 1.25 * error)
  })

  it('is less sure when the same lists are of fewer visitors', () => {
    const many = bootstrap(rows).mean(1)
    const few = bootstrap(Array.from({ length: 20 }, (_, i) => [10, (i % 2) * 10])).mean(1)
    expect(few.mean).toBe(many.mean)
    expect(few.high - few.low).toBeGreaterThan(2 * (many.high - many.low))
  })

  it('pairs differences: a constant one is certain, however much each side varies', () => {
    const sample = bootstrap(rows)
    expect(sample.mean(2).high - sample.mean(2).low).toBeGreaterThan(0.1)
    const { mean, low, high } = sample.difference(2, 1)
    for (const value of [mean, low, high]) expect(value).toBeCloseTo(0.1, 10)
  })

  it('says the same in every run', () => {
    const uneven = Array.from({ length: 50 }, (_, index) => [1, Math.sin(index)])
    const once = bootstrap(uneven).mean(1)
    expect(bootstrap(uneven).mean(1)).toEqual(once)
    expect(bootstrap(uneven, { seed: 2 }).mean(1).low).not.toBe(once.low)
  })

  it('knows nothing of nobody', () => {
    expect(bootstrap([])).toMatchObject({ lists: 0, visitors: 0 })
  })
})
