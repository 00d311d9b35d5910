import { describe, expect, it } from 'vitest'
import { createProfile, type Item, learn } from '../../src/core'
import { deepFreeze } from '../support/deep-freeze'
import { event, grinder, kettle, searchFor, shelf, T, viewOf } from '../support/items'
import { having, memoryOf, orderOf, purchaseOf, repeated, sumsOf } from '../support/visitor'

const WEIRD = ['__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>', 'a:b/c', '']

describe('learning from whatever comes', () => {
  it('changes neither the profile nor the event', () => {
    const profile = deepFreeze(
      having(viewOf(grinder), event('purchase', [kettle]), searchFor('hand')),
    )
    const copy = structuredClone(profile)
    const names = ['view_item', 'view_item_list', 'add_to_cart', 'remove_from_cart', 'purchase']
    for (const name of [...names, 'user_engagement'] as const) {
      learn(
        profile,
        deepFreeze(
          event(name as 'purchase', [grinder, kettle], T + 1, { engagement_time_msec: 9 }),
        ),
      )
    }
    learn(profile, deepFreeze(searchFor('grinder kettle')))
    expect(profile).toEqual(copy)
  })

  it.each(WEIRD)('takes an item of the id %j as any other', id => {
    const item: Item = { item_id: id, item_brand: id, item_category: id, attributes: { [id]: id } }
    const profile = having(viewOf(item), event('add_to_cart', [item]), event('purchase', [item]))
    expect(memoryOf(profile, id)).toMatchObject({ views: 0, cart: 0 })
    expect(purchaseOf(profile, `item:${id}`)).toMatchObject({ count: 1 })
    expect(orderOf([...shelf, item], having(viewOf(item)))[0]).toBe(id)
    expect(Object.prototype).not.toHaveProperty('views')
  })

  it('keeps facts that look like inherited names apart', () => {
    const profile = having(viewOf({ item_id: 'a', item_brand: '__proto__' }))
    expect(sumsOf(profile, 'brand:__proto__').long).toBe(1)
    expect(sumsOf(profile, 'brand:constructor').long).toBe(0)
  })

  it('learns nothing of a price that is none', () => {
    const items = [Number.NaN, Number.POSITIVE_INFINITY, -5, 0].map((price, index) => ({
      item_id: `item ${index}`,
      price,
    }))
    expect(having(event('view_item', items)).affinities).toEqual([])
  })

  it('keeps sums below zero finite, and recovers from them', () => {
    const away = repeated(50, event('remove_from_cart', [grinder]))
    const low = having(viewOf(grinder), ...away)
    for (const sum of Object.values(sumsOf(low, 'brand:Acme'))) expect(sum).toBeGreaterThan(-150)
    const back = having(...away, ...repeated(200, viewOf(grinder)))
    expect(sumsOf(back, 'brand:Acme').medium).toBeGreaterThan(0)
  })

  it('leaves what is believed as it was for an event that says nothing', () => {
    const profile = having(viewOf(grinder))
    expect(learn(profile, { name: 'page_view', time: T })).toEqual(profile)
    expect(learn(profile, event('view_item', []))).toEqual(profile)
    expect(learn(createProfile(), { name: 'view_item', time: T }).items).toEqual([])
  })

  it('keeps no text beyond a name, however long', () => {
    const prose = `${'very '.repeat(400)}long`
    const profile = having(
      viewOf({
        item_id: 'a',
        item_brand: prose,
        item_name: prose.replaceAll(' ', ''),
        item_category: prose,
      }),
    )
    for (const { key } of profile.affinities) expect(key.length).toBeLessThanOrEqual(64)
  })
})
