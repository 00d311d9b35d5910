import { describe, expect, it } from 'vitest'
import { event, grinder, searchFor, towel, viewOf } from '../support/items'
import { having, orderOf, sumsOf } from '../support/visitor'

describe('what a search teaches', () => {
  it('adds 2 to each word that items have taught', () => {
    const profile = having(viewOf(grinder), searchFor('GRINDER'))
    expect(sumsOf(profile, 'word:grinder').long).toBe(3)
    expect(sumsOf(profile, 'word:hand').long).toBe(1)
  })

  it('keeps nothing else of what was typed', () => {
    const profile = having(viewOf(grinder), searchFor('grinder for jane.doe@example.com +4912345'))
    expect(JSON.stringify(profile)).not.toMatch(/jane|doe|example|12345/)
  })

  it('teaches nothing to somebody of whom nothing is known', () => {
    const profile = having(searchFor('grinder'))
    expect(profile.affinities).toEqual([])
  })

  it('counts a word typed twice once', () => {
    const profile = having(viewOf(grinder), searchFor('grinder grinder Grinder'))
    expect(sumsOf(profile, 'word:grinder').long).toBe(3)
  })

  it('takes a search for the name of a dimension as nothing', () => {
    const profile = having(viewOf(grinder), searchFor('word: brand: __proto__ constructor'))
    expect(profile.affinities).toEqual(having(viewOf(grinder)).affinities)
  })

  it('lifts the items that carry the word', () => {
    const plain = ['a', 'b', 'c', 'd', 'e'].map(item_id => ({ item_id }))
    const list = [
      ...plain,
      { item_id: 'linen', item_name: 'Linen' },
      { item_id: 'mill', item_name: 'Grinder' },
    ]
    const seen = having(event('view_item', [grinder, towel]))
    const searched = having(event('view_item', [grinder, towel]), searchFor('grinder'))
    const places = (order: string[]) => [order.indexOf('mill'), order.indexOf('linen')]
    const [mill = 0, linen = 0] = places(orderOf(list, searched))
    expect(mill).toBeLessThan(linen)
    const [millBefore = 0, linenBefore = 0] = places(orderOf(list, seen))
    expect(millBefore).toBeGreaterThan(linenBefore)
  })
})
