import { beforeEach, describe, expect, it } from 'vitest'
import { createReader, type Told } from '../../src/page/commerce'
import { gtag } from '../support/data-layer'

let read: (entry: object) => Told[]
beforeEach(() => {
  read = createReader()
})

const items = [{ item_id: 'a' }]

/** The events an entry tells, as `source name ids`. */
const told = (entry: object) =>
  read(entry).map(([source, { name, items }]) =>
    [source, name, ...items.map(item => item.item_id)].join(' '),
  )

/** The one item of a GA4 event with one, without what it does not say. */
const itemOf = (item: unknown) =>
  JSON.parse(
    JSON.stringify(read({ event: 'view_item', ecommerce: { items: [item] } })[0]?.[1].items[0]),
  )

describe('GA4’s events', () => {
  it.each([
    ['in an ecommerce object', { event: 'view_item', ecommerce: { items } }, 'ga4 view_item a'],
    ['with items at the top', { event: 'add_to_cart', items }, 'ga4 add_to_cart a'],
    ['of gtag()', gtag('event', 'purchase', { items }), 'gtag purchase a'],
    ['as lists', ['event', 'purchase', { items }], 'gtag purchase a'],
    [
      'with items keyed by number',
      { event: 'purchase', ecommerce: { items: { 0: { item_id: 'a' }, 1: { item_id: 'b' } } } },
      'ga4 purchase a b',
    ],
  ])('are read %s', (_, entry, expected) => {
    expect(told(entry)).toEqual([expected])
  })

  it('may have their items pushed before them, until these are taken back', () => {
    expect(told({ ecommerce: { items } })).toEqual(['ga4  a'])
    expect(told({ event: 'view_item' })).toEqual(['ga4 view_item a'])
    expect(told({ ecommerce: null })).toEqual([])
    expect(told({ event: 'add_to_cart' })).toEqual([])
  })

  it('do not lend their items to the next', () => {
    told({ event: 'view_item_list', ecommerce: { items } })
    expect(told({ event: 'add_to_cart' })).toEqual([])
    told({ ecommerce: { items } })
    told({ event: 'view_item', ecommerce: { items: [{ item_id: 'b' }] } })
    expect(told({ event: 'add_to_cart' })).toEqual([])
  })

  it('of searches need no items', () => {
    expect(read({ event: 'search', search_term: ' tea ' })).toEqual([
      ['ga4', { name: 'search', items: [], search_term: 'tea' }],
    ])
    expect(read(gtag('event', 'search', { search_term: 'tea' }))[0]?.[1].search_term).toBe('tea')
  })

  it.each(['view_item_list', 'page_view', 'user_engagement'])(
    'called %s only describe their items: Shelfwise sees that for itself',
    event => {
      expect(told({ event, ecommerce: { items } })).toEqual(['ga4  a'])
    },
  )

  it.each([
    [{ event: 'gtm.js', 'gtm.start': 1 }],
    [{ event: 'view_item', ecommerce: null }],
    [{ event: 'view_item', ecommerce: { items: [] } }],
    [{ event: 'view_item', ecommerce: { items: 'a' } }],
    [{ event: 'view_item', ecommerce: 'items' }],
    [gtag('config', 'G-1', { items })],
    [gtag('event', 'view_item')],
    [gtag('consent', 'default', { ad_storage: 'denied' })],
    [gtag('js', new Date())],
    [() => {}],
    [{}],
    [[]],
  ])('are not made of what tells of no item: %j', entry => {
    expect(told(entry)).toEqual([])
  })
})

describe('Universal Analytics’ and Yandex.Metrica’s e-commerce', () => {
  const products = [{ id: 'a' }]

  it.each([
    ['detail', 'view_item'],
    ['click', 'select_item'],
    ['add', 'add_to_cart'],
    ['remove', 'remove_from_cart'],
    ['purchase', 'purchase'],
  ])('%s is read as %s, whatever the event is called', (action, name) => {
    const ecommerce = { currencyCode: 'RUB', [action]: { actionField: { id: 'T1' }, products } }
    expect(told({ ecommerce })).toEqual([`yandex ${name} a`])
    expect(told({ event: 'gtm4wp.someThingEEC', ecommerce })).toEqual([`ua ${name} a`])
  })

  it('impressions only describe their items', () => {
    expect(told({ ecommerce: { impressions: products } })).toEqual(['yandex  a'])
  })

  it('may tell of several actions at once', () => {
    expect(told({ ecommerce: { impressions: [{ id: 'b' }], detail: { products } } })).toEqual([
      'yandex  b',
      'yandex view_item a',
    ])
  })

  it('is told beside GA4’s in one entry as by another', () => {
    const entry = { event: 'add_to_cart', ecommerce: { items, add: { products } } }
    expect(told(entry)).toEqual(['ga4 add_to_cart a', 'ua add_to_cart a'])
  })

  it('may key its products by number', () => {
    expect(told({ ecommerce: { add: { products: { 5: { id: 'a' } } } } })).toEqual([
      'yandex add_to_cart a',
    ])
  })

  it('does not take the order for a product', () => {
    expect(told({ ecommerce: { purchase: { actionField: { id: 'T1' } } } })).toEqual([])
  })
})

describe('an item', () => {
  it('has GA4’s fields', () => {
    const item = {
      item_id: 'a',
      item_name: 'Grinder',
      item_brand: 'Acme',
      item_category: 'Kitchen',
      item_category2: 'Coffee',
      item_category5: 'Hand',
      item_variant: 'steel',
      price: 49.9,
      quantity: 2,
    }
    expect(itemOf({ ...item, index: 3, coupon: 'X', affiliation: 'Y' })).toEqual(item)
  })

  it('may have the older names', () => {
    expect(
      itemOf({ id: 'a', name: 'Grinder', brand: 'Acme', category: 'Kitchen/Coffee', variant: 'x' }),
    ).toEqual({
      item_id: 'a',
      item_name: 'Grinder',
      item_brand: 'Acme',
      item_category: 'Kitchen/Coffee',
      item_variant: 'x',
    })
  })

  it('may have numbers for texts, and texts for numbers', () => {
    expect(itemOf({ item_id: 17, price: '1 299,00 руб.', quantity: '2' })).toEqual({
      item_id: '17',
      price: 1299,
      quantity: 2,
    })
  })

  it.each([0, '', 'free', {}, null, -5])('has no price where it says %j', price => {
    expect(itemOf({ item_id: 'a', price })).toEqual({ item_id: 'a' })
  })

  it.each(['', '  ', null, 'undefined', 'null', '(not set)', Number.NaN, true, {}, ['x']])(
    'says nothing by %j',
    value => {
      expect(itemOf({ item_id: 'a', item_brand: value })).toEqual({ item_id: 'a' })
    },
  )

  it.each([[{ item_name: 'Grinder' }], [{ id: 'undefined' }], ['sku-1'], [null], [undefined], [5]])(
    'is none without an id: %j',
    item => {
      expect(told({ event: 'view_item', ecommerce: { items: [item, { id: 'a' }] } })).toEqual([
        'ga4 view_item a',
      ])
    },
  )

  it('is one of at most 200 of an event', () => {
    const many = Array.from({ length: 1000 }, (_, id) => ({ id }))
    expect(read({ event: 'purchase', ecommerce: { items: many } })[0]?.[1].items).toHaveLength(200)
  })

  it('may be frozen, and go round in circles', () => {
    const item: Record<string, unknown> = { item_id: 'a' }
    item.self = item
    const entry: Record<string, unknown> = {
      event: 'view_item',
      ecommerce: { items: [Object.freeze(item)] },
    }
    entry.self = entry
    expect(told(Object.freeze(entry))).toEqual(['ga4 view_item a'])
  })
})
