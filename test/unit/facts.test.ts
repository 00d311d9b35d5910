import { describe, expect, it } from 'vitest'
import { createFacts } from '../../src/facts'
import { filledIn } from '../../src/profile/facts'
import { createProfile } from '../../src/profile/profile'
import { grinder } from '../support/items'

const { item_id } = grinder

describe('an item filled in', () => {
  it('has the facts it does not say, and of those it says its own', () => {
    expect(filledIn({ item_id, price: 45 }, grinder)).toEqual({ ...grinder, price: 45 })
    expect(filledIn({ item_id, item_brand: undefined, item_name: '' }, grinder)).toEqual(grinder)
    expect(filledIn(grinder, undefined)).toEqual(grinder)
  })

  it('takes no level of a category to its own', () => {
    const known = { item_id, item_category: 'Kitchen', item_category2: 'Coffee' }
    expect(filledIn({ item_id, item_category: 'Garden' }, known)).toEqual({
      item_id,
      item_category: 'Garden',
    })
    expect(filledIn({ item_id }, known)).toEqual(known)
  })

  it('is a new one', () => {
    const item = { item_id }
    filledIn(item, grinder)
    expect(item).toEqual({ item_id })
  })
})

describe('what pages have said of items', () => {
  it('completes what is said later, and is brought up to date by it', () => {
    const facts = createFacts(createProfile)
    facts.complete(grinder)
    facts.complete({ item_id, price: 45 })
    expect(facts.complete({ item_id })).toEqual({ ...grinder, price: 45 })
  })

  it('is known of the last few hundred items only', () => {
    const facts = createFacts(createProfile)
    facts.complete(grinder)
    facts.complete({ item_id: 'old', price: 1 })
    for (let id = 0; id < 499; id++) {
      facts.complete({ item_id: String(id), price: 1 })
      if (id === 250) facts.complete({ item_id })
    }
    expect(facts.complete({ item_id })).toEqual(grinder)
    expect(facts.complete({ item_id: 'old' })).toEqual({ item_id: 'old' })
  })
})
