import { describe, expect, it } from 'vitest'
import { rank } from '../../src/core'
import { event, grinder, kettle, knife, shelf, T, towel, viewOf } from '../support/items'
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
const reasonsFor = (id: string, profile = looked) =>
  rank(shelf, profile, { now }).find(({ item }) => item.item_id === id)?.reasons ?? []

describe('why an item stands where it does', () => {
  it('names each fact that lifts it, strongest first', () => {
    const reasons = reasonsFor('grinder')
    expect(reasons.map(({ feature }) => feature).sort()).toEqual(Object.keys(KEYS).sort())
    const contributions = reasons.map(({ contribution }) => contribution)
    expect(contributions).toEqual([...contributions].sort((a, b) => b - a))
    for (const contribution of contributions) expect(contribution).toBeGreaterThan(0)
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

  it('names no key for what is about the item itself', () => {
    const profile = having(
      viewOf({ item_id: 'towel' }),
      event('add_to_cart', [{ item_id: 'towel' }]),
    )
    const reasons = reasonsFor('towel', profile)
    expect(reasons.map(({ feature }) => feature).sort()).toEqual(['cart', 'seen', 'views'])
    for (const reason of reasons) expect(reason).not.toHaveProperty('key')
  })

  it('never gives the shop’s own order as a reason', () => {
    const profile = having(viewOf(kettle), event('view_item_list', [knife, towel]))
    const reasons = rank(shelf, profile, { now }).flatMap(it => it.reasons)
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.map(({ feature }) => feature)).not.toContain('position')
  })

  it('tells by how much a fact lifts the item above the list’s mean', () => {
    const items = [{ item_id: 'plain' }, { item_id: 'brand', item_brand: 'Acme' }]
    const [lifted] = rank(items, looked, { now }).filter(({ item }) => item.item_id === 'brand')
    const [alone] = rank([items[1] as { item_id: string }], looked, { now })
    expect(lifted?.reasons[0]?.contribution).toBeGreaterThan(0)
    expect(alone?.reasons).toEqual([])
  })
})
