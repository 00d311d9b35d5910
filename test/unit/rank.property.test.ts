import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile, type Item, type Profile, rank } from '../../src/core'
import { context, events, items, manyEvents, RUNS, time } from '../support/arbitraries'
import { deepFreeze } from '../support/deep-freeze'
import { reversed } from '../support/reversed'
import { having } from '../support/visitor'

type Property = (items: Item[], profile: Profile, now: number) => void
const profile = events.map(events => having(...events))

const holds = (property: Property, of = profile) =>
  fc.assert(fc.property(items, of, time, property), RUNS)

const timesIn = (list: readonly Item[]) => {
  const times = new Map<Item, number>()
  for (const item of list) times.set(item, (times.get(item) ?? 0) + 1)
  return times
}

/** Everything about an order but the identity of its objects. */
const told = (list: Item[], profile: Profile, now: number) =>
  rank(list, profile, { now }).map(({ item, ...why }) => ({ at: list.indexOf(item), ...why }))

describe('ranking, for any items and any visitor', () => {
  it('gives every object back as often as it came', () => {
    holds((list, profile, now) => {
      const twice = [...list, ...list.slice(0, 3)]
      const ranked = rank(twice, profile, { now }).map(({ item }) => item)
      expect(timesIn(ranked)).toEqual(timesIn(twice))
    })
  })

  it('gives every object back as often as it came, wherever the list stands', () => {
    fc.assert(
      fc.property(items, profile, time, context, (list, profile, now, context) => {
        const own = context.item && list.length % 2 ? { ...context, item: list[0] } : context
        const twice = [...list, ...list.slice(0, 3)]
        const given = deepFreeze({ ...own, now })
        const ranked = rank(deepFreeze(twice), deepFreeze(profile), given)
        expect(timesIn(ranked.map(({ item }) => item))).toEqual(timesIn(twice))
      }),
      RUNS,
    )
  })

  it('gives a stranger the shop’s order, wherever the list stands', () => {
    fc.assert(
      fc.property(items, time, context, (list, now, context) => {
        const ranked = rank(list, createProfile(), { ...context, now })
        expect(ranked.map(({ item }) => item)).toEqual(list)
        expect(ranked.flatMap(({ reasons }) => reasons)).toEqual([])
      }),
      RUNS,
    )
  })

  it('gives the same twice', () => {
    holds((list, profile, now) => {
      const again = told(structuredClone(list), structuredClone(profile), now)
      expect(again).toEqual(told(list, profile, now))
    })
  })

  it('changes neither the items nor the profile', () => {
    holds((list, profile, now) => {
      const context = { now, item: list[0], widget: { kind: 'home' } } as const
      const copies = structuredClone([list, profile, context])
      rank(deepFreeze(list), deepFreeze(profile), deepFreeze(context))
      expect([list, profile, context]).toEqual(copies)
    })
  })

  it('is the identity while nothing is known', () => {
    const stranger = fc.constant(createProfile())
    holds((list, profile, now) => {
      const ranked = rank(list, profile, { now })
      expect(ranked.map(({ item }) => list.indexOf(item))).toEqual(
        list.map(item => list.indexOf(item)),
      )
      expect(ranked.flatMap(({ reasons }) => reasons)).toEqual([])
    }, stranger)
  })

  it('gives finite scores, and finite reasons, strongest first', () => {
    holds((list, profile, now) => {
      const ranked = rank(list, profile, { now })
      const scores = ranked.map(({ score }) => score)
      expect(scores.every(Number.isFinite)).toBe(true)
      for (const { reasons } of ranked) {
        const contributions = reasons.map(({ contribution }) => contribution)
        expect(contributions.every(it => Number.isFinite(it) && it > 0)).toBe(true)
        expect(contributions).toEqual([...contributions].sort((a, b) => b - a))
      }
    })
  })

  it('does not depend on the order in which fields stand', () => {
    holds((list, profile, now) => {
      const rebuilt = told(list.map(reversed), reversed(profile), now)
      expect(rebuilt).toEqual(told(list, profile, now))
    })
  })

  it('ranks alike with a profile that has been through JSON or structured clone', () => {
    holds((list, profile, now) => {
      const before = told(list, profile, now)
      expect(told(list, JSON.parse(JSON.stringify(profile)), now)).toEqual(before)
      expect(told(list, structuredClone(profile), now)).toEqual(before)
    })
  })

  it('ranks alike when the tables of the profile stand in another order', () => {
    holds((list, profile, now) => {
      const turned = {
        ...profile,
        affinities: [...profile.affinities].reverse(),
        items: [...profile.items].reverse(),
        purchases: [...profile.purchases].reverse(),
      }
      expect(told(list, turned, now)).toEqual(told(list, profile, now))
    })
  })

  it('stays a permutation with a profile that is full', () => {
    const full = manyEvents.map(events => having(...events))
    holds((list, profile, now) => {
      const known = profile.items.slice(0, 5).map(({ item_id }) => ({ item_id }))
      const all = [...list, ...known]
      expect(timesIn(rank(all, profile, { now }).map(({ item }) => item))).toEqual(timesIn(all))
    }, full)
  })
})
