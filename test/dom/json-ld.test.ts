import { afterEach, describe, expect, it } from 'vitest'
import { mended } from '../../src/extras/presets/page/mended'
import { jsonLdIn } from '../../src/page/json-ld'
import { inJsonLd, structuredProduct } from '../../src/page/structured'
import { describePage, GRINDER } from '../support/json-ld'

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

const read = (...blocks: unknown[]) => {
  describePage(...blocks)
  return inJsonLd()
}

describe('the product a page describes in JSON-LD', () => {
  it('has its facts, in our words', () => {
    expect(read(GRINDER)).toEqual({
      item_id: 'sku-1',
      item_name: 'Hand grinder',
      item_brand: 'Acme',
      item_category: 'Kitchen/Coffee/Grinders',
      price: 49.9,
      availability: 'InStock',
    })
  })

  it('is none where several are described, as on a listing', () => {
    const KETTLE = { ...GRINDER, sku: 'sku-2', name: 'Kettle' }
    expect(read([GRINDER, KETTLE])).toBeUndefined()
    expect(read(GRINDER, KETTLE)).toBeUndefined()
    expect(read(GRINDER, GRINDER)?.item_id).toBe('sku-1')
  })

  it('is the one of several that the page’s title names', () => {
    document.title = 'Hand grinder | Shop'
    expect(read([{ ...GRINDER, sku: 'sku-2', name: 'Kettle' }, GRINDER])?.item_id).toBe('sku-1')
  })

  it('is one of many variants: without the ids of each', () => {
    const variant = (sku: string, price: string) => ({ ...GRINDER, sku, offers: { price } })
    expect(read([variant('s', '50'), variant('m', '40')])).toMatchObject({
      item_id: '/',
      item_name: 'Hand grinder',
      price: 50,
    })
    const { sku, ...group } = GRINDER
    expect(
      read({ ...group, '@type': 'ProductGroup', productGroupID: 'g', hasVariant: [] })?.item_id,
    ).toBe('g')
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

  it('is known by its page’s path without an id', () => {
    history.replaceState(null, '', '/grinders/hand?from=mail')
    const { sku, ...rest } = GRINDER
    expect(read(rest)?.item_id).toBe('/grinders/hand')
    history.replaceState(null, '', '/')
  })

  it('is none without a name, or when the page describes something else', () => {
    expect(read({ ...GRINDER, name: undefined })).toBeUndefined()
    expect(read({ ...GRINDER, '@type': 'ProductReview' })).toBeUndefined()
    expect(read({ ...GRINDER, '@type': undefined })).toBeUndefined()
    expect(read()).toBeUndefined()
  })

  it.each([
    ['in lower case', { ...GRINDER, '@type': 'product' }],
    ['with its address', { ...GRINDER, '@type': 'https://schema.org/Product' }],
  ])('may have its type %s', (_, block) => {
    expect(read(block)?.item_id).toBe('sku-1')
  })

  it.each([
    ['a comment around it', `<!-- ${JSON.stringify(GRINDER)} -->`],
    ['CDATA around it', `//<![CDATA[\n${JSON.stringify(GRINDER)}\n//]]>`],
    ['a comment in it', `/* shop */ ${JSON.stringify(GRINDER)}`],
    ['a comma too many', JSON.stringify(GRINDER).replace('}}', '},}')],
    [
      'a line break within a text',
      JSON.stringify(GRINDER).replace('Hand grinder', 'Hand\ngrinder'),
    ],
  ])('is read, by presets, in spite of %s', (_, block) => {
    describePage(block)
    const item = structuredProduct(jsonLdIn(document, mended))
    expect(item).toMatchObject({ item_id: 'sku-1', item_name: 'Hand grinder', price: 49.9 })
  })

  it('is read without presets in spite of a line break within a text', () => {
    const block = JSON.stringify(GRINDER).replace('Hand grinder', 'Hand\ngrinder')
    expect(read(block)?.item_name).toBe('Hand grinder')
  })

  it('says what it said where nothing needs mending', () => {
    const text = 'Grinder /* new */ [1,] <!-- x -->'
    describePage({ ...GRINDER, name: text })
    expect(structuredProduct(jsonLdIn(document, mended))?.item_name).toBe(text)
  })

  it('has a name that was not meant for HTML', () => {
    expect(read({ ...GRINDER, name: 'Mill &amp; brush' })?.item_name).toBe('Mill & brush')
  })

  it.each([
    ['a text', '/mill.jpg'],
    ['a list', ['/mill.jpg', '/other.jpg']],
    ['an object', { '@type': 'ImageObject', url: '/mill.jpg' }],
  ])('has the picture from %s', (_, image) => {
    expect(read({ ...GRINDER, image })?.image).toBe('/mill.jpg')
  })

  it('has no brand that is the shop itself', () => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:site_name" content="Acme">')
    expect(read(GRINDER)).not.toHaveProperty('item_brand')
    document.head.lastElementChild?.remove()
  })

  it('has the category its breadcrumb says, from below the shop’s first page to above itself', () => {
    const step = (name: string, item: unknown, position: number) => ({
      '@type': 'ListItem',
      name,
      item,
      position,
    })
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        step('Home', '/', 1),
        step('Kitchen', '/kitchen', 2),
        { '@type': 'ListItem', item: { '@id': '/grinders', name: 'Hand/table' }, position: 3 },
        step('Hand grinder', '/grinders/hand', 4),
      ],
    }
    expect(read(GRINDER, trail)?.item_category).toBe('Kitchen/Hand|table')
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
    ['a specification', { priceSpecification: [{ price: '1 299,00' }] }, 1299],
    ['offers within an offer', { offers: [{ lowprice: 3499 }] }, 3499],
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
    ['https://schema.org/OutOfStock', 'OutOfStock'],
    ['http://schema.org/InStock', 'InStock'],
    ['PreOrder', 'PreOrder'],
  ])('is %s, which is called %s', (availability, ours) => {
    expect(read({ ...GRINDER, offers: { availability } })?.availability).toBe(ours)
  })

  it('has no fact that is empty or nothing', () => {
    expect(
      read({ '@type': 'Product', sku: ' sku-1 ', name: 'Mill', brand: null, category: [] }),
    ).toEqual({
      item_id: 'sku-1',
      item_name: 'Mill',
    })
  })
})
