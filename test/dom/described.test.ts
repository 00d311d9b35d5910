import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describedProduct } from '../../src/extras/presets/page/described'

const meta = (property: string, content: string) =>
  document.head.insertAdjacentHTML(
    'beforeend',
    `<meta property="${property}" content="${content}">`,
  )

const ORIGINAL = document.head.innerHTML

const on = (title: string, html: string) => {
  document.title = title
  document.body.innerHTML = html
  return describedProduct()
}

beforeEach(() => {
  document.head.innerHTML = ORIGINAL
  history.replaceState(null, '', '/')
})
afterEach(() => {
  document.body.innerHTML = ''
})

const MICRODATA = `
  <div itemscope itemtype="https://schema.org/Product">
    <ol itemscope itemtype="http://schema.org/BreadcrumbList">
      <li itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem">
        <a itemprop="item" href="/"><span itemprop="name">Home</span></a></li>
      <li itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem">
        <a itemprop="item" href="/watches"><span itemprop="name">Watches</span></a></li>
    </ol>
    <h1 itemprop="name">Pink watch</h1>
    <meta itemprop="sku" content="924">
    <span itemprop="brand" itemscope itemtype="http://schema.org/Brand"><b itemprop="name">Tikk</b></span>
    <div itemprop="offers" itemscope itemtype="http://schema.org/Offer">
      <span itemprop="price">9,99 €</span><link itemprop="availability" href="http://schema.org/InStock"></div>
  </div>`

describe('a product page in microdata', () => {
  it('is read, each property for the item it stands in', () => {
    expect(on('Pink watch | Shop', MICRODATA)).toEqual({
      item_id: '924',
      item_name: 'Pink watch',
      item_brand: 'Tikk',
      item_category: 'Watches',
      price: 9.99,
      availability: 'InStock',
    })
  })

  it('is about the product its title names, not about those it recommends', () => {
    const other = `<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">Blue watch</b></div>`
    expect(on('Buy Pink watch | Shop', other + MICRODATA + other)?.item_id).toBe('924')
  })

  it('is none where several products stand and the title names none, as on a listing', () => {
    const card = (name: string) =>
      `<li itemscope itemtype="http://schema.org/Product"><h3 itemprop="name">${name}</h3></li>`
    expect(on('Watches', `<h1>Watches</h1>${card('Pink one')}${card('Blue one')}`)).toBeUndefined()
  })

  it('takes a value from `content` although the element is an item of its own', () => {
    const html = MICRODATA.replace(
      /<span itemprop="brand".*?<\/span>/s,
      '<i itemprop="brand" itemscope content="Tikk"></i>',
    )
    expect(on('Pink watch', html)?.item_brand).toBe('Tikk')
  })

  it('has the lowest of several offers, however the brand is introduced', () => {
    const html = MICRODATA.replace(
      '<meta',
      `<p itemprop="offers" itemscope><b itemprop="price">8</b></p><meta`,
    ).replace('<b itemprop="name">Tikk', '<b itemprop="name">More of the brand: Tikk')
    expect(on('Pink watch', html)).toMatchObject({ price: 8, item_brand: 'Tikk' })
  })
})

describe('a product page in OpenGraph', () => {
  it('is read with its own heading, trail and maker', () => {
    meta('og:type', 'product')
    meta('og:title', 'Pink watch')
    meta('product:price:amount', '9.99')
    const item = on(
      'Pink watch - Shop',
      `<nav class="breadcrumbs"><a href="/">Home</a><a href="/w">Watches</a><a href="/w/p">Pink watch</a></nav>
      <h1>Pink watch</h1><a href="/manufacturer/7">Tikk</a>`,
    )
    expect(item).toMatchObject({
      item_name: 'Pink watch',
      item_category: 'Watches',
      item_brand: 'Tikk',
      price: 9.99,
    })
  })

  it('is none when it is of another type', () => {
    meta('og:type', 'article')
    expect(on('How to wind a watch', '<h1>How to wind a watch</h1>')).toBeUndefined()
  })
})

describe('a product page without structured data', () => {
  const form = (id: number) => `<form><input type="hidden" name="product_id" value="${id}"></form>`

  it('is known by its cart form, and has the price below its heading', () => {
    const item = on(
      'Reading lenses, best price - Shop',
      `<a class="cart-price">0,00 €</a><h1>Reading lenses</h1><p class="price">40,00 € <del>50 €</del></p>${form(98)}`,
    )
    expect(item).toEqual({ item_id: '98', item_name: 'Reading lenses', price: 40 })
  })

  it('is the one its forms send more often than those of recommended products', () => {
    expect(on('Lenses', `<h1>Lenses</h1>${form(1)}${form(98)}${form(98)}`)?.item_id).toBe('98')
  })

  it.each([
    ['a listing, whose forms send each product once', `<h1>Lenses</h1>${form(1)}${form(2)}`],
    ['an article', '<h1>Lenses</h1><p class="price">from 5 €</p>'],
    ['nothing', ''],
  ])('is not %s', (_, html) => {
    expect(on('Lenses', html)).toBeUndefined()
  })
})

describe('what a page calls its product', () => {
  const named = (title: string, heading: string, name: string) =>
    on(
      title,
      `<h1>${heading}</h1><div itemscope itemtype="http://schema.org/Product"><b itemprop="name">${name}</b></div>`,
    )?.item_name

  it.each([
    [
      'its heading, which the title says too',
      'Buy pots T-1 in Minsk',
      'Pots T-1',
      'T-1',
      'Pots T-1',
    ],
    [
      'its heading, with the kind of thing before',
      'TR-1047 cheap',
      'Pots TR-1047',
      'TR-1047',
      'Pots TR-1047',
    ],
    [
      'its heading, where data say more',
      'Legend - Shop',
      'Legend 200ml',
      'Legend 200ml M:',
      'Legend 200ml',
    ],
    [
      'what data say, where the heading says more',
      'Boots | Shop',
      'Boots Details',
      'Boots',
      'Boots',
    ],
    [
      'what data say, where the heading is about else',
      'Shoes amx1',
      'Sale',
      'Sports amx1',
      'Sports amx1',
    ],
    ['the title’s part, where all begin with more', 'Kit | eShop', 'About Kit', 'About Kit', 'Kit'],
  ])('is %s', (_, title, heading, name, expected) => {
    expect(named(title, heading, name)).toBe(expected)
  })
})

describe('the id of a product that data give none', () => {
  it.each([
    ['the last long number of its path', '/pots/t1-1609583.html?from=5', '1609583'],
    ['its path', '/pots/t1', '/pots/t1'],
  ])('is %s', (_, path, id) => {
    history.replaceState(null, '', path)
    meta('og:type', 'product')
    expect(on('Pots', '<h1>Pots</h1>')?.item_id).toBe(id)
  })
})

it('knows the product by the code it prints for people rather than by that of a variant or an address', () => {
  history.replaceState(null, '', '/pink-watch-10134622')
  expect(on('Pink watch', `${MICRODATA}<p>Product code: 141677</p>`)?.item_id).toBe('141677')
})

it('does not take an id with blanks for one where the address has a number', () => {
  const named = MICRODATA.replace('content="924"', 'content="Pink 924 Watch"')
  expect(on('Pink watch', named)?.item_id).toBe('Pink 924 Watch')
  history.replaceState(null, '', '/pink-watch-14347')
  expect(on('Pink watch', named)?.item_id).toBe('14347')
})

it('reads a page that only its data layer calls a product’s', () => {
  const html = '<h1>Pink watch</h1><p class="price">9,99 €</p><p>Код: 01245</p>'
  expect(on('Pink watch', html)).toBeUndefined()
  expect(describedProduct({ item_id: '971' })).toMatchObject({ item_id: '01245', price: 9.99 })
  // Of what only looks like a price, the first may be an old one.
  expect(describedProduct({ item_id: '971', price: 8, item_brand: 'Tikk' })).toMatchObject({
    item_brand: 'Tikk',
    price: 8,
  })
})
