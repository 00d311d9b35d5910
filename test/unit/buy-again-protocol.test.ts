import { describe, expect, it } from 'vitest'
import { createProfile, learn } from '../../src/core'
import { dueAgain } from '../../src/extras/shelves/due'
import { bestHalfLife, evaluate, isAhead, summarise } from '../bench/buy-again/evaluate.mjs'
import { type Basket, buyersOf } from '../bench/buy-again/log.mjs'
import {
  buyAgain,
  popularityIn,
  recencyWeighted,
  topFrequency,
} from '../bench/buy-again/orders.mjs'
import { decisionsOf, measure, recall10 } from '../bench/buy-again/protocol.mjs'
import { DAY, T } from '../support/items'

const basket = (day: number, ...items: string[]): Basket => ({ time: T + day * DAY, items })
const decisions = (baskets: Basket[], period?: { from?: number; to?: number }) =>
  Array.from(decisionsOf(baskets, period), ({ now, history, wanted, earlier }) => ({
    day: (now - T) / DAY,
    known: [...history.keys()],
    wanted: [...wanted],
    earlier: earlier.length,
  }))

describe('a log of purchases', () => {
  it('is read as the baskets of each buyer, oldest first, each item once', () => {
    const text = `user,session,ts,type,item
1,12,200,purchase,a
1,11,100,purchase,b
1,12,200,purchase,a
1,12,190,purchase,c
2,13,150,purchase,a
2,13,150,view,b
`
    expect(buyersOf(text)).toEqual([
      [
        { time: 100_000, items: ['b'] },
        { time: 190_000, items: ['a', 'c'] },
      ],
      [{ time: 150_000, items: ['a'] }],
    ])
  })

  it('says where it is broken', () => {
    expect(() => buyersOf('user,item\n1,2')).toThrow(/wants the columns/)
    expect(() => buyersOf('user,session,ts,type,item\n1,2,soon,purchase,a')).toThrow(/line 2/)
  })
})

describe('which baskets are scored', () => {
  const buyer = [
    basket(0, 'a', 'b'),
    basket(1, 'a'),
    basket(2, 'c'),
    basket(3, 'a', 'new'),
    basket(4, 'never before'),
    basket(5, 'c', 'new', 'a'),
  ]

  it('are those after three others that hold something bought before', () => {
    expect(decisions(buyer)).toEqual([
      { day: 3, known: ['a', 'b', 'c'], wanted: ['a'], earlier: 3 },
      {
        day: 5,
        known: ['a', 'b', 'c', 'new', 'never before'],
        wanted: ['c', 'new', 'a'],
        earlier: 5,
      },
    ])
  })

  it('are from the split on or before it, with all that was before them known', () => {
    const split = T + 4 * DAY
    expect(decisions(buyer, { from: split }).map(({ day }) => day)).toEqual([5])
    expect(decisions(buyer, { to: split }).map(({ day }) => day)).toEqual([3])
  })
})

describe('how an order is scored', () => {
  const items = Array.from({ length: 12 }, (_, index) => `${index}`)
  const history = new Map(items.map(item => [item, [T]]))

  it('counts what of the wanted stands among the first ten', () => {
    expect(recall10([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1])).toBe(0.5)
    expect(recall10([0, 0])).toBe(0)
    const [recall, ndcg] = measure({ history, wanted: new Set(['0', '11']) }, items)
    expect(recall).toBe(0.5)
    expect(ndcg).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 10)
  })

  it('puts what the order has forgotten at its end', () => {
    expect(measure({ history, wanted: new Set(['0']) }, items.slice(1))[0]).toBe(0)
  })

  it('refuses an order of what was never bought', () => {
    expect(() => measure({ history, wanted: new Set(['0']) }, ['other'])).toThrow(/never bought/)
  })
})

describe('who is compared', () => {
  const shelfwise = buyAgain({ createProfile, learn, dueAgain })
  const orderOf = (scorer: typeof topFrequency, ...baskets: Basket[]) => {
    const state = scorer.start()
    return Array.from(decisionsOf(baskets), decision => [...state.order(decision)]).at(-1)
  }
  const baskets = [
    basket(0, 'often', 'tie early'),
    basket(1, 'often', 'tie late'),
    basket(300, 'lately'),
    basket(301, 'lately'),
    basket(302, 'often'),
  ]

  it('is top frequency, ties by recency', () => {
    expect(orderOf(topFrequency, ...baskets)).toEqual(['lately', 'often', 'tie late', 'tie early'])
  })

  it('is frequency that fades with its half-life', () => {
    const more = [basket(-1, 'often'), ...baskets]
    expect(orderOf(recencyWeighted(30), ...more)?.[0]).toBe('lately')
    expect(orderOf(recencyWeighted(10_000), ...more)?.[0]).toBe('often')
  })

  it('is the order that ships, which knows each basket before and not the one to foresee', () => {
    expect(
      orderOf(shelfwise, ...baskets, basket(303, 'lately'))
        ?.slice()
        .sort(),
    ).toEqual(['lately', 'often', 'tie early', 'tie late'].sort())
  })

  it('has its half-life from the period it is asked about', () => {
    const fickle = [0, 1, 2, 40, 41, 42, 43].map(day => basket(day, day < 40 ? 'old' : 'new'))
    const buyer = [basket(-3, ...Array.from({ length: 12 }, (_, i) => `x${i}`)), ...fickle]
    expect(bestHalfLife([buyer], { from: T + 41 * DAY, to: T + 43 * DAY })).toBe(7)
  })

  it('knows of others with a file only what they bought before the split', () => {
    const others = [
      [basket(0, 'often'), basket(1, 'often', 'later')],
      [basket(0, 'often'), basket(5, 'later')],
    ]
    const popularity = popularityIn(others, T + 1 * DAY)
    expect(['often', 'later', 'never'].map(popularity)).toEqual([Math.log(3), 0, 0])
    const known = buyAgain({ createProfile, learn, dueAgain }, item =>
      item === 'tie early' ? 99 : 0,
    )
    expect(orderOf(known, ...baskets)?.[0]).toBe('tie early')
    expect(orderOf(shelfwise, ...baskets)?.[0]).not.toBe('tie early')
  })

  it('counts a basket once, however many orders had forgotten something', () => {
    const forgetful: typeof topFrequency = {
      name: 'forgetful',
      start: () => ({ order: () => Object.assign([], { isCapped: true }) }),
    }
    expect(evaluate([baskets], [forgetful, forgetful]).capped).toBe(2)
  })

  it('pairs the differences, and is ahead only where every one is above nothing', () => {
    const buyers = [0, 1, 2].map(buyer => baskets.map(it => ({ ...it, time: it.time + buyer })))
    const scorers = [topFrequency, topFrequency]
    const same = summarise(evaluate(buyers, scorers), scorers)
    expect(same).toMatchObject({ baskets: 6, buyers: 3, capped: 0 })
    expect(same.differences[0]?.metrics['recall@10']).toEqual({ mean: 0, low: 0, high: 0 })
    expect(isAhead(same, topFrequency.name)).toBe(false)
    const above = { mean: 0.1, low: 0, high: 0.2 }
    const below = { mean: -0.1, low: -0.2, high: 0 }
    const summary = (...means: (typeof above)[]) => ({
      baskets: 6,
      differences: means.map(it => ({ name: 'ours', less: 'other', metrics: { 'recall@10': it } })),
    })
    expect(isAhead(summary(above, above), 'ours')).toBe(true)
    expect(isAhead(summary(above, below), 'ours')).toBe(false)
  })

  it('compares each of ours with the baselines, and not with each other', () => {
    const ours = [shelfwise, { ...shelfwise, name: 'ours too' }]
    const scorers = [topFrequency, recencyWeighted(30), ...ours]
    const { differences } = summarise(evaluate([baskets], scorers), scorers, ours.length)
    expect(differences.map(({ name, less }) => [name, less])).toEqual([
      [shelfwise.name, topFrequency.name],
      [shelfwise.name, 'recency-weighted frequency, half-life 30 d'],
      ['ours too', topFrequency.name],
      ['ours too', 'recency-weighted frequency, half-life 30 d'],
    ])
  })
})
