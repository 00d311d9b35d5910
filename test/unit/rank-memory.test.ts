import { describe, expect, it } from 'vitest'
import { type Item, type Profile, rank } from '../../src/core'
import { DAY, event, HOUR, T, viewOf } from '../support/items'
import { having, idsOf, orderOf, repeated } from '../support/visitor'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(item_id => ({ item_id })) as [
  { item_id: string },
  { item_id: string },
  { item_id: string },
  { item_id: string },
]
const items = [a, b, c, d]

/** How much d is lifted above where a stranger sees it. */
const liftAt = (profile: Profile, now: number) => {
  const scoreOf = (known: Profile) =>
    rank(items, known, { now }).find(({ item }) => item === d)?.score ?? 0
  return scoreOf(profile) - scoreOf(having(viewOf({ item_id: 'another' })))
}

describe('what an item’s own history does', () => {
  it('lifts an item the visitor has looked at', () => {
    expect(orderOf(items, having(viewOf(d)))).toEqual(['d', 'a', 'b', 'c'])
  })

  it('lifts the one looked at more often higher', () => {
    const profile = having(viewOf(c), ...repeated(4, viewOf(d)))
    expect(orderOf(items, profile).slice(0, 2)).toEqual(['d', 'c'])
  })

  it('lifts the one looked at more lately higher', () => {
    const profile = having(viewOf(c, T - 9 * DAY), viewOf(d, T - DAY))
    expect(orderOf(items, profile).slice(0, 2)).toEqual(['d', 'c'])
  })

  it('lets a look fade with the days', () => {
    const lifts = [1, 4, 9, 29].map(days => liftAt(having(viewOf(d)), T + days * DAY))
    expect(lifts).toEqual([...lifts].sort((one, other) => other - one))
    expect(lifts.at(-1)).toBeLessThan((lifts[0] ?? 0) - 0.5)
  })

  it('lifts what was looked at a moment ago less than the day after', () => {
    const profile = having(viewOf(d))
    expect(liftAt(profile, T)).toBeGreaterThan(0)
    expect(liftAt(profile, T + 6 * HOUR)).toBeGreaterThan(liftAt(profile, T) + 0.5)
    expect(liftAt(profile, T + DAY)).toBeGreaterThan(liftAt(profile, T) + 0.5)
  })

  it('lifts an item that waits in the cart', () => {
    const profile = having(viewOf(c), viewOf(d), event('add_to_cart', [d]))
    expect(orderOf(items, profile, T + DAY).slice(0, 2)).toEqual(['d', 'c'])
    const taken = having(viewOf(c), viewOf(d), event('remove_from_cart', [d]))
    expect(liftAt(profile, T + DAY)).toBeGreaterThan(liftAt(taken, T + DAY) + 0.5)
  })

  it('does not press what was put into the cart a moment ago', () => {
    const profile = having(viewOf(c), viewOf(d), event('add_to_cart', [d]))
    expect(orderOf(items, profile).indexOf('d')).toBeGreaterThan(
      orderOf(items, profile).indexOf('c'),
    )
  })

  it('steps an item back that was shown again and again and never chosen', () => {
    const list = Array.from({ length: 40 }, (_, index) => ({ item_id: `item ${index}` }))
    const ignored = list[20] as (typeof list)[number]
    const profile = having(
      event('view_item', [{ item_id: 'another' }]),
      ...repeated(60, event('view_item_list', [ignored])),
    )
    const order = orderOf(list, profile)
    expect(order.indexOf('item 20')).toBeGreaterThan(20)
    expect(order.filter(id => id !== 'item 20')).toEqual(idsOf(list).filter(id => id !== 'item 20'))
  })

  it('steps back further what was shown more often, and what was looked at not at all', () => {
    const list = Array.from({ length: 12 }, (_, index) => ({ item_id: `item ${index}` }))
    const [, , twice, once] = list as [Item, Item, Item, Item]
    const shown = [event('view_item_list', [twice, once]), event('view_item_list', [twice])]
    const scoresOf = (profile: Profile) =>
      new Map(rank(list, profile, { now: T }).map(({ item, score }) => [item, score]))
    const plain = scoresOf(having(viewOf({ item_id: 'another' })))
    const ignored = scoresOf(having(viewOf({ item_id: 'another' }), ...shown))
    const loss = (item: Item) => (plain.get(item) ?? 0) - (ignored.get(item) ?? 0)
    expect(loss(once)).toBeGreaterThan(0.05)
    expect(loss(twice)).toBeGreaterThan(loss(once) + 0.05)
    const chosen = scoresOf(having(...shown, viewOf(twice)))
    expect(chosen.get(twice)).toBeGreaterThan(plain.get(twice) ?? 0)
  })

  it('does not take for passed over what was chosen once, however often it is shown', () => {
    const shown = repeated(5, event('view_item_list', [d], T + HOUR))
    expect(liftAt(having(viewOf(d), ...shown), T + DAY)).toBe(liftAt(having(viewOf(d)), T + DAY))
  })

  it('gives a visitor who has only been shown lists the shop’s order', () => {
    const profile = having(...repeated(60, event('view_item_list', [a])))
    expect(orderOf(items, profile)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('does not put first what was just bought', () => {
    const profile = having(viewOf(d), viewOf(d), event('purchase', [d]))
    expect(orderOf(items, profile)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('steps nothing back for having been shown once or twice', () => {
    const profile = having(...repeated(2, event('view_item_list', [a, b])))
    expect(orderOf(items, profile)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('takes being chosen as the end of being ignored', () => {
    const ignored = repeated(60, event('view_item_list', [b]))
    expect(orderOf(items, having(...ignored, viewOf(b)))[0]).toBe('b')
  })
})
