import { afterEach, describe, expect, it } from 'vitest'
import { productInJsonLd } from '../../src/page/json-ld'
import { describePage, GRINDER } from '../support/json-ld'

afterEach(() => {
  document.body.innerHTML = ''
})

const read = (...blocks: unknown[]) => {
  describePage(...blocks)
  return productInJsonLd(document)
}

describe('the product a page describes in JSON-LD', () => {
  it('has its facts, in our words', () => {
    expect(read(GRINDER)).toEqual({
      item_id: 'sku-1',
      item_name: 'Hand grinder',
      item_brand: 'Acme',
      item_category: 'Kitchen/Coffee/Grinders',
      price: 49.9,
      availability: 'in_stock',
    })
  })

  it('is none where several are described, as on a listing', () => {
    expect(read([GRINDER, { ...GRINDER, sku: 'sku-2' }])).toBeUndefined()
    expect(read(GRINDER, { ...GRINDER, sku: 'sku-2' })).toBeUndefined()
    expect(read(GRINDER, GRINDER)?.item_id).toBe('sku-1')
  })

  it.each([
    ['in an array', [{ '@type': 'BreadcrumbList' }, GRINDER]],
    [
      'in a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, GRINDER] },
    ],
    ['in a graph in an array', [{ '@graph': [GRINDER] }]],
    ['of several types', { ...GRINDER, '@type': ['Product', 'Vehicle'] }],
  ])('is found %s', (_, block) => {
    expect(read(block)?.item_id).toBe('sku-1')
  })

  it('is found in a later block', () => {
    expect(read({ '@type': 'Organization', name: 'Shop' }, GRINDER)?.item_id).toBe('sku-1')
  })

  it.each(['', '{', 'undefined', '<!-- -->', '{"@type":"Product",}', 'null', '5'])(
    'is found after a broken block, %j',
    broken => {
      expect(read(broken, GRINDER)?.item_id).toBe('sku-1')
    },
  )

  it('takes productID or mpn for an id where there is no sku', () => {
    const { sku, ...rest } = GRINDER
    expect(read({ ...rest, productID: 'id-1', mpn: 'mpn-1' })?.item_id).toBe('id-1')
    expect(read({ ...rest, mpn: 'mpn-1' })?.item_id).toBe('mpn-1')
    expect(read({ ...rest, sku: 4711 })?.item_id).toBe('4711')
  })

  it('is none without an id, or when the page describes something else', () => {
    const { sku, ...rest } = GRINDER
    expect(read(rest)).toBeUndefined()
    expect(read({ ...GRINDER, '@type': 'ProductGroup' })).toBeUndefined()
    expect(read({ ...GRINDER, '@type': undefined })).toBeUndefined()
    expect(read()).toBeUndefined()
  })

  it.each([
    ['a text', 'Acme'],
    ['a thing', { '@type': 'Brand', name: 'Acme' }],
    ['a list', [{ '@type': 'Brand', name: 'Acme' }, { name: 'Other' }]],
  ])('has the brand from %s', (_, brand) => {
    expect(read({ ...GRINDER, brand })?.item_brand).toBe('Acme')
  })

  it.each([
    ['an offer', { price: '49.90' }, 49.9],
    ['a number', { price: 49.9 }, 49.9],
    ['a list of offers', [{ price: '49.90' }, { price: '99' }], 49.9],
    ['offers from to', { '@type': 'AggregateOffer', lowPrice: '40', highPrice: '60' }, 40],
  ])('has the price from %s', (_, offers, price) => {
    expect(read({ ...GRINDER, offers })?.price).toBe(price)
  })

  it.each([
    undefined,
    {},
    [],
    { price: 'ask us' },
    { price: -1 },
    { price: 0 },
    { price: '1e999' },
  ])('has no price from %j, and all else', offers => {
    const item = read({ ...GRINDER, offers })
    expect(item).not.toHaveProperty('price')
    expect(item?.item_name).toBe('Hand grinder')
  })

  it.each([
    ['https://schema.org/OutOfStock', 'out_of_stock'],
    ['http://schema.org/InStock', 'in_stock'],
    ['PreOrder', 'pre_order'],
  ])('is %s, which we call %s', (availability, ours) => {
    expect(read({ ...GRINDER, offers: { availability } })?.availability).toBe(ours)
  })

  it('has no fact that is empty or nothing', () => {
    expect(
      read({ '@type': 'Product', sku: ' sku-1 ', name: '', brand: null, category: [] }),
    ).toEqual({
      item_id: 'sku-1',
    })
  })
})
