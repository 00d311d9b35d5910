import { describe, expect, it } from 'vitest'
import { createProfile, learn } from '../../src/core'
import { DAY, event, grinder, HOUR, kettle, T, viewOf } from '../support/items'
import { having, purchaseOf } from '../support/visitor'

const FIRST = T / DAY
const bought = (day: number, item = grinder, hour = 0) =>
  event('purchase', [item], T + day * DAY + hour * HOUR)

describe('what is remembered of purchases', () => {
  it('remembers the item and its finest category, by day', () => {
    expect(having(bought(0, grinder, 15)).purchases).toEqual([
      { key: 'item:grinder', day: FIRST, count: 1, interval: 0, recent: 1 },
      {
        key: 'category:Kitchen/Coffee/Grinders',
        day: FIRST,
        count: 1,
        interval: 0,
        recent: 1,
      },
    ])
  })

  it('takes two baskets of one day for one purchase', () => {
    const profile = having(bought(0, grinder, 1), bought(0, grinder, 23))
    expect(purchaseOf(profile, 'item:grinder')).toMatchObject({ count: 1, interval: 0, recent: 1 })
  })

  it('knows the mean of the days between purchases', () => {
    const profile = having(bought(0), bought(10), bought(40))
    expect(purchaseOf(profile, 'item:grinder')).toMatchObject({
      key: 'item:grinder',
      day: FIRST + 40,
      count: 3,
      interval: 20,
    })
  })

  it('lets each purchase count half after 180 days, as of the latest', () => {
    const recentOf = (...days: number[]) =>
      purchaseOf(having(...days.map(day => bought(day))), 'item:grinder')?.recent
    expect(recentOf(0, 180)).toBeCloseTo(1.5, 10)
    expect(recentOf(0, 180, 360)).toBeCloseTo(1.75, 10)
    expect(recentOf(0, 1, 360)).toBeCloseTo(1 + 0.25 + 2 ** (-359 / 180), 10)
  })

  it('counts whole what an earlier release has remembered without saying when', () => {
    const before = {
      ...createProfile(),
      purchases: [{ key: 'item:grinder', day: FIRST, count: 4, interval: 30 }],
    }
    expect(purchaseOf(learn(before, bought(180)), 'item:grinder')).toMatchObject({
      count: 5,
      recent: 3,
    })
  })

  it('counts purchases of different items of one category together', () => {
    const other = { ...grinder, item_id: 'other grinder' }
    const profile = having(bought(0), bought(30, other))
    expect(purchaseOf(profile, 'category:Kitchen/Coffee/Grinders')).toMatchObject({
      count: 2,
      interval: 30,
    })
    expect(purchaseOf(profile, 'item:other grinder')).toMatchObject({ count: 1 })
  })

  it('counts two items of one category in one basket as one purchase of it', () => {
    const other = { ...grinder, item_id: 'other grinder' }
    const profile = having(event('purchase', [grinder, other]))
    expect(purchaseOf(profile, 'category:Kitchen/Coffee/Grinders')).toMatchObject({ count: 1 })
  })

  it('is not confused by a purchase reported late', () => {
    const profile = having(bought(10), bought(0))
    expect(purchaseOf(profile, 'item:grinder')).toMatchObject({ day: FIRST + 10, interval: 0 })
  })

  it('remembers the item alone when it has no category', () => {
    const profile = having(bought(0, { item_id: 'plain' }))
    expect(profile.purchases.map(({ key }) => key)).toEqual(['item:plain'])
  })

  it('remembers no purchase from anything else', () => {
    const carted = event('add_to_cart', [kettle])
    expect(having(viewOf(kettle), carted, event('begin_checkout', [kettle])).purchases).toEqual([])
  })
})
