import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/core'
import { DAY, event, grinder, T, viewOf } from '../support/items'
import { having, idsOf, learnt, memoryOf, repeated, sumsOf } from '../support/visitor'

const many = (count: number, prefix = 'item'): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    item_id: `${prefix} ${index}`,
    item_brand: `${prefix} brand ${index}`,
    item_category: `${prefix} category ${index}`,
  }))

/** One event an item: an event of many would be cut. */
const oneByOne = (name: 'view_item' | 'purchase' | 'view_item_list', items: Item[], from = T) =>
  items.map((item, index) => event(name, [item], from + index))

describe('how much is kept', () => {
  it('keeps at most 256 interests, 200 items and 500 purchases', () => {
    const profile = having(
      ...oneByOne('view_item', many(400)),
      ...oneByOne('purchase', many(700, 'bought')),
    )
    expect(profile.affinities.length).toBeLessThanOrEqual(256)
    expect(profile.items.length).toBeLessThanOrEqual(200)
    expect(profile.purchases.length).toBeLessThanOrEqual(500)
  })

  it('keeps most of what fits', () => {
    const profile = having(
      ...oneByOne('view_item', many(400)),
      ...oneByOne('purchase', many(700, 'bought')),
    )
    expect(profile.affinities.length).toBeGreaterThan(128)
    expect(profile.items.length).toBeGreaterThan(100)
    expect(profile.purchases.length).toBeGreaterThan(250)
  })

  it('keeps the strongest interests', () => {
    const profile = having(...repeated(10, viewOf(grinder)), ...oneByOne('view_item', many(400)))
    expect(sumsOf(profile, 'brand:Acme').long).toBeCloseTo(10)
    expect(sumsOf(profile, 'category:Kitchen/Coffee').long).toBeCloseTo(10)
  })

  it('lets an interest of long ago go before those of today', () => {
    const lastYear = T - 400 * DAY
    const old = many(120, 'old').map(item => event('add_to_cart', [item], lastYear))
    const today = many(20, 'new').map(item => event('view_item', [item], T))
    const profile = having(...old, ...today)
    const forgotten = many(20, 'new').filter(it => !sumsOf(profile, `brand:${it.item_brand}`).long)
    expect(idsOf(forgotten)).toEqual([])
  })

  it('forgets items only shown before those looked at', () => {
    const looked = many(90, 'looked')
    const profile = having(
      ...oneByOne('view_item', looked, T),
      ...oneByOne('view_item_list', many(300, 'shown'), T + DAY),
    )
    expect(idsOf(looked).filter(id => !memoryOf(profile, id))).toEqual([])
  })

  it('forgets the items looked at longest ago first', () => {
    const items = many(260)
    const profile = having(...oneByOne('view_item', items))
    const latest = idsOf(items.slice(-100))
    expect(latest.filter(id => !memoryOf(profile, id))).toEqual([])
    expect(memoryOf(profile, 'item 0')).toBeUndefined()
  })

  it('forgets the oldest purchases first', () => {
    const items = many(600).map(({ item_id }) => ({ item_id }))
    const daily = items.map((item, index) => event('purchase', [item], T + index * DAY))
    const kept = having(...daily).purchases.map(({ key }) => key)
    expect(kept).not.toContain('item:item 0')
    expect(kept).toContain('item:item 599')
    expect(kept).toContain('item:item 300')
  })

  it('learns 200 items of an event and no more', () => {
    const ids = idsOf(having(event('view_item_list', many(250))).items)
    expect(ids).toEqual(idsOf(many(200)))
  })

  it('learns the same whether a full profile grew at once or was put down in between', () => {
    const events = oneByOne('view_item', many(300))
    const halfway = JSON.parse(JSON.stringify(having(...events.slice(0, 150))))
    expect(learnt(halfway, events.slice(150))).toEqual(having(...events))
  })
})
