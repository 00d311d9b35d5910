import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/core'
import { DAY, event, grinder, kettle, knife, T, towel, viewOf } from '../support/items'
import { having, idsOf, orderOf, repeated } from '../support/visitor'

/** Items that differ in these facts only; the last is the one wanted. */
const list = (unwanted: Omit<Item, 'item_id'>[], wanted: Omit<Item, 'item_id'>): Item[] => [
  ...[...unwanted, ...unwanted, ...unwanted].map((facts, index) => ({
    item_id: `other ${index}`,
    ...facts,
  })),
  { item_id: 'wanted', ...wanted },
]

/** Items of which nothing is known, so that the places after them differ little. */
const fillers = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({ item_id: `filler ${index}` }))

const looked = having(...repeated(5, viewOf(grinder)))
const rises = (items: Item[], profile = looked) => {
  const order = orderOf(items, profile)
  expect(order.indexOf('wanted')).toBeLessThan(items.length - 1)
  expect(order.filter(id => id !== 'wanted')).toEqual(idsOf(items.slice(0, -1)))
}

describe('what lifts an item', () => {
  it('the category the visitor looked at', () => {
    const other = { ...grinder, item_id: 'electric grinder', item_name: 'Electric mill' }
    expect(orderOf([towel, knife, other], looked)[0]).toBe('electric grinder')
  })

  it('the category above it, less', () => {
    const cup = { item_id: 'cup', item_category: 'Kitchen/Coffee/Cups' }
    const mill = { item_id: 'mill', item_category: 'Kitchen/Coffee/Grinders' }
    const rake = { item_id: 'rake', item_category: 'Garden/Tools/Rakes' }
    expect(orderOf([rake, cup, mill], looked)).toEqual(['mill', 'cup', 'rake'])
  })

  it('the brand', () => {
    const brands = ['B', 'C', 'D', 'E'].map(item_brand => ({ item_brand }))
    rises(list(brands, { item_brand: 'Acme' }))
  })

  it('a word of its name', () => {
    const names = ['Soup spoon', 'Salad bowl', 'Rice pot', 'Bread tin'].map(item_name => ({
      item_name,
    }))
    rises(list(names, { item_name: 'Electric GRINDER' }))
  })

  it('an attribute', () => {
    const materials = ['wood', 'glass', 'clay', 'wool'].map(material => ({
      attributes: { material },
    }))
    rises(list(materials, { attributes: { material: 'steel' } }))
  })

  it('a price like those looked at', () => {
    const prices = [5, 8, 700, 900].map(price => ({ price }))
    rises(list(prices, { price: 55 }))
  })

  it('a thing put into the cart more than one looked at', () => {
    const mill = { item_id: 'mill', item_brand: 'Grind' }
    const pot = { item_id: 'pot', item_brand: 'Boil' }
    const profile = having(
      event('view_item', [{ item_id: 'seen mill', item_brand: 'Grind' }]),
      event('add_to_cart', [{ item_id: 'seen pot', item_brand: 'Boil' }]),
    )
    const order = orderOf([...fillers(8), mill, pot], profile)
    expect(order.indexOf('pot')).toBeLessThan(order.indexOf('mill'))
  })
})

describe('what does not', () => {
  it('a fact nobody told us: such an item does not fall below those known to be unwanted', () => {
    const unwanted = [
      { item_id: 'a', ...{ item_brand: 'B', item_category: 'Garden' } },
      { item_id: 'b', ...{ item_brand: 'C', item_category: 'Office' } },
    ]
    const order = orderOf([{ item_id: 'plain' }, ...unwanted], looked)
    expect(order[0]).toBe('plain')
  })

  it('what was taken out of the cart again as much as what stays in it', () => {
    const mill = { item_id: 'mill', item_brand: 'Grind' }
    const pot = { item_id: 'pot', item_brand: 'Boil' }
    const profile = having(
      event('add_to_cart', [{ ...mill, item_id: 'carted mill' }]),
      event('add_to_cart', [{ ...pot, item_id: 'carted pot' }]),
      event('remove_from_cart', [{ ...mill, item_id: 'carted mill' }]),
    )
    const order = orderOf([...fillers(8), mill, pot], profile)
    expect(order.indexOf('pot')).toBeLessThan(order.indexOf('mill'))
  })

  it('an interest of last year as much as one of today', () => {
    const carted = event('add_to_cart', [{ ...towel, item_id: 'old towel' }], T - 365 * DAY)
    const profile = having(carted, viewOf({ ...knife, item_id: 'new knife' }))
    expect(orderOf([kettle, towel, knife], profile)[0]).toBe('knife')
  })

  it('a category that was served by a purchase', () => {
    const profile = having(event('purchase', [{ item_id: 'tv', item_category: 'Televisions' }]))
    const other = { item_id: 'other tv', item_category: 'Televisions' }
    const items = [{ item_id: 'lamp', item_category: 'Lamps' }, other]
    expect(orderOf(items, profile)).toEqual(['lamp', 'other tv'])
  })
})
