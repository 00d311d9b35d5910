import { describe, expect, it } from 'vitest'
import type { EventName } from '../../src/core'
import { event, grinder, T, towel, viewOf } from '../support/items'
import { having, repeated, sumsOf } from '../support/visitor'

const SERVED = [
  'category:Kitchen',
  'category:Kitchen/Coffee',
  'category:Kitchen/Coffee/Grinders',
  'word:hand',
  'word:grinder',
]
const TASTE = ['brand:Acme', 'attribute:material=steel', 'price:64']

describe('what an event adds to the interests its item speaks for', () => {
  it.each<[EventName, number]>([
    ['select_item', 0.5],
    ['view_item', 1],
    ['add_to_wishlist', 2],
    ['add_to_cart', 3],
  ])('%s adds %d to every key, on all three spans', (name, amount) => {
    const profile = having(event(name, [grinder]))
    for (const key of [...SERVED, ...TASTE]) {
      expect(sumsOf(profile, key), key).toEqual({ short: amount, medium: amount, long: amount })
    }
  })

  it('takes 2 for an item taken out of the cart, from this visit and this week only', () => {
    const profile = having(event('remove_from_cart', [grinder]))
    for (const key of [...SERVED, ...TASTE]) {
      expect(sumsOf(profile, key), key).toEqual({ short: -2, medium: -2, long: 0 })
    }
  })

  it('keeps a purchase as lasting taste for brand, price and attributes', () => {
    const profile = having(event('purchase', [grinder]))
    for (const key of TASTE) {
      expect(sumsOf(profile, key), key).toEqual({ short: 0, medium: 0, long: 4 })
    }
  })

  it('takes the category and the words of a purchase as served', () => {
    const profile = having(event('purchase', [grinder]))
    for (const key of SERVED) {
      expect(sumsOf(profile, key), key).toEqual({ short: 0, medium: 0, long: 0 })
    }
  })

  it.each<EventName>(['page_view', 'begin_checkout'])('learns no interest from %s', name => {
    expect(having(event(name, [grinder])).affinities).toEqual([])
  })

  it('takes a list looked through for a hundredth of a look, at its kind of thing only', () => {
    const profile = having(event('view_item_list', [grinder]))
    const sum = { short: 0.01, medium: 0.01, long: 0.01 }
    for (const key of SERVED.filter(it => it.startsWith('category:'))) {
      expect(sumsOf(profile, key), key).toEqual(sum)
    }
    expect(profile.affinities.filter(({ key }) => !key.startsWith('category:'))).toEqual([])
  })

  it('learns more of a list of one kind than of a mixed one', () => {
    const alike = ['a', 'b', 'c'].map(item_id => ({ ...grinder, item_id }))
    const profile = having(event('view_item_list', [...alike, towel]))
    expect(sumsOf(profile, 'category:Kitchen/Coffee/Grinders').short).toBeCloseTo(0.03)
    expect(sumsOf(profile, 'category:Home/Textiles').short).toBeCloseTo(0.01)
  })

  it('adds up over events', () => {
    const profile = having(...repeated(5, viewOf(grinder)))
    expect(sumsOf(profile, 'brand:Acme')).toMatchObject({ medium: 5, long: 5 })
  })

  it('learns every item of an event', () => {
    const other = { item_id: 'mug', item_brand: 'Clay' }
    const profile = having(event('add_to_cart', [grinder, other]))
    expect(sumsOf(profile, 'brand:Acme').long).toBe(3)
    expect(sumsOf(profile, 'brand:Clay').long).toBe(3)
  })

  it('counts an item that an event names twice once', () => {
    const profile = having(event('view_item', [grinder, { ...grinder }]))
    expect(sumsOf(profile, 'brand:Acme').long).toBe(1)
    expect(profile.items).toHaveLength(1)
    expect(profile.items[0]).toMatchObject({ views: 1 })
  })

  it('reads category levels from separate fields as from one path', () => {
    const { item_category, ...rest } = grinder
    const split = {
      ...rest,
      item_category: 'Kitchen',
      item_category2: 'Coffee',
      item_category3: 'Grinders',
    }
    const path = { ...rest, item_category: 'Kitchen/Coffee/Grinders' }
    expect(having(viewOf(split)).affinities).toEqual(having(viewOf(path)).affinities)
    expect(having(event('purchase', [split])).purchases).toEqual(
      having(event('purchase', [path])).purchases,
    )
  })

  it('counts a category whose name ends in a colon once', () => {
    const profile = having(viewOf({ item_id: 'a', item_category: 'New:/Coffee' }))
    expect(sumsOf(profile, 'category:New:').long).toBe(1)
  })

  it('puts near prices together and far ones apart', () => {
    const price = (value: number) => ({ item_id: `at ${value}`, price: value })
    const profile = having(event('view_item', [price(16), price(18), price(200)]))
    const sums = profile.affinities
      .filter(({ key }) => /^price:./.test(key))
      .map(({ long }) => long)
    expect(sums.sort()).toEqual([1, 2])
  })

  it('is dated by the latest event', () => {
    expect(having(viewOf(grinder, T + 5), viewOf(grinder, T)).time).toBe(T + 5)
  })
})
