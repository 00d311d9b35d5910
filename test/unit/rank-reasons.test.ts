import { describe, expect, it } from 'vitest'
import { rank } from '../../src/core'
import { DAY, event, grinder, kettle, knife, shelf, T, towel, viewOf } from '../support/items'
import { having, repeated } from '../support/visitor'

const now = T
const KEYS: Record<string, string[]> = {
  category: ['category:Kitchen', 'category:Kitchen/Coffee', 'category:Kitchen/Coffee/Grinders'],
  brand: ['brand:Acme'],
  word: ['word:hand', 'word:grinder'],
  attribute: ['attribute:material=steel'],
  price: ['price:64'],
}

const looked = having(...repeated(6, viewOf({ ...grinder, item_id: 'seen grinder' })))
const reasonsFor = (id: string, profile = looked, at = now) =>
  rank(shelf, profile, { now: at }).find(({ item }) => item.item_id === id)?.reasons ?? []

describe('why an item stands where it does', () => {
  it('names what it is like by its category, before all else it has in common', () => {
    expect(reasonsFor('grinder').map(({ feature }) => feature)).toEqual(['category'])
  })

  it.each([
    ['brand', { item_brand: 'Acme' }],
    ['attribute', { attributes: { material: 'steel' } }],
    ['word', { item_name: 'Hand grinder' }],
  ] as const)('names the %s where that is all it has in common', (feature, facts) => {
    const items = [...['a', 'b', 'c'].map(item_id => ({ item_id })), { item_id: 'like', ...facts }]
    const reasons = rank(items, looked, { now }).flatMap(it => it.reasons)
    expect(reasons.map(it => it.feature)).toEqual([feature])
    expect(KEYS[feature]).toContain(reasons[0]?.key)
  })

  it('gives none to what would stand there without it', () => {
    const first = [grinder, ...shelf.filter(item => item !== grinder)]
    const far = having(viewOf({ item_id: 'other', item_brand: 'Acme' }))
    expect(rank(first, far, { now })[0]).toMatchObject({ item: grinder, reasons: [] })
  })

  it('refers to keys of the item itself', () => {
    for (const { feature, key } of reasonsFor('grinder')) expect(KEYS[feature]).toContain(key)
  })

  it('names the finest of categories equally sought', () => {
    const category = reasonsFor('grinder').find(({ feature }) => feature === 'category')
    expect(category?.key).toBe('category:Kitchen/Coffee/Grinders')
  })

  it('has none for what nothing lifts', () => {
    expect(reasonsFor('towel')).toEqual([])
  })

  it('has none when all items are lifted alike', () => {
    const alike = ['a', 'b', 'c'].map(item_id => ({ ...grinder, item_id }))
    expect(rank(alike, looked, { now }).flatMap(({ reasons }) => reasons)).toEqual([])
  })

  it('names the item itself where the visitor looked at it or put it into the cart', () => {
    const profile = having(
      viewOf({ item_id: 'towel' }),
      viewOf({ item_id: 'grinder' }),
      event('add_to_cart', [{ item_id: 'grinder' }]),
    )
    const reasons = reasonsFor('grinder', profile, now + DAY)
    expect(reasons.map(({ feature }) => feature)).toEqual(['item', 'cart'])
    for (const { key } of reasons) expect(key).toBe('item:grinder')
  })

  it('names the finest category, or else the item, when it is time to buy again', () => {
    const days = [0, 10, 20].map(day => T - (30 - day) * DAY)
    const plain = { item_id: 'plain' }
    const profile = having(...days.map(day => event('purchase', [kettle, plain], day)))
    const reasons = rank([...shelf, plain], profile, { now }).flatMap(it =>
      it.reasons.filter(({ feature }) => feature === 'repurchase'),
    )
    expect(reasons.map(({ key }) => key).sort()).toEqual([
      'category:Kitchen/Coffee/Kettles',
      'item:plain',
    ])
  })

  it('names no key for the place beside what was looked at', () => {
    const items = ['a', 'b', 'c', 'd'].map(item_id => ({ item_id }))
    const ranked = rank(items, having(viewOf({ item_id: 'a' })), { now })
    const nearby = ranked.flatMap(it => it.reasons.filter(({ feature }) => feature === 'nearby'))
    expect(nearby.length).toBeGreaterThan(0)
    for (const reason of nearby) expect(reason).not.toHaveProperty('key')
  })

  it('never gives the shop’s own order as a reason', () => {
    const profile = having(viewOf(kettle), event('view_item_list', [knife, towel]))
    const reasons = rank(shelf, profile, { now }).flatMap(it => it.reasons)
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.map(({ feature }) => feature)).not.toContain('position')
  })

  it('tells by how much a fact lifts the item above the mean of the others', () => {
    const brand = { item_id: 'brand', item_brand: 'Acme' }
    const items = [{ item_id: 'plain' }, { item_id: 'other' }, brand]
    const [lifted] = rank(items, looked, { now }).filter(({ item }) => item.item_id === 'brand')
    const [alone] = rank([brand], looked, { now })
    expect(lifted?.reasons[0]?.contribution).toBeGreaterThan(0)
    expect(alone?.reasons).toEqual([])
  })
})
