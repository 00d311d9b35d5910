import { describe, expect, it } from 'vitest'
import { createProfile, type Item, rank } from '../../src/core'
import { event, grinder, kettle, knife, shelf, T, towel, viewOf } from '../support/items'
import { having, idsOf, orderOf, repeated } from '../support/visitor'

const coffeeLover = having(...repeated(5, viewOf(grinder)))

describe('when the shop’s order stands', () => {
  it('gives a stranger the shop’s order, with no reasons', () => {
    const ranked = rank(shelf, createProfile(), { now: T })
    expect(ranked.map(({ item }) => item)).toEqual(shelf)
    expect(ranked.flatMap(({ reasons }) => reasons)).toEqual([])
  })

  it('gives a stranger the shop’s order even of what is sold out, on any page', () => {
    const items = shelf.map((item, place) => ({
      ...item,
      availability: place % 2 ? 'in_stock' : 'out_of_stock',
    }))
    for (const kind of ['home', 'list', 'product', 'cart'] as const) {
      const context = { widget: { kind }, item: items[0] }
      expect(orderOf(items, createProfile(), T, context)).toEqual(idsOf(shelf))
    }
  })

  it('keeps the order, even of what is sold out, after a page view that was about nothing', () => {
    const items = shelf.map(item => ({ ...item, availability: 'sold out' }))
    const list = [...items.slice(0, 2), ...shelf.slice(2)]
    expect(orderOf(list, having({ name: 'page_view', time: T }))).toEqual(idsOf(shelf))
  })

  it('keeps the order of items of which no fact is known', () => {
    const plain = idsOf(shelf).map(item_id => ({ item_id: `plain ${item_id}` }))
    expect(orderOf(plain, coffeeLover)).toEqual(idsOf(plain))
  })

  it('keeps the order of items equally far from what is known', () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map(item_id => ({
      item_id,
      item_brand: `brand ${item_id}`,
      item_category: `Garden/${item_id}`,
      price: 700,
    }))
    expect(orderOf(others, coffeeLover)).toEqual(idsOf(others))
  })

  it('keeps the order of unknown items however finely the shop sorts them', () => {
    const others: Item[] = [
      { item_id: 'a', item_category: 'Garden' },
      { item_id: 'b', item_category: 'Office' },
      { item_id: 'c', item_category: 'Garden/Tools/Rakes' },
      { item_id: 'd', item_category: 'Toys/Trains' },
      { item_id: 'e', item_category: 'Books' },
    ]
    expect(orderOf(others, coffeeLover)).toEqual(idsOf(others))
  })

  it('keeps the order of unknown items whether or not the shop names their brand', () => {
    const others: Item[] = [
      { item_id: 'a', item_brand: 'Spade & Son' },
      { item_id: 'b', item_brand: 'Spade & Son' },
      { item_id: 'c' },
      { item_id: 'd', item_brand: 'Rake & Co' },
      { item_id: 'e' },
    ]
    expect(orderOf(others, coffeeLover)).toEqual(idsOf(others))
  })

  it('keeps the order of items alike in all that is known', () => {
    const alike = ['a', 'b', 'c', 'd'].map(item_id => ({ ...grinder, item_id }))
    expect(orderOf(alike, coffeeLover)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps the order within each kind when one kind rises', () => {
    const list = ['a', 'b', 'c'].flatMap(name => [
      { ...towel, item_id: `towel ${name}` },
      { ...grinder, item_id: `grinder ${name}` },
    ])
    expect(orderOf(list, coffeeLover)).toEqual([
      'grinder a',
      'grinder b',
      'grinder c',
      'towel a',
      'towel b',
      'towel c',
    ])
  })

  it('keeps the order after a page view that was about nothing', () => {
    expect(orderOf(shelf, having({ name: 'page_view', time: T }))).toEqual(idsOf(shelf))
  })

  it('keeps the order when all of it was shown equally often', () => {
    const list = [towel, knife, kettle]
    expect(orderOf(list, having(event('view_item_list', list)))).toEqual(idsOf(list))
  })
})
