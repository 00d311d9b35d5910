import { describe, expect, it } from 'vitest'
import { hit1, measure, ndcg10, reciprocalRank } from '../bench/relevance/metrics.mjs'

describe('what an order is worth', () => {
  it('is 1 when the carted item stands before the viewed one and those before the rest', () => {
    expect(ndcg10([2, 1, 0, 0])).toBe(1)
  })

  it('counts a cart three times a view, and less the lower it stands', () => {
    // (1/log2(2) + 3/log2(4)) / (3/log2(2) + 1/log2(3)) = 2.5 / 3.63093
    expect(ndcg10([1, 0, 2, 0])).toBeCloseTo(0.688529, 6)
  })

  it('counts nothing below the tenth place, and knows that ten is all there was to win', () => {
    expect(ndcg10([...Array(10).fill(0), 1])).toBe(0)
    expect(ndcg10(Array(12).fill(1))).toBe(1)
  })

  it('is one over the place of the first wanted item', () => {
    expect(reciprocalRank([0, 0, 0, 2, 1])).toBe(1 / 4)
    expect(reciprocalRank([1, 0])).toBe(1)
  })

  it('knows whether the first item was wanted', () => {
    expect(hit1([2, 0])).toBe(1)
    expect(hit1([0, 2])).toBe(0)
  })

  it('is nothing where nothing was wanted', () => {
    expect([ndcg10([0, 0]), reciprocalRank([0, 0]), hit1([0, 0])]).toEqual([0, 0, 0])
    expect([ndcg10([]), reciprocalRank([]), hit1([])]).toEqual([0, 0, 0])
  })

  it('is taken in the order ranked', () => {
    const decision = { labels: [0, 0, 1], fresh: [true, true, true] }
    expect(measure(decision, [2, 0, 1])).toEqual([1, 1, 1])
    expect(measure(decision, [0, 2, 1])).toEqual([1 / Math.log2(3), 1 / 2, 0])
  })

  it('can leave out what the visitor knows already', () => {
    const decision = { labels: [2, 0, 1], fresh: [false, true, true] }
    expect(measure(decision, [0, 1, 2], { freshOnly: true })).toEqual([1 / Math.log2(3), 1 / 2, 0])
  })
})
