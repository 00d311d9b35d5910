import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile, learn, type Purchase } from '../../src/core'
import { dueAgain } from '../../src/extras/shelves/due'
import { RUNS } from '../support/arbitraries'
import { DAY, event, T } from '../support/items'

const TODAY = 20_000
const bought = (id: string, daysAgo: number, count = 1, interval = 0): Purchase => ({
  key: `item:${id}`,
  day: TODAY - daysAgo,
  count,
  interval,
})
const orderOf = (...purchases: Purchase[]) =>
  dueAgain(purchases, TODAY * DAY).map(({ item_id }) => item_id)

describe('the usual', () => {
  it('puts coffee bought every month above a pan bought once when the month is over', () => {
    const months = [0, 30, 60, 90]
    let profile = createProfile()
    for (const day of months) {
      profile = learn(profile, event('purchase', [{ item_id: 'coffee' }], T + day * DAY))
    }
    profile = learn(profile, event('purchase', [{ item_id: 'pan' }], T + 100 * DAY))
    const order = dueAgain(profile.purchases, T + 120 * DAY)
    expect(order.map(({ item_id }) => item_id)).toEqual(['coffee', 'pan'])
  })

  it('puts what is bought more often first, and of things bought as often the latest', () => {
    expect(
      orderOf(bought('once', 20), bought('four times', 20, 4, 20), bought('twice', 20, 2, 20)),
    ).toEqual(['four times', 'twice', 'once'])
    expect(orderOf(bought('long ago', 200), bought('lately', 20))).toEqual(['lately', 'long ago'])
  })

  it('puts what is due above what was just bought, be both bought as often', () => {
    expect(orderOf(bought('just bought', 1, 4, 40), bought('due', 40, 4, 40))).toEqual([
      'due',
      'just bought',
    ])
  })

  it('lets a habit that ended sink below one that goes on', () => {
    expect(orderOf(bought('given up', 300, 6, 7), bought('kept up', 7, 3, 7))).toEqual([
      'kept up',
      'given up',
    ])
  })

  it('goes by how lately the purchases were, where the latest day and the count are alike', () => {
    const faded = { ...bought('faded', 30, 4, 60), recent: 1.5 }
    const fresh = { ...bought('fresh', 30, 4, 60), recent: 3.5 }
    expect(orderOf(faded, fresh)).toEqual(['fresh', 'faded'])
  })

  it('fades as the profile does', () => {
    let profile = createProfile()
    for (const day of [0, 90, 100]) {
      profile = learn(profile, event('purchase', [{ item_id: 'a' }], T + day * DAY))
    }
    const [purchase] = profile.purchases
    const fading = [100, 10, 0].reduce((sum, days) => sum + 2 ** (-(days + 80) / 180), 0)
    // What is apart from that is the same for who has bought as often at another time.
    const whole = { ...(purchase as Purchase), recent: 1 }
    const dueOf = (one: Purchase) => dueAgain([one], T + 180 * DAY)[0]?.due as number
    expect(dueOf(purchase as Purchase) - dueOf(whole)).toBeCloseTo(
      Math.log(fading / 2 ** (-80 / 180)),
      10,
    )
  })

  it('counts whole what an earlier release has remembered', () => {
    const old = bought('old', 30, 4, 20)
    expect(dueAgain([old], TODAY * DAY)).toEqual(dueAgain([{ ...old, recent: 4 }], TODAY * DAY))
  })

  it('puts what others choose oftener first, where the visitor says as much for both', () => {
    const rates = new Map([['favourite', 2]])
    const order = dueAgain(
      [bought('odd', 30), bought('favourite', 30)],
      TODAY * DAY,
      id => rates.get(id) ?? 0,
    )
    expect(order.map(({ item_id }) => item_id)).toEqual(['favourite', 'odd'])
  })

  it('is about items, not about their categories', () => {
    expect(orderOf({ ...bought('', 1), key: 'category:Coffee' }, bought('item:1', 1))).toEqual([
      'item:1',
    ])
    expect(dueAgain([], T)).toEqual([])
  })
})

const purchase: fc.Arbitrary<Purchase> = fc.record({
  key: fc.string().map(id => `item:${id}`),
  day: fc.integer({ min: -1e8, max: 1e8 }),
  count: fc.integer({ min: 1, max: 1e6 }),
  interval: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e8, noNaN: true })),
  recent: fc.oneof(fc.constant(undefined), fc.double({ min: 1, max: 1e6, noNaN: true })),
})
const time = fc.integer({ min: -8.64e15, max: 8.64e15 })

describe('whatever is remembered', () => {
  it('names each item once with a finite number, strongest first', () => {
    fc.assert(
      fc.property(fc.array(purchase), time, (purchases, now) => {
        const order = dueAgain(purchases, now)
        expect(order.map(({ item_id }) => `item:${item_id}`).sort()).toEqual(
          purchases.map(({ key }) => key).sort(),
        )
        order.forEach(({ due }, index) => {
          expect(Number.isFinite(due)).toBe(true)
          expect(due).toBeLessThanOrEqual(order[index - 1]?.due ?? due)
        })
      }),
      RUNS,
    )
  })

  it('takes a purchase of tomorrow, by a clock set back, for one of now', () => {
    fc.assert(
      fc.property(purchase, fc.integer({ min: 1, max: 1000 }), (one, ahead) => {
        const due = (now: number) => dueAgain([one], now)[0]?.due
        expect(due((one.day - ahead) * DAY)).toBe(due(one.day * DAY))
      }),
      RUNS,
    )
  })
})
