import { describe, expect, it } from 'vitest'
import { type Profile, rank } from '../../src/core'
import { event, grinder, kettle, shelf, T, towel, viewOf } from '../support/items'
import { having, idsOf, memoryOf, orderOf, purchaseOf, sumsOf } from '../support/visitor'

const idsOnly = idsOf(shelf).map(item_id => ({ item_id }))
const listed = event('view_item_list', shelf)
const factsOf = (profile: Profile, id = 'grinder') => memoryOf(profile, id)?.item

/** Everything about an order but the items. */
const told = (items: typeof idsOnly, profile: Profile) =>
  rank(items, profile, { now: T }).map(({ item, ...why }) => ({ id: item.item_id, ...why }))

describe('what is remembered of an item’s facts', () => {
  it('ranks a list of ids only as if its facts were told', () => {
    const profile = having(listed, viewOf({ ...grinder, item_id: 'other grinder' }))
    expect(orderOf(idsOnly, profile)[0]).toBe('grinder')
    expect(told(idsOnly, profile)).toEqual(told(shelf, profile))
  })

  it('believes what a list says over what is remembered', () => {
    const profile = having(listed, viewOf({ ...grinder, item_id: 'other grinder' }))
    const moved = idsOnly.map(item =>
      item.item_id === 'grinder'
        ? { ...item, item_brand: 'Else', item_category: 'Garden', item_name: 'Rake', price: 900 }
        : item,
    )
    const lifts = (items: typeof idsOnly) =>
      rank(items, profile, { now: T }).find(({ item }) => item.item_id === 'grinder')?.score ?? 0
    expect(lifts(moved)).toBeLessThan(lifts(idsOnly) - 0.5)
  })

  it('puts facts together that were told apart, the latest over the earlier', () => {
    const profile = having(
      viewOf({ item_id: 'grinder', item_brand: 'Acme', price: 50 }),
      viewOf({ item_id: 'grinder', item_category: 'Kitchen', price: 40 }),
      viewOf({ item_id: 'grinder' }),
    )
    expect(factsOf(profile)).toEqual({
      item_id: 'grinder',
      item_brand: 'Acme',
      item_category: 'Kitchen',
      price: 40,
    })
  })

  it('takes a category whole from one page, not its levels from several', () => {
    const profile = having(
      viewOf({ item_id: 'grinder', item_category: 'Shop', item_category2: 'Sale' }),
      viewOf({ item_id: 'grinder', item_category: 'Kitchen/Coffee' }),
    )
    expect(factsOf(profile)).toEqual({ item_id: 'grinder', item_category: 'Kitchen/Coffee' })
  })

  it('loses no fact to a page that says it is not known', () => {
    const told = { ...grinder, url: '/grinder' }
    const silent = { item_id: 'grinder', url: undefined, item_brand: undefined } as never
    expect(factsOf(having(viewOf(told), viewOf(silent)))).toEqual(told)
  })

  it('keeps what can be learnt from and where page and picture are, and nothing that passes', () => {
    const passing = { quantity: 2, availability: 'in_stock', index: 7 }
    const places = { url: '/grinder', image: '/grinder.jpg' }
    const profile = having(viewOf({ ...grinder, ...passing, ...places }))
    expect(factsOf(profile)).toEqual({ ...grinder, ...places })
  })

  it('learns from a look at a page without facts what earlier pages told of the item', () => {
    const profile = having(listed, viewOf({ item_id: 'grinder' }))
    const sum = { short: 1, medium: 1, long: 1 }
    for (const key of ['brand:Acme', 'word:grinder', 'attribute:material=steel', 'price:64']) {
      expect(sumsOf(profile, key), key).toEqual(sum)
    }
    expect(sumsOf(profile, 'category:Kitchen/Coffee/Grinders').long).toBeCloseTo(1.01)
  })

  it('remembers a purchase told by id only under the category it knows', () => {
    const profile = having(listed, event('purchase', [{ item_id: 'kettle' }]))
    expect(purchaseOf(profile, 'category:Kitchen/Coffee/Kettles')).toMatchObject({ count: 1 })
  })

  it('knows nothing of an item that was only ever named by its id', () => {
    const profile = having(viewOf({ item_id: 'kettle' }), viewOf(towel))
    expect(factsOf(profile, 'kettle')).toEqual({ item_id: 'kettle' })
    expect(sumsOf(profile, 'brand:Boil & Co').long).toBe(0)
  })

  it('changes nothing in the item it was told of', () => {
    const item = Object.freeze({ ...kettle })
    const profile = having(viewOf(item), viewOf({ item_id: 'kettle', price: 1 }))
    expect(item).toEqual(kettle)
    expect(factsOf(profile, 'kettle')).toEqual({ ...kettle, price: 1 })
  })
})
