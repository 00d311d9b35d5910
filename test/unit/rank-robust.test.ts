import { describe, expect, it } from 'vitest'
import { type Item, rank } from '../../src/core'
import { deepFreeze } from '../support/deep-freeze'
import { event, grinder, kettle, searchFor, shelf, T, viewOf } from '../support/items'
import { having, orderOf, repeated } from '../support/visitor'

const profile = deepFreeze(
  having(viewOf(grinder), event('add_to_cart', [kettle]), searchFor('hand'), viewOf(grinder)),
)
const now = T

describe('ranking whatever comes', () => {
  it('gives each item back as the object it was, once', () => {
    const ranked = rank(shelf, profile, { now }).map(({ item }) => item)
    expect(new Set(ranked)).toEqual(new Set(shelf))
    expect(ranked).toHaveLength(shelf.length)
    for (const item of shelf) expect(ranked.some(it => it === item)).toBe(true)
  })

  it('takes facts that are null for unknown ones', () => {
    const item = { item_id: 'n', item_name: null, item_brand: null, attributes: null } as never
    expect(rank([item, ...shelf], profile, { now })).toHaveLength(shelf.length + 1)
  })

  it('changes neither the list, nor the items, nor the profile', () => {
    const items = deepFreeze(structuredClone(shelf))
    const copies = structuredClone([items, profile])
    rank(items, profile, { now })
    expect([items, profile]).toEqual(copies)
  })

  it('ranks an empty list and a list of one', () => {
    expect(rank([], profile, { now })).toEqual([])
    expect(orderOf([kettle], profile)).toEqual(['kettle'])
  })

  it('ranks 10,000 items', () => {
    const items: Item[] = Array.from({ length: 10_000 }, (_, index) => ({
      item_id: `item ${index}`,
      item_brand: `brand ${index % 50}`,
      item_category: `Top ${index % 7}/Sub ${index % 31}`,
      price: index,
    }))
    const order = orderOf([...items, grinder], profile)
    expect(new Set(order).size).toBe(10_001)
    expect(order[0]).toBe('grinder')
  })

  it('gives an item that stands twice in a list twice', () => {
    const twin = { ...grinder }
    const ranked = rank([kettle, grinder, grinder, twin], profile, { now }).map(it => it.item)
    expect(ranked.filter(item => item === grinder)).toHaveLength(2)
    expect(ranked.filter(item => item === twin)).toHaveLength(1)
  })

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -1,
    0,
    5e-324,
    Number.MAX_VALUE,
  ])('takes a price of %d as it takes any', price => {
    const items = [{ item_id: 'odd', price }, ...shelf]
    const ranked = rank(items, profile, { now })
    expect(ranked.map(({ item }) => item.item_id).sort()).toEqual(
      ['odd', 'towel', 'knife', 'kettle', 'grinder'].sort(),
    )
    for (const { score } of ranked) expect(score).toBeTypeOf('number')
    for (const { score } of ranked) expect(Number.isFinite(score)).toBe(true)
  })

  it.each([0, -T, T - 1e12, T * 1000])('gives finite scores at the moment %d', moment => {
    for (const { score } of rank(shelf, profile, { now: moment })) {
      expect(Number.isFinite(score)).toBe(true)
    }
  })

  it('gives finite scores when sums are far below zero', () => {
    const away = having(...repeated(300, event('remove_from_cart', shelf)))
    for (const { score } of rank(shelf, away, { now })) expect(Number.isFinite(score)).toBe(true)
  })

  it('gives scores that fall along the order where neither variety nor a rule has its say', () => {
    const focused = having(viewOf(grinder), viewOf(grinder))
    const scores = rank(shelf, focused, { now }).map(({ score }) => score)
    expect(new Set(scores).size).toBe(shelf.length)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})
