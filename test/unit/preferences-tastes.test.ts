import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile, type Item, type Profile, rank } from '../../src/core'
import { rankByTastes } from '../../src/extras/preferences/rank-by-tastes'
import { NO_TASTES, type Tastes, tastesIn, withTaste } from '../../src/extras/preferences/tastes'
import type { Rank, RankContext } from '../../src/rank/rank'
import { DAY, event, grinder, kettle, knife, shelf, T, towel, viewOf } from '../support/items'
import { having, idsOf, repeated } from '../support/visitor'

const said = (off: string[] = [], stated: string[] = []): Tastes => ({ off, stated })
const by = (
  tastes: Tastes | undefined,
  profile: Profile,
  { items = shelf, ...context }: Partial<RankContext> & { items?: Item[] } = {},
  next: Rank = rank,
) => rankByTastes(() => tastes)(next, items, profile, { now: T, ...context })
const orderBy = (...given: Parameters<typeof by>) => idsOf(by(...given).map(({ item }) => item))
const reasonsOf = (id: string, ...given: Parameters<typeof by>) =>
  by(...given).find(({ item }) => item.item_id === id)?.reasons ?? []

/** A grinder that is like that of the shelf in nothing else. */
const another: Item = {
  item_id: 'another',
  item_name: 'Electric grinder',
  item_category: 'Kitchen/Coffee/Grinders',
}
const fond = having(...repeated(6, viewOf(another)))

const keys = fc.constantFrom(
  'category:Kitchen',
  'category:Kitchen/Coffee',
  'category:Kitchen/Coffee/Grinders',
  'category:Home',
  'brand:Acme',
  'brand:Edge',
  'attribute:material=steel',
)
const tastes = fc.record({ off: fc.uniqueArray(keys), stated: fc.uniqueArray(keys) })
const visits = fc.array(
  fc.record({
    name: fc.constantFrom('view_item' as const, 'add_to_cart' as const, 'purchase' as const),
    item: fc.constantFrom(grinder, kettle, knife, towel, another),
    ago: fc.integer({ min: 0, max: 100 }),
  }),
)
const profileOf = (visits: { name: 'view_item'; item: Item; ago: number }[]) =>
  having(...visits.map(({ name, item, ago }) => event(name, [item], T - ago * DAY)))

describe('while the visitor has said nothing', () => {
  it.each([undefined, NO_TASTES])('the order is as it would be, of the very same profile', none => {
    let given: unknown
    const next: Rank = (items, profile, context) => {
      given = profile
      return rank(items, profile, context)
    }
    expect(by(none, fond, {}, next)).toEqual(rank(shelf, fond, { now: T }))
    expect(given).toBe(fond)
  })
})

describe('an interest that is off', () => {
  it('counts for nothing, with all that would bring its things back', () => {
    expect(orderBy(NO_TASTES, fond)[0]).toBe('grinder')
    expect(orderBy(said(['category:Kitchen/Coffee/Grinders']), fond)).toEqual(idsOf(shelf))
    expect(orderBy(said(['category:Kitchen']), fond)).toEqual(idsOf(shelf))
  })

  it('makes its things no reminders', () => {
    const { price, attributes, ...plain } = grinder
    const profile = having(...repeated(3, viewOf(plain)))
    expect(orderBy(NO_TASTES, profile)[0]).toBe('grinder')
    expect(orderBy(said(['brand:Acme', 'category:Kitchen']), profile)).toEqual(idsOf(shelf))
  })

  it('leaves room for the others', () => {
    const cloth = { ...towel, item_id: 'cloth' }
    const profile = having(...repeated(9, viewOf(another)), viewOf(cloth))
    const shares = (it: Tastes) => reasonsOf('towel', it, profile, { items: [grinder, towel] })
    expect(shares(said(['category:Kitchen']))[0]?.contribution).toBeGreaterThan(
      shares(NO_TASTES)[0]?.contribution ?? 0,
    )
  })

  it('leaves the cart what it is', () => {
    const profile = having(event('add_to_cart', [grinder]))
    const off = said(['category:Kitchen'])
    const order = orderBy(off, profile, { items: [grinder, towel], widget: { kind: 'home' } })
    expect(order).toEqual(['towel', 'grinder'])
  })

  it('does not appear on a shelf that fills itself, and stays in a list', () => {
    const off = said(['category:Kitchen/Coffee'])
    expect(orderBy(off, fond, { widget: { kind: 'shelf' } }).sort()).toEqual(['knife', 'towel'])
    expect(orderBy(off, fond, { widget: { kind: 'list' } })).toHaveLength(4)
  })

  it('is never the reason, and elsewhere no item is lost', () => {
    fc.assert(
      fc.property(visits, tastes, (seen, it) => {
        const ranked = by(it, profileOf(seen as never))
        expect(idsOf(ranked.map(({ item }) => item)).sort()).toEqual(idsOf(shelf).sort())
        for (const { key = '' } of ranked.flatMap(({ reasons }) => reasons)) {
          expect(it.off.some(off => `${key}/`.startsWith(`${off}/`))).toBe(false)
        }
      }),
    )
  })
})

describe('an interest that is stated', () => {
  const likes = (...stated: string[]) => said([], stated)

  it('orders for a stranger too, with the reason', () => {
    const nobody = createProfile()
    expect(orderBy(likes('brand:Edge'), nobody)).toEqual(['knife', 'towel', 'kettle', 'grinder'])
    expect(reasonsOf('knife', likes('brand:Edge'), nobody)).toEqual([
      { feature: 'stated', key: 'brand:Edge', contribution: 5 },
    ])
  })

  it('counts more than what was looked at', () => {
    expect(orderBy(NO_TASTES, fond)[0]).toBe('grinder')
    for (const key of ['category:Home', 'brand:Weave', 'attribute:material=linen']) {
      expect(orderBy(likes(key), fond)[0]).toBe('towel')
    }
  })

  it('speaks for a whole category, and for an attribute beyond those that are learnt', () => {
    expect(orderBy(likes('category:Kitchen'), createProfile()).at(-1)).toBe('towel')
    const attributes = { a: '1', b: '2', c: '3', d: '4', vegan: 'yes' }
    const items = [towel, { ...knife, attributes }]
    expect(orderBy(likes('attribute:vegan=yes'), createProfile(), { items })[0]).toBe('knife')
  })

  it('counts twice what has two of them', () => {
    const order = orderBy(likes('category:Kitchen', 'brand:Acme'), createProfile())
    expect(order).toEqual(['grinder', 'knife', 'kettle', 'towel'])
  })

  it('is no reason where the item would stand there without', () => {
    const items = [knife, towel]
    expect(reasonsOf('knife', likes('brand:Edge'), createProfile(), { items })).toEqual([])
  })

  it('lifts nothing that a rule holds back', () => {
    const like = likes('category:Kitchen/Coffee/Grinders')
    const first = (profile: Profile, more: Parameters<typeof by>[2] = {}) =>
      orderBy(like, profile, more)[0]
    const sold = { ...grinder, availability: 'OutOfStock' }
    expect(first(createProfile())).toBe('grinder')
    expect(first(createProfile(), { items: [towel, knife, kettle, sold] })).toBe('towel')
    expect(first(createProfile(), { item: grinder })).toBe('towel')
    const carted = having(event('add_to_cart', [grinder]))
    expect(orderBy(like, carted, { widget: { kind: 'home' } }).at(-1)).toBe('grinder')
    expect(first(having(event('purchase', [another])))).toBe('towel')
    expect(first(having(event('purchase', [another], T - 40 * DAY)))).toBe('grinder')
  })

  it('lets no more than three in ten of a discovery widget be things seen before', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ ...kettle, item_id: `kettle ${at}` }))
    const profile = having(...many.slice(0, 4).map(item => viewOf(item)))
    const others = Array.from({ length: 4 }, (_, at) => ({ ...towel, item_id: `towel ${at}` }))
    const context = { items: [...many, ...others], widget: { kind: 'home' as const } }
    const order = orderBy(likes('category:Kitchen'), profile, context)
    const seen = order.slice(0, 10).filter(id => /kettle [0-3]/.test(id))
    expect(seen.length).toBeLessThanOrEqual(3)
  })

  it('moves nothing that a merchandiser has put in its place', () => {
    const pinned: Rank = (items, profile, context) =>
      rank(items, profile, context).map((it, at) =>
        at ? it : { ...it, reasons: [{ feature: 'rule', key: 'rule:a', contribution: 1 }] },
      )
    expect(orderBy(likes('brand:Edge'), createProfile(), {}, pinned)).toEqual([
      'towel',
      'knife',
      'kettle',
      'grinder',
    ])
  })
})

describe('an order', () => {
  it('is given without the visitor’s say where that cannot be read', () => {
    const broken = rankByTastes(() => {
      throw new Error('broken')
    })
    expect(broken(rank, shelf, fond, { now: T })).toEqual(rank(shelf, fond, { now: T }))
  })
})

describe('what is kept', () => {
  it.each([null, 1, {}, { off: [], stated: ['word:a'] }, { off: ['price:64'], stated: [] }])(
    'is nothing where it is %j',
    value => {
      expect(tastesIn(value)).toBeUndefined()
    },
  )

  it.each(['category:Wine', 'attribute:for=pregnancy', `brand:${'x'.repeat(65)}`, 'brand:'])(
    'is never %s',
    key => {
      expect(tastesIn({ off: [], stated: [key] })).toBeUndefined()
      expect(tastesIn({ off: [key], stated: [] })).toBeUndefined()
    },
  )

  it('is what was said last, of at most 64 keys', () => {
    const once = withTaste(NO_TASTES, 'stated', ['brand:a'])
    expect(once).toEqual(said([], ['brand:a']))
    expect(withTaste(once, 'off', ['brand:a'])).toEqual(said(['brand:a']))
    expect(withTaste(once, 'usual', ['brand:a'])).toEqual(NO_TASTES)
    const many = Array.from({ length: 70 }, (_, at) => `brand:${at}`)
    expect(withTaste(once, 'stated', many).stated).toEqual(many.slice(6))
  })
})
