import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile, type Item, type Profile, type Ranked } from '../../src/core'
import type { Rule } from '../../src/extras/rules'
import { apply } from '../../src/extras/rules/apply'
import { matches } from '../../src/extras/rules/matches'
import type { RankContext } from '../../src/rank/rank'
import { context, items, RUNS } from '../support/arbitraries'
import { deepFreeze } from '../support/deep-freeze'
import { event, grinder, kettle, knife, T, towel } from '../support/items'
import { having } from '../support/visitor'

const BECAUSE = { feature: 'category', key: 'category:Kitchen', contribution: 0.2 } as const

/** An order of items by these scores. */
const scored = (...list: [item: Item, score: number][]): Ranked[] =>
  deepFreeze(list.map(([item, score]) => ({ item, score, reasons: [BECAUSE] })))

/** Items called by letters, `A` of the brand Acme; scores fall by one. */
const order = (names: string, brands: Record<string, string> = {}) =>
  scored(
    ...[...names].map((name, at): [Item, number] => [
      { item_id: name, item_brand: name < 'a' ? 'Acme' : (brands[name] ?? 'Bolt') },
      names.length - at,
    ]),
  )

const ruled = (
  order: Ranked[],
  rules: Partial<Rule>[],
  context: Omit<RankContext, 'now'> = {},
  profile: Profile = createProfile(),
) => {
  const named = rules.map((rule, at) => ({ name: `rule ${at}`, ...rule }) as Rule)
  return apply(order, deepFreeze(named), deepFreeze(profile), { now: T, ...context })
}

const idsOf = (order: readonly Ranked[]) => order.map(({ item }) => item.item_id).join('')
const shown = (...given: Parameters<typeof ruled>) => idsOf(ruled(...given))
const of = (order: readonly Ranked[], id: string) => order.find(it => it.item.item_id === id)

const item = (...item: string[]) => ({ items: { item } })
const acme = { items: { brand: 'Acme' } }

describe('a pin', () => {
  it('puts an item into its slot, up or down', () => {
    expect(shown(order('abcd'), [{ ...item('c'), pin: 1 }])).toBe('cabd')
    expect(shown(order('abcd'), [{ ...item('a'), pin: 3 }])).toBe('bcad')
    expect(shown(order('abcd'), [{ ...item('a'), pin: 9 }])).toBe('bcda')
    expect(shown(order('abcd'), [{ ...item('x'), pin: 1 }])).toBe('abcd')
  })

  it('of several items takes the first, and the next slot the next', () => {
    expect(shown(order('abAcA'), [{ ...acme, pin: 1 }])).toBe('AabcA')
    expect(
      shown(order('abAcB'), [
        { ...acme, pin: 3 },
        { ...acme, pin: 1 },
      ]),
    ).toBe('BaAbc')
  })

  it('of two in one slot the first holds', () => {
    expect(
      shown(order('abcd'), [
        { ...item('c'), pin: 2 },
        { ...item('d'), pin: 2 },
      ]),
    ).toBe('acbd')
    expect(
      shown(order('abcd'), [
        { ...item('x'), pin: 2 },
        { ...item('d'), pin: 2 },
      ]),
    ).toBe('adbc')
  })

  it('holds whatever other rules want', () => {
    const rules = [
      { ...item('d'), pin: 2 },
      { ...acme, boost: 50 },
      { ...item('d'), bury: true },
      { ...acme, atLeast: 2, inFirst: 2 },
    ] as Partial<Rule>[]
    expect(shown(order('abcdAB'), rules)).toBe('AdBabc')
  })
})

describe('a boost', () => {
  it('lifts as far as the score carries', () => {
    expect(shown(order('abcd'), [{ ...item('d'), boost: 1.5 }])).toBe('abdc')
    expect(shown(order('abcd'), [{ ...item('d'), boost: 9 }])).toBe('dabc')
    expect(shown(order('abcd'), [{ ...item('d'), boost: 0.5 }])).toBe('abcd')
  })

  it('adds to another', () => {
    const half = { ...item('c'), boost: 0.6 }
    expect(shown(order('abc'), [half])).toBe('abc')
    expect(shown(order('abc'), [half, half])).toBe('acb')
  })

  it('leaves what it does not lift in the order it was composed, not in that of scores', () => {
    const a: Item = { item_id: 'a' }
    const [b, c, d] = ['b', 'c', 'd'].map(item_id => ({ item_id })) as [Item, Item, Item]
    // For variety `b` stands above `c`, though its score is less.
    const varied = scored([a, 5], [b, 3], [c, 4.5], [d, 2])
    expect(shown(varied, [{ ...item('d'), boost: 0.5 }])).toBe('abcd')
    expect(shown(varied, [{ ...item('d'), boost: 1.5 }])).toBe('adbc')
  })

  it('leads to nothing that is sold out, in the cart, or the page’s own', () => {
    const soldOut = { ...kettle, availability: 'https://schema.org/OutOfStock' }
    const all = scored([towel, 4], [soldOut, 3], [knife, 2], [grinder, 1])
    const rules = [{ items: { category: 'Kitchen' }, boost: 2.5 }] as Partial<Rule>[]
    const idsAfter = (context = {}, profile?: Profile) =>
      ruled(all, rules, context, profile).map(it => it.item.item_id)
    expect(idsAfter()).toEqual(['knife', 'towel', 'grinder', 'kettle'])
    expect(idsAfter({ item: knife })).toEqual(['towel', 'grinder', 'kettle', 'knife'])
    const carted = having(event('add_to_cart', [knife]))
    expect(idsAfter({}, carted)).toEqual(['towel', 'grinder', 'kettle', 'knife'])
    expect(idsAfter({ widget: { kind: 'cart' } }, carted)[0]).toBe('knife')
  })
})

describe('a bury', () => {
  it('lowers as far as the score carries, or below all others', () => {
    expect(shown(order('abcd'), [{ ...item('a'), bury: 1.5 }])).toBe('bacd')
    expect(shown(order('abcd'), [{ ...item('a'), bury: true }])).toBe('bcda')
    expect(shown(order('aBcDe'), [{ ...acme, bury: true }])).toBe('aceBD')
    expect(
      shown(order('abc'), [
        { ...item('a'), bury: true },
        { ...item('a'), boost: 99 },
      ]),
    ).toBe('bca')
  })
})

describe('so many in the first places', () => {
  it('are lifted just enough, the best first, to the end of these places', () => {
    expect(shown(order('abcdAeB'), [{ ...acme, atLeast: 1, inFirst: 3 }])).toBe('abAcdeB')
    expect(shown(order('abcdAeB'), [{ ...acme, atLeast: 2, inFirst: 3 }])).toBe('aABbcde')
    expect(shown(order('aAbcB'), [{ ...acme, atLeast: 1, inFirst: 3 }])).toBe('aAbcB')
    expect(shown(order('aAbcB'), [{ ...acme, atLeast: 2, inFirst: 3 }])).toBe('aABbc')
  })

  it('are as many as there are', () => {
    expect(shown(order('abcA'), [{ ...acme, atLeast: 3, inFirst: 3 }])).toBe('abAc')
    expect(shown(order('abc'), [{ ...acme, atLeast: 1, inFirst: 2 }])).toBe('abc')
    expect(shown(order('bA'), [{ ...acme, atLeast: 1, inFirst: 6 }])).toBe('bA')
  })

  it('hold for several rules', () => {
    const brands = { x: 'Xeno', y: 'Xeno' }
    const xeno = { items: { brand: 'Xeno' } }
    const rules = [
      { ...acme, atLeast: 2, inFirst: 5 },
      { ...xeno, atLeast: 2, inFirst: 3 },
    ] as Partial<Rule>[]
    expect(shown(order('abcdeAxBy', brands), rules)).toBe('axyABbcde')
    expect(shown(order('abcdeAxBy', brands), [...rules].reverse())).toBe('axyABbcde')
  })

  it('count what is pinned there, and not what is pinned below', () => {
    const two = { ...acme, atLeast: 2, inFirst: 3 } as Partial<Rule>
    expect(shown(order('abcAB'), [two, { ...item('A'), pin: 1 }])).toBe('AaBbc')
    expect(shown(order('abcABC'), [two, { ...item('A'), pin: 5 }])).toBe('aBCbAc')
    expect(shown(order('abcAB'), [two, { ...item('c'), pin: 1 }])).toBe('cABab')
  })

  it('are none that are sold out', () => {
    const all = scored(
      [{ item_id: 'a' }, 3],
      [{ item_id: 'B', item_brand: 'Acme', availability: 'SoldOut' }, 2],
      [{ item_id: 'C', item_brand: 'Acme' }, 1],
    )
    expect(shown(all, [{ ...acme, atLeast: 1, inFirst: 1 }])).toBe('CaB')
  })
})

describe('what is excluded', () => {
  const rules = [{ ...acme, exclude: true }] as Partial<Rule>[]
  it('is gone from shelves, and from nothing else', () => {
    expect(shown(order('aAbB'), rules, { widget: { kind: 'shelf' } })).toBe('ab')
    for (const kind of ['home', 'list', 'product', 'cart', undefined] as const) {
      expect(shown(order('aAbB'), rules, { widget: { kind } })).toBe('aAbB')
    }
    expect(shown(order('aAbB'), rules)).toBe('aAbB')
  })

  it('lifts nothing by being gone', () => {
    const [, b] = ruled(order('aAb'), [...rules, { ...item('b'), boost: 0.1 }], {
      widget: { kind: 'shelf' },
    })
    expect(b?.reasons).toEqual([BECAUSE])
  })
})

describe('items', () => {
  const coffee = { ...grinder, item_category: 'Kitchen', item_category2: 'Coffee' }
  const isMeant = (items: Rule['items'], item: Item, profile?: Profile) =>
    idsOf(ruled(scored([{ item_id: '-' }, 2], [item, 1]), [{ items, pin: 1 }], {}, profile)) !==
    `-${item.item_id}`

  it.each<[Rule['items'], Item, boolean]>([
    [{ category: 'Kitchen' }, grinder, true],
    [{ category: 'Kitchen/Coffee' }, grinder, true],
    [{ category: ' Kitchen / Coffee/' }, grinder, true],
    [{ category: '/Kitchen/Coffee' }, coffee, true],
    [{ category: 'Kitchen/Coffee/Grinders' }, coffee, false],
    [{ category: 'Kitchen/Cof' }, grinder, false],
    [{ category: 'Coffee' }, grinder, false],
    [{ category: ['Home', 'Kitchen/Coffee'] }, grinder, true],
    [{ category: 'Kitchen' }, { item_id: 'x' }, false],
    [{ brand: ['Bolt', 'Acme'] }, grinder, true],
    [{ brand: 'Acm' }, grinder, false],
    [{ brand: 'acme' }, grinder, false],
    [{ attribute: { material: 'steel' } }, grinder, true],
    [{ attribute: { material: ['copper', 'tin'] } }, grinder, false],
    [{ attribute: { material: 'steel', colour: 'red' } }, grinder, false],
    [{ attribute: { constructor: 'x' } }, grinder, false],
    [{ price: { min: 50, max: 50 } }, grinder, true],
    [{ price: { max: 49.99 } }, grinder, false],
    [{ price: { min: 50.01 } }, grinder, false],
    [{ price: { min: 0 } }, { item_id: 'x' }, false],
    [{ item: 'grinder', brand: 'Acme', price: { max: 60 } }, grinder, true],
    [{ item: 'grinder', brand: 'Bolt' }, grinder, false],
  ])('%j and %o: %s', (items, item, expected) => {
    expect(isMeant(items, item)).toBe(expected)
  })

  it('are known by what an earlier page has said', () => {
    const profile = having(event('view_item', [grinder]))
    const bare = { item_id: 'grinder' }
    for (const items of [
      { category: 'Kitchen/Coffee' },
      { brand: 'Acme' },
      { attribute: { material: 'steel' } },
      { price: { max: 50 } },
    ]) {
      expect(isMeant(items, bare, profile)).toBe(true)
      expect(isMeant(items, bare)).toBe(false)
    }
    // What the item says itself counts more; a category is one fact.
    const said = { ...bare, item_brand: 'Bolt', item_category: 'Home', price: 60 }
    expect(isMeant({ brand: 'Acme' }, said, profile)).toBe(false)
    expect(isMeant({ category: 'Kitchen' }, said, profile)).toBe(false)
    expect(isMeant({ price: { max: 50 } }, said, profile)).toBe(false)
  })
})

describe('the reason of a rule', () => {
  it('comes first on what stands higher for it, with what it adds to the score', () => {
    const given = order('abcd')
    const boosted = of(ruled(given, [{ name: 'up', ...item('d'), boost: 2.5 }]), 'd')
    expect(boosted).toEqual({
      item: given[3]?.item,
      score: 3.5,
      reasons: [{ feature: 'rule', key: 'rule:up', contribution: 2.5 }, BECAUSE],
    })
    const pinned = of(ruled(given, [{ name: 'top', ...item('d'), pin: 1 }]), 'd')
    expect(pinned?.reasons[0]).toEqual({ feature: 'rule', key: 'rule:top', contribution: 3 })
    expect(pinned?.score).toBe(4)
    const quota = { name: 'own', ...item('d'), atLeast: 1, inFirst: 3 } as Partial<Rule>
    const lifted = of(ruled(given, [quota]), 'd')
    expect(lifted?.reasons[0]).toEqual({ feature: 'rule', key: 'rule:own', contribution: 1 })
  })

  it('is there for each of several rules', () => {
    const rules = [
      { name: 'up', ...item('d'), boost: 1.5 },
      { name: 'top', ...item('d'), pin: 1 },
    ] as Partial<Rule>[]
    const keys = of(ruled(order('abcd'), rules), 'd')?.reasons.map(({ key }) => key)
    expect(keys).toEqual(['rule:top', 'rule:up', 'category:Kitchen'])
  })

  it('is not there where the item would stand as high without', () => {
    const given = order('abcd')
    const rules = [
      { ...item('a'), pin: 1 },
      { ...item('b'), boost: 0.1 },
      { ...item('d'), bury: true },
    ] as Partial<Rule>[]
    expect(ruled(given, rules)).toEqual(given)
  })

  it('of the visitor’s is gone where a rule has put the item lower, not where it made way', () => {
    const rules = [{ ...item('a'), bury: true }] as Partial<Rule>[]
    const [b, , , a] = ruled(order('abcd'), rules)
    expect(a?.reasons).toEqual([])
    expect(b?.reasons).toEqual([BECAUSE])
    const [, made] = ruled(order('abcd'), [{ ...item('d'), pin: 1 }])
    expect(made).toEqual(order('abcd')[0])
  })
})

const wanted = fc.record(
  {
    item: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
    brand: fc.constantFrom('Acme', 'toString', '__proto__'),
    category: fc.constantFrom('Kitchen', 'Kitchen/Coffee', 'a:b'),
    attribute: fc.constantFrom({ Acme: 'steel' }, { constructor: 'Acme' }),
    price: fc.constantFrom({ min: 1 }, { max: 50 }, { min: 0, max: 1e9 }),
  },
  { requiredKeys: [] },
)
const action = fc.oneof(
  fc.record({ pin: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ boost: fc.double({ min: 0.001, max: 1000, noNaN: true }) }),
  fc.record({ bury: fc.constantFrom(true as const, 0.3, 3) }),
  fc.record({ exclude: fc.constant(true as const) }),
  fc.record({ atLeast: fc.integer({ min: 1, max: 5 }), inFirst: fc.integer({ min: 1, max: 9 }) }),
)
const anyRules = fc.array(
  fc
    .tuple(wanted, action)
    .map(([items, action]) => ({ name: 'any', items, ...action }) as unknown as Rule)
    .filter(rule => Object.keys(rule.items).length > 0),
  { maxLength: 8 },
)
const anyOrder = fc
  .tuple(
    items,
    fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 12, maxLength: 12 }),
  )
  .map(([items, scores]) => scored(...items.map((it, at): [Item, number] => [it, scores[at] ?? 0])))

const isMeant = ({ items }: Rule, item: Item) => matches(items, item, item)

describe('any rules on any order', () => {
  it('give every item back once', () => {
    fc.assert(
      fc.property(anyOrder, anyRules, context, (given, rules, context) => {
        const said = apply(given, deepFreeze(rules), createProfile(), { ...context, now: T })
        expect(said).toHaveLength(given.length)
        expect(new Set(said.map(it => it.item))).toEqual(new Set(given.map(it => it.item)))
      }),
      RUNS,
    )
  })

  it('give back on a shelf what is not excluded, once', () => {
    fc.assert(
      fc.property(anyOrder, anyRules, (given, rules) => {
        const said = apply(given, rules, createProfile(), { now: T, widget: { kind: 'shelf' } })
        const left = given.filter(
          ({ item }) => !rules.some(rule => rule.exclude && isMeant(rule, item)),
        )
        expect(said).toHaveLength(left.length)
        expect(new Set(said.map(it => it.item))).toEqual(new Set(left.map(it => it.item)))
      }),
      RUNS,
    )
  })

  it('give finite scores, and reasons that lift', () => {
    fc.assert(
      fc.property(anyOrder, anyRules, (given, rules) => {
        for (const { score, reasons } of apply(given, rules, createProfile(), { now: T })) {
          expect(Number.isFinite(score)).toBe(true)
          for (const { contribution } of reasons) {
            expect(contribution).toBeGreaterThan(0)
            expect(Number.isFinite(contribution)).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })

  it('have as many in the first places as are wanted, or as there are, around what is pinned', () => {
    const quota = fc.record({
      atLeast: fc.integer({ min: 1, max: 6 }),
      inFirst: fc.integer({ min: 6, max: 9 }),
    })
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgABCDEFG'), { minLength: 2 })
    fc.assert(
      fc.property(names, quota, fc.integer({ min: 1, max: 14 }), (names, quota, pin) => {
        const last = names.at(-1) ?? ''
        const rules = [
          { ...item(last), pin },
          { ...acme, ...quota },
        ] as Partial<Rule>[]
        const said = shown(order(names.join('')), rules)
        expect(said[Math.min(pin, names.length) - 1]).toBe(last)
        const ofAcme = [...said].filter(it => it < 'a')
        // One that is pinned further down is not to be had, and one pinned above takes a place.
        const isOut = pin > quota.inFirst && said.indexOf(last) >= quota.inFirst
        const most = ofAcme.length - (isOut && last < 'a' ? 1 : 0)
        const room = quota.inFirst - (!isOut && last >= 'a' ? 1 : 0)
        const there = [...said.slice(0, quota.inFirst)].filter(it => it < 'a').length
        expect(there).toBeGreaterThanOrEqual(Math.min(quota.atLeast, most, room))
      }),
      RUNS,
    )
  })

  it('leave items that no rule means in their order', () => {
    fc.assert(
      fc.property(anyOrder, anyRules, (given, rules) => {
        const isFree = ({ item }: Ranked) => !rules.some(rule => isMeant(rule, item))
        const said = apply(given, rules, createProfile(), { now: T })
        expect(said.filter(isFree)).toEqual(given.filter(isFree))
      }),
      RUNS,
    )
  })
})
