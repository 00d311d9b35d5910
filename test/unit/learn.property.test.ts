import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile, learn, type Profile, type ShelfwiseEvent } from '../../src/core'
import { readProfile } from '../../src/store/records'
import { event, events, manyEvents, RUNS } from '../support/arbitraries'
import { deepFreeze } from '../support/deep-freeze'
import { reversed } from '../support/reversed'
import { having, learnt } from '../support/visitor'

const holds = (property: (events: ShelfwiseEvent[]) => void, of = events) =>
  fc.assert(fc.property(of, property), RUNS)

const numbersIn = (profile: Profile): number[] =>
  [profile, ...profile.affinities, ...profile.items, ...profile.purchases].flatMap(entry =>
    Object.values(entry).filter(field => typeof field === 'number'),
  )

const tables = ({ affinities, items, purchases }: Profile) => ({
  affinities: affinities.map(({ key }) => key),
  items: items.map(({ item_id }) => item_id),
  purchases: purchases.map(({ key }) => key),
})

describe('learning, for any events', () => {
  it('gives the same twice', () => {
    holds(events => {
      expect(having(...events)).toEqual(having(...structuredClone(events)))
    })
  })

  it('changes neither what it is given to start from nor the event', () => {
    fc.assert(
      fc.property(events, event, (events, next) => {
        const profile = deepFreeze(having(...events))
        const copies = structuredClone([profile, next])
        learn(profile, deepFreeze(next))
        expect([profile, next]).toEqual(copies)
      }),
      RUNS,
    )
  })

  it('keeps every number finite', () => {
    holds(events => {
      const odd = numbersIn(having(...events)).filter(number => !Number.isFinite(number))
      expect(odd).toEqual([])
    })
  })

  it('does not depend on the order in which an event’s fields stand', () => {
    holds(events => {
      expect(having(...events.map(reversed))).toEqual(having(...events))
    })
  })

  it('does not depend on the order in which the profile’s fields stand', () => {
    fc.assert(
      fc.property(events, events, (earlier, later) => {
        const profile = having(...earlier)
        expect(learnt(reversed(profile), later)).toEqual(learnt(profile, later))
      }),
      RUNS,
    )
  })

  it('goes on from a stored profile as from a live one', () => {
    fc.assert(
      fc.property(events, events, (earlier, later) => {
        const profile = having(...earlier)
        expect(learnt(structuredClone(profile), later)).toEqual(learnt(profile, later))
      }),
      RUNS,
    )
  })

  it('gives a profile that its own record reader accepts', () => {
    holds(events => {
      const profile = having(...events)
      expect(readProfile(JSON.parse(JSON.stringify(profile)))).toBeDefined()
    })
  })

  it('names each key once, within the caps', () => {
    holds(events => {
      const { affinities, items, purchases } = tables(having(...events))
      expect(new Set(affinities).size).toBe(affinities.length)
      expect(new Set(items).size).toBe(items.length)
      expect(new Set(purchases).size).toBe(purchases.length)
    })
    holds(events => {
      const { affinities, items, purchases } = tables(having(...events))
      expect(affinities.length).toBeLessThanOrEqual(256)
      expect(items.length).toBeLessThanOrEqual(200)
      expect(purchases.length).toBeLessThanOrEqual(500)
    }, manyEvents)
  })

  it('is never dated back', () => {
    fc.assert(
      fc.property(events, event, (events, next) => {
        const profile = having(...events)
        expect(learn(profile, next).time).toBe(Math.max(profile.time, next.time))
      }),
      RUNS,
    )
  })

  it('learns nothing from a search by somebody of whom nothing is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), search_term => {
        const search = { name: 'search', time: 1, search_term } as const
        expect(learn(createProfile(), search)).toEqual({ ...createProfile(), time: 1 })
      }),
      RUNS,
    )
  })
})
