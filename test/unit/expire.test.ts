import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile } from '../../src/core'
import { expire } from '../../src/profile/limits'
import { context, events, items, RUNS } from '../support/arbitraries'
import { deepFreeze } from '../support/deep-freeze'
import { DAY, event, grinder, HOUR, kettle, knife, T, towel, viewOf } from '../support/items'
import { having, idsOf, learnt, memoryOf, orderOf, purchaseOf } from '../support/visitor'

const profile = deepFreeze(having(viewOf(grinder), event('purchase', [grinder])))

describe('what outlives its retention', () => {
  it('remembers an item for 30 days', () => {
    expect(memoryOf(expire(profile, T + 29 * DAY), 'grinder')).toBeDefined()
    expect(memoryOf(expire(profile, T + 31 * DAY), 'grinder')).toBeUndefined()
  })

  it('counts the 30 days from when the item was last touched in any way', () => {
    const shown = having(viewOf(grinder), event('view_item_list', [grinder], T + 20 * DAY))
    expect(memoryOf(expire(shown, T + 40 * DAY), 'grinder')).toBeDefined()
  })

  it('remembers a purchase for 400 days', () => {
    expect(purchaseOf(expire(profile, T + 399 * DAY), 'item:grinder')).toBeDefined()
    expect(purchaseOf(expire(profile, T + 401 * DAY), 'item:grinder')).toBeUndefined()
  })

  it('leaves interests to wear off by themselves, and forgets them 400 days after', () => {
    expect(expire(profile, T + 399 * DAY).affinities).toEqual(profile.affinities)
    expect(expire(profile, T + 401 * DAY).affinities).toEqual([])
  })

  it('keeps everything when the clock was set back', () => {
    expect(expire(profile, T - 500 * DAY)).toEqual(profile)
  })
})

describe('a time', () => {
  const MORNING = T + 9 * HOUR + 41_234
  const browsed = deepFreeze(
    having(
      viewOf(grinder, MORNING),
      event('add_to_cart', [grinder], MORNING + 1),
      viewOf(kettle, MORNING + 30 * HOUR),
    ),
  )

  it('is kept as it is for a day', () => {
    const recent = having(viewOf(grinder, MORNING), event('add_to_cart', [grinder], MORNING + 1))
    expect(expire(recent, MORNING + 23 * HOUR)).toEqual(recent)
  })

  it('is kept as its day from then on, each by its own age', () => {
    const kept = expire(browsed, MORNING + 31 * HOUR)
    expect(memoryOf(kept, 'grinder')).toMatchObject({ time: T, last: T, cart: T })
    expect(memoryOf(kept, 'kettle')).toEqual(memoryOf(browsed, 'kettle'))
    expect(kept.time).toBe(browsed.time)
    expect(kept.affinities.find(({ key }) => key === 'brand:Acme')?.time).toBe(T)
    expect(kept.affinities.find(({ key }) => key === 'brand:Boil & Co')?.time).toBe(browsed.time)
  })

  it('that is none stays none', () => {
    const shown = having(event('view_item_list', [grinder], MORNING))
    expect(memoryOf(expire(shown, T + 9 * DAY), 'grinder')).toMatchObject({ last: 0, cart: 0 })
  })

  it('leaves the order as it was', () => {
    const now = T + 3 * DAY
    const shelf = [towel, knife, kettle, grinder]
    expect(orderOf(shelf, expire(browsed, now), now)).toEqual(orderOf(shelf, browsed, now))
    expect(orderOf(shelf, browsed, now)).not.toEqual(idsOf(shelf))
  })

  it('takes nothing from interests of today', () => {
    const now = MORNING + 31 * HOUR
    const interest = (key: string, of = browsed) => of.affinities.find(it => it.key === key)
    expect(interest('brand:Boil & Co', expire(browsed, now))).toEqual(interest('brand:Boil & Co'))
    const again = learnt(expire(browsed, now), [viewOf(kettle, now)])
    const untouched = learnt(browsed, [viewOf(kettle, now)])
    expect(interest('brand:Boil & Co', again)).toEqual(interest('brand:Boil & Co', untouched))
  })

  /** Every number of a profile that tells a moment. */
  const timesIn = (known: typeof profile) => [
    known.time,
    ...known.affinities.map(({ time }) => time),
    ...known.items.flatMap(({ time, last, cart }) => [time, last, cart]),
  ]

  it('of any profile at any moment is no finer than a day when it is older, and stays so', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 60 * DAY }), (some, later) => {
        const now = T + later
        const kept = expire(learnt(createProfile(), some), now)
        for (const time of timesIn(kept)) {
          if (now - time >= DAY) expect(Math.abs(time % DAY)).toBe(0)
        }
        expect(expire(kept, now)).toEqual(kept)
        expect(expire(expire(kept, now + DAY), now + DAY)).toEqual(expire(kept, now + DAY))
      }),
      RUNS,
    )
  })

  it('leaves a profile that ranks, whatever it was', () => {
    fc.assert(
      fc.property(events, items, context, (some, list, where) => {
        const ranked = orderOf(list, expire(learnt(createProfile(), some), T + DAY), T + DAY, where)
        expect(ranked.sort()).toEqual(idsOf(list).sort())
      }),
      RUNS,
    )
  })
})
