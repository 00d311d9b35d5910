import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile, learn, type Profile, rank, SENSITIVE } from '../../src/core'
import { anonymise } from '../../src/profile/anonymise'
import { merge } from '../../src/profile/merge'
import { imported } from '../../src/rights/imported'
import { type PortableProfile, portableOf, profileOf } from '../../src/rights/portable'
import { RUNS as ALL_RUNS, events, manyEvents } from '../support/arbitraries'
import { grinder, kettle, shelf, T } from '../support/items'
import { idsOf } from '../support/visitor'

const RUNS = { ...ALL_RUNS, numRuns: 60, endOnFailure: true }
const DAY = 86_400_000

const learnt = (...seen: Parameters<typeof learn>[1][]) =>
  seen.reduce((profile, one) => learn(profile, one), createProfile())

const viewOf = (item: typeof grinder, time = T) => ({
  name: 'view_item' as const,
  time,
  items: [item],
})

const someone = learnt(
  viewOf(grinder),
  { name: 'add_to_cart', time: T + 60_000, items: [grinder] },
  { name: 'purchase', time: T + 120_000, items: [kettle] },
)

const exportOf = (profile: Profile): PortableProfile =>
  JSON.parse(JSON.stringify(portableOf(profile)))
const into = (profile: Profile, data: unknown, now = T + DAY) =>
  imported(data, SENSITIVE, now)(profile)

/** What a visitor may have done within the times an export can say, as a page keeps it. */
const lived = fc
  .oneof({ weight: 9, arbitrary: events }, { weight: 1, arbitrary: manyEvents })
  .map(all => all.map((one, at) => ({ ...one, time: T + at * 60_000 })))
  .map(all =>
    all.reduce((known, one) => {
      const kept = anonymise(one, known, url => url, SENSITIVE)
      return kept ? learn(known, kept) : known
    }, createProfile()),
  )

describe('an export', () => {
  it('says in words what is known, with the version of its shape', () => {
    expect(exportOf(someone)).toMatchObject({
      shelfwise: 1,
      asOf: new Date(T + 120_000).toISOString(),
      productEvents: 3,
      items: [
        { item: { item_id: grinder.item_id }, timesViewed: 1, inCartSince: expect.any(String) },
        { item: { item_id: kettle.item_id } },
      ],
      purchases: [
        {
          of: 'item',
          name: kettle.item_id,
          lastDay: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          days: 1,
          recentDays: 1,
        },
        {},
      ],
    })
    expect(exportOf(someone).interests).toContainEqual(
      expect.objectContaining({
        about: 'brand',
        name: grinder.item_brand,
        thisVisit: expect.any(Number),
      }),
    )
  })

  it('brings the same order to another browser', () => {
    const elsewhere = into(createProfile(), exportOf(someone))
    const now = T + 2 * DAY
    const orderBy = (profile: Profile) =>
      idsOf(rank(shelf, profile, { now }).map(({ item }) => item))
    expect(orderBy(elsewhere)).toEqual(orderBy(someone))
    expect(orderBy(elsewhere)).not.toEqual(idsOf(shelf))
  })

  it('is the profile to the last number', () => {
    fc.assert(
      fc.property(lived, profile => {
        const back = profileOf(exportOf(profile), T + 365 * DAY)
        expect(back.affinities).toEqual(profile.affinities)
        expect(back.purchases).toEqual(profile.purchases)
        expect(back.items.map(({ item: _, ...rest }) => rest)).toEqual(
          profile.items.map(({ item: _, ...rest }) => rest),
        )
      }),
      RUNS,
    )
  })
})

describe('an import', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(lived, lived, (here, there) => {
        const once = into(here, exportOf(there))
        expect(into(once, exportOf(there))).toEqual(once)
      }),
      RUNS,
    )
  })

  it('of what this browser knows itself adds nothing', () => {
    fc.assert(
      fc.property(lived, profile => {
        const normal = into(profile, exportOf(profile))
        expect(normal).toEqual(into(createProfile(), exportOf(profile)))
      }),
      RUNS,
    )
  })

  it('leaves of each interest the larger, at one instant', () => {
    const weak = learnt(viewOf(grinder, T))
    const strong = learnt(viewOf(grinder, T), viewOf(grinder, T), viewOf(grinder, T))
    const longOf = (profile: Profile) =>
      profile.affinities.find(({ key }) => key === `brand:${grinder.item_brand}`)?.long
    expect(longOf(into(weak, exportOf(strong)))).toBe(longOf(strong))
    expect(longOf(into(strong, exportOf(weak)))).toBe(longOf(strong))
    const old = learnt(viewOf(grinder, T - 60 * DAY))
    const recent = learnt(viewOf(kettle, T))
    expect(longOf(into(recent, exportOf(old)))).toBeCloseTo((longOf(old) as number) / 2)
  })

  it('knows how lately and how far apart a thing was bought by who bought it oftener', () => {
    const boughtOn = (...days: number[]) =>
      learnt(
        ...days.map(day => ({ name: 'purchase' as const, time: T + day * DAY, items: [kettle] })),
      )
    const often = boughtOn(0, 90, 180)
    const once = boughtOn(182)
    const { recent, interval } = often.purchases[0] ?? {}
    expect(recent).toBeCloseTo(1 + 2 ** -0.5 + 0.5, 10)
    for (const profile of [
      into(often, exportOf(once), T + 182 * DAY),
      into(once, exportOf(often), T + 182 * DAY),
    ]) {
      const day = once.purchases[0]?.day
      expect(profile.purchases[0]).toMatchObject({ day, count: 3, interval, recent })
    }
  })

  it('takes an export of an earlier release, which does not say how lately things were bought', () => {
    const old = exportOf(someone)
    for (const purchase of old.purchases) {
      purchase.days = 3
      delete purchase.recentDays
    }
    for (const profile of [profileOf(old, T + DAY), into(someone, old)]) {
      expect(profile.purchases[0]).toMatchObject({ count: 3 })
      expect(profile.purchases[0]?.recent).toBeUndefined()
      expect(exportOf(profile).purchases[0]).not.toHaveProperty('recentDays')
    }
  })

  it('knows what is in the cart by the later word', () => {
    const carted = learnt({ name: 'add_to_cart', time: T, items: [grinder] })
    const removed = learn(carted, { name: 'remove_from_cart', time: T + 1000, items: [grinder] })
    expect(into(removed, exportOf(carted)).items[0]?.cart).toBe(0)
    expect(into(carted, exportOf(removed)).items[0]?.cart).toBe(0)
  })

  it('keeps the caps', () => {
    const many = (from: number) =>
      learnt({
        name: 'view_item',
        time: T,
        items: Array.from({ length: 200 }, (_, at) => ({
          item_id: `${from + at}`,
          item_brand: `${from + at}`,
        })),
      })
    const both = into(many(0), exportOf(many(500)))
    expect(both.items.length).toBeLessThanOrEqual(200)
    expect(both.affinities.length).toBeLessThanOrEqual(256)
  })

  it('leaves out what this shop would not have kept', () => {
    const pills = { item_id: 'p', item_category: 'Pharmacy/Sleep', item_brand: 'Zzz' }
    const elsewhere = {
      ...grinder,
      url: 'https://elsewhere.example/g?from=jane',
      image: 'javascript:1',
    }
    const open = { sensitive: [] }
    const profile = [
      viewOf(pills as never),
      { ...viewOf(elsewhere), name: 'purchase' as const },
      viewOf(elsewhere, T + 1),
    ].reduce((known, one) => learn(known, one, open), createProfile())
    const taken = into(createProfile(), exportOf(profile))
    expect(idsOf(taken.items)).toEqual([grinder.item_id])
    expect(JSON.stringify(taken)).not.toMatch(/pharmacy|elsewhere\.example|jane|javascript/i)
  })

  it('forgets what has outlived its retention', () => {
    expect(into(createProfile(), exportOf(someone), T + 31 * DAY).items).toEqual([])
    expect(into(createProfile(), exportOf(someone), T + 31 * DAY).purchases).toHaveLength(2)
    expect(into(createProfile(), exportOf(someone), T + 401 * DAY).purchases).toEqual([])
  })

  it('takes nothing for later than now', () => {
    const ahead = into(createProfile(), exportOf(learnt(viewOf(grinder, T + 900 * DAY))), T)
    expect(ahead.time).toBe(T)
    expect(ahead.items[0]?.time).toBe(T)
  })

  it('takes the JSON as well', () => {
    expect(into(createProfile(), JSON.stringify(exportOf(someone)))).toEqual(
      into(createProfile(), exportOf(someone)),
    )
  })

  const spoilt = (spoil: (data: PortableProfile) => void) => {
    const data = exportOf(someone)
    spoil(data)
    return data
  }
  it.each([
    ['nothing', undefined, 'shelfwise'],
    ['an empty text', '', 'shelfwise'],
    ['another thing', { colour: 'blue' }, 'shelfwise'],
    ['another version', spoilt(data => Object.assign(data, { shelfwise: 2 })), 'shelfwise'],
    [
      'a wrong interest',
      spoilt(data => Object.assign(data.interests[0] as object, { about: 'name' })),
      'interests',
    ],
    [
      'a sum beyond all measure',
      spoilt(data => Object.assign(data.interests[0] as object, { thisVisit: 1e300 })),
      'interests',
    ],
    [
      'a wrong date',
      spoilt(data => Object.assign(data.items[0] as object, { lastTouched: 'soon' })),
      'items',
    ],
    [
      'an item without an id',
      spoilt(data => Object.assign(data.items[0] as object, { item: {} })),
      'items',
    ],
    ['what is no list', spoilt(data => Object.assign(data, { purchases: {} })), 'purchases'],
    ['broken JSON', '{"shelfwise":1', 'JSON'],
    ['too much', `"${'x'.repeat(1_000_001)}"`, 'too much'],
  ])('of %s is refused, and the error says what is wrong', (_, data, message) => {
    expect(() => into(someone, data)).toThrow(message)
  })

  it('of anything at all gives a profile or one error', () => {
    fc.assert(
      fc.property(fc.anything(), data => {
        expect(() => into(someone, data)).toThrow(Error)
      }),
      RUNS,
    )
  })
})

describe('merging', () => {
  it('does not ask which of the two was here first', () => {
    fc.assert(
      fc.property(lived, lived, (one, other) => {
        const sumsOf = (profile: Profile) =>
          new Map(
            profile.affinities.map(({ key, short, medium, long }) => [key, [short, medium, long]]),
          )
        const keys = new Set([...one.affinities, ...other.affinities].map(({ key }) => key))
        // Which keys are left of too many may be by the order in which they came.
        if (keys.size <= 256) expect(sumsOf(merge(one, other))).toEqual(sumsOf(merge(other, one)))
      }),
      RUNS,
    )
  })
})
