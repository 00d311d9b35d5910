import { describe, expect, it } from 'vitest'
import { itemFrom } from '../../src/attributes'

function element(attributes: Record<string, string>) {
  const card = document.createElement('li')
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value)
  return card
}
const read = (attributes: Record<string, string>) =>
  itemFrom(element({ 'data-item-id': 'sku-1', ...attributes }))

describe('the item an element speaks of', () => {
  it('has every fact the element names', () => {
    const item = read({
      'data-item-name': 'Hand grinder',
      'data-item-brand': 'Acme',
      'data-item-category': 'Kitchen/Coffee/Grinders',
      'data-item-category2': 'Coffee',
      'data-item-variant': 'black',
      'data-item-price': '49.90',
      'data-item-availability': 'in_stock',
      'data-item-url': '/p/1',
      'data-item-image': '/p/1.jpg',
      'data-item-attributes': '{"material":"steel"}',
    })
    expect(item).toEqual({
      item_id: 'sku-1',
      item_name: 'Hand grinder',
      item_brand: 'Acme',
      item_category: 'Kitchen/Coffee/Grinders',
      item_category2: 'Coffee',
      item_variant: 'black',
      price: 49.9,
      availability: 'in_stock',
      url: '/p/1',
      image: '/p/1.jpg',
      attributes: { material: 'steel' },
    })
  })

  it('is none without an id', () => {
    expect(itemFrom(element({ 'data-item-name': 'Hand grinder' }))).toBeUndefined()
    expect(itemFrom(element({ 'data-item-id': '' }))).toBeUndefined()
    expect(itemFrom(element({ 'data-item-id': '  ' }))).toBeUndefined()
  })

  it('has its id alone when that is all there is', () => {
    expect(read({})).toEqual({ item_id: 'sku-1' })
  })

  it('is read without the spaces templates leave around', () => {
    expect(read({ 'data-item-id': ' sku-2\n', 'data-item-brand': '\n  Acme ' })).toEqual({
      item_id: 'sku-2',
      item_brand: 'Acme',
    })
  })

  it.each(['abc', '', ' ', '-5', '0', 'Infinity', 'NaN', '49,90', '1e999', '12 €'])(
    'has no price when it says %j, and all else',
    price => {
      expect(read({ 'data-item-price': price, 'data-item-brand': 'Acme' })).toEqual({
        item_id: 'sku-1',
        item_brand: 'Acme',
      })
    },
  )

  it.each(['', '{', 'steel', '"steel"', '5', 'null', '["steel"]', '{"a":1}', '{"a":{"b":"c"}}'])(
    'has no attributes when they say %j, and all else',
    attributes => {
      expect(read({ 'data-item-attributes': attributes, 'data-item-price': '5' })).toEqual({
        item_id: 'sku-1',
        price: 5,
      })
    },
  )

  it('leaves empty facts out', () => {
    expect(read({ 'data-item-brand': '', 'data-item-name': ' ' })).toEqual({ item_id: 'sku-1' })
  })

  it('takes ids and facts for text, whatever they look like', () => {
    const markup = '<img src=x onerror=alert(1)>'
    expect(read({ 'data-item-id': '__proto__', 'data-item-name': markup })).toEqual({
      item_id: '__proto__',
      item_name: markup,
    })
  })
})
