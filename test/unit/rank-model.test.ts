import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProfile, type Item, type Model, rank } from '../../src/core'
import { events, items, RUNS, time } from '../support/arbitraries'
import { DAY, event, grinder, kettle, knife, shelf, T, towel, viewOf } from '../support/items'
import { having, idsOf } from '../support/visitor'

const model: Model = {
  version: 1,
  items: ['grinder', 'kettle', 'knife', 'towel'],
  rates: [0, 0, 8, -8],
  together: ['3A', '', '', '0A'],
  bought: ['', '2A', '1A', ''],
  keys: [],
  categories: [{ path: 'Kitchen/Coffee/Grinders', again: 0.9, mu: Math.log(30), sigma: 0.5 }],
}
const neutral = {
  ...model,
  rates: [0, 0, 0, 0],
  together: ['', '', '', ''],
  bought: ['', '', '', ''],
}

const ranked = (profile = createProfile(), by: Model | undefined = model, now = T) =>
  rank(shelf, profile, { now, model: by })
const placeOf = (item: Item, ...args: Parameters<typeof ranked>) =>
  ranked(...args).findIndex(it => it.item === item)
const reasonsFor = (item: Item, ...args: Parameters<typeof ranked>) =>
  ranked(...args)
    .find(it => it.item === item)
    ?.reasons.map(({ feature }) => feature)

describe('what all visitors know', () => {
  it('orders the list of a stranger, and says so', () => {
    const order = idsOf(ranked().map(({ item }) => item))
    expect(order[0]).toBe('knife')
    expect(order.at(-1)).toBe('towel')
    expect(reasonsFor(knife)).toEqual(['popular'])
  })

  it('is the shop’s order where it knows none of the items', () => {
    const others = ['a', 'b', '__proto__', 'c'].map(item_id => ({ item_id }))
    const order = rank(others, createProfile(), { now: T, model }).map(({ item }) => item)
    expect(order).toEqual(others)
  })

  it('brings up what others looked at together with what the visitor did', () => {
    const profile = having(viewOf({ item_id: 'grinder' }))
    const alone = { ...model, rates: neutral.rates }
    const far = [knife, kettle, towel]
    const order = (by: Model) => rank(far, profile, { now: T, model: by }).map(({ item }) => item)
    expect(order(neutral).indexOf(towel)).toBe(2)
    expect(order(alone).indexOf(towel)).toBe(0)
    const [first] = rank(far, profile, { now: T, model: alone })
    expect(first?.reasons[0]?.feature).toBe('together')
  })

  it('brings up what others bought together with what is in the cart', () => {
    const profile = having(event('add_to_cart', [{ item_id: 'kettle' }]))
    const plain = [towel, grinder, knife].map(({ item_id }) => ({ item_id }))
    const by = { ...neutral, bought: model.bought }
    const order = rank(plain, profile, { now: T, model: by }).map(({ item }) => item.item_id)
    expect(order[0]).toBe('knife')
  })

  it('takes a word that everybody looks at for less of an interest than a rare one', () => {
    const profile = having(viewOf({ item_id: 'x', item_name: 'common rare' }))
    const list = ['plain', 'also plain', 'a common thing', 'some rare thing'].map(
      (item_name, at) => ({
        item_id: `${at}`,
        item_name,
      }),
    )
    const keys = [['word:common', 1] as const, ['word:rare', 48] as const]
    const order = (by: Model) =>
      rank(list, profile, { now: T, model: by }).map(({ item }) => item.item_id)
    expect(order(neutral).slice(0, 2)).toEqual(['2', '3'])
    expect(order({ ...neutral, keys })[0]).toBe('3')
  })

  it('holds what others buy again back less, and brings it up when others would buy it again', () => {
    const profile = having(
      event('purchase', [{ ...grinder, item_id: 'another grinder' }], T - 30 * DAY),
    )
    const plain = { ...neutral, categories: [] }
    expect(placeOf(grinder, profile, plain)).toBeGreaterThan(0)
    expect(placeOf(grinder, profile, neutral)).toBe(0)
    expect(reasonsFor(grinder, profile, neutral)).toContain('repurchase')
  })

  it('of no item, key or category changes nothing for a stranger', () => {
    const nothing = { ...neutral, items: [], rates: [], together: [], bought: [], categories: [] }
    expect(ranked(createProfile(), nothing).map(({ item }) => item)).toEqual(shelf)
  })
})

const text = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), fc.string())
const level = fc.double({ min: -200, max: 200, noNaN: true })
const neighbours = fc.constantFrom('', '0A1A1P', '999999A999999A', '0A0A0A', '2P')
const hostile: fc.Arbitrary<Model> = fc
  .array(fc.tuple(text, level, neighbours, neighbours), { maxLength: 6 })
  .chain(rows =>
    fc.record({
      version: fc.constant(1 as const),
      items: fc.constant(rows.map(([id]) => id)),
      rates: fc.constant(rows.map(([, rate]) => rate)),
      together: fc.constant(rows.map(row => row[2])),
      bought: fc.constant(rows.map(row => row[3])),
      keys: fc.array(
        fc.tuple(
          text.map(name => `category:${name}`),
          level,
        ),
      ),
      categories: fc.array(
        fc.record({
          path: text,
          again: fc.double({ min: 0, max: 1, noNaN: true }),
          mu: level,
          sigma: fc.double({ min: 0, max: 200, noNaN: true }),
        }),
      ),
    }),
  )

describe('whatever a model says', () => {
  it('every item is given back once, its score a finite number', () => {
    const profile = events.map(events => having(...events))
    fc.assert(
      fc.property(items, profile, time, hostile, (list, profile, now, model) => {
        const order = rank(list, profile, { now, model })
        expect(new Set(order.map(({ item }) => item))).toEqual(new Set(list))
        expect(order).toHaveLength(list.length)
        expect(order.every(({ score }) => Number.isFinite(score))).toBe(true)
      }),
      RUNS,
    )
  })
})
