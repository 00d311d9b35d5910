import { describe, expect, it } from 'vitest'
import { DAY, event, T, viewOf } from '../support/items'
import { having, idsOf, orderOf, repeated } from '../support/visitor'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(item_id => ({ item_id })) as [
  { item_id: string },
  { item_id: string },
  { item_id: string },
  { item_id: string },
]
const items = [a, b, c, d]

describe('what an item’s own history does', () => {
  it('lifts an item the visitor has looked at', () => {
    expect(orderOf(items, having(viewOf(d)))).toEqual(['d', 'a', 'b', 'c'])
  })

  it('lifts the one looked at more often higher', () => {
    const profile = having(viewOf(c), ...repeated(4, viewOf(d)))
    expect(orderOf(items, profile).slice(0, 2)).toEqual(['d', 'c'])
  })

  it('lifts the one looked at more lately higher', () => {
    const profile = having(viewOf(c, T - 9 * DAY), viewOf(d, T))
    expect(orderOf(items, profile)[0]).toBe('d')
  })

  it('lets a look fade with the days', () => {
    const profile = having(viewOf(d))
    expect(orderOf(items, profile, T + 29 * DAY)).not.toEqual(['d', 'a', 'b', 'c'])
  })

  it('lifts an item that waits in the cart', () => {
    const profile = having(viewOf(c), viewOf(d), event('add_to_cart', [d]))
    expect(orderOf(items, profile)[0]).toBe('d')
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
