import { describe, expect, it } from 'vitest'
import { oneVisitor } from '../support/one-visitor'
import { cards, widget } from '../support/pages'
import { staysOf } from '../support/returning'
import { cardsOf } from '../support/visit'

const visitor = oneVisitor()

const open = (body: string, path = '/list') => visitor.open(body, { path })
const ids = (...numbers: number[]) => numbers.map(number => `sku-${number}`)
const order = () => cardsOf(visitor.page, 'products')
const LIST = widget('products', cards(4))
const ROW = widget('recommended', cards(4, 4)).replace('<ul', '<ul data-shelfwise-kind="home"')

/** WooCommerce's control, and Shopify's with the default of many of its shops. */
const sortedBy = (chosen: string) =>
  `<form><select name="orderby">${['menu_order', 'popularity', 'price', 'date']
    .map(value => `<option value="${value}" ${value === chosen ? 'selected' : ''}>${value}`)
    .join('')}</select></form>`
const groups = `<select name="sort"><optgroup label="Price"><option>Up<option selected>Down</optgroup></select>`
const radio = (value: string, chosen: string) =>
  `<input type="radio" name="sort" value="${value}" ${value === chosen ? 'checked' : ''}>`
const radios = (chosen: string) => radio('featured', chosen) + radio('price', chosen)
const labels = (chosen: string) =>
  `<label>${radio('featured', chosen)} Featured</label><label>${radio('price', chosen)} Price</label>`
const bestSelling =
  '<select name="sort_by"><option value="manual">Featured<option value="best-selling" selected>Best selling<option value="price-ascending">Price</select>'

describe('the list a page is about keeps its order', () => {
  it.each([
    ['/list?orderby=price'],
    ['/list?sort=p.price&order=ASC'],
    ['/list?sort[price]=asc'],
    ['/list?sort%5Bprice%5D=asc'],
    ['/list?order-by=price'],
    ['/list#/?sort=price'],
    ['/list?product_list_order=name'],
    ['/list?sort_by=price-ascending'],
    ['/list?order=product.price.asc'],
    ['/list/page/2/'],
    ['/list?page=12'],
    ['/list?p=3'],
    ['/list?PAGEN_1=2'],
    ['/list?paged=2'],
    ['/list?product-page=2'],
    ['/search?q=cup'],
    ['/?s=cup&post_type=product'],
    ['/catalogsearch/result/?q=cup'],
    ['/list?orderby=popularity'],
    ['/list?sort=-price'],
    ['/list/page-2.html'],
    ['/list?e-page-1a2b3c=2'],
    ['/list?pg=2'],
    ['/list?offset=24'],
    ['/list?page[number]=2'],
    ['/list?page%5Bnumber%5D=2'],
    ['/list?currentPage=3'],
    ['/list/page-2/'],
    ['/search/cups'],
    ['/find?text=cup'],
    ['/find?search_query=cup'],
  ])('at %s', async path => {
    await open(LIST + ROW, path)
    expect(await order()).toEqual(ids(0, 1, 2, 3))
    expect(await staysOf(visitor.page, 'products')).toBe('asked')
    // What is beside it and says what it is for is no part of it.
    expect(await cardsOf(visitor.page, 'recommended')).toEqual(ids(5, 4, 6, 7))
  })

  it.each([
    ['a control says that it is sorted', sortedBy('price') + LIST],
    ['a control says so with capitals', sortedBy('price').replace('orderby', 'SortBy') + LIST],
    ['a control of several groups says so', groups + LIST],
    [
      'the first of another group is chosen',
      groups.replace(
        '</optgroup>',
        '</optgroup><optgroup label="Name"><option selected>A</optgroup>',
      ) + LIST,
    ],
    ['one of several buttons says so', radios('price') + LIST],
    ['one of several labelled buttons says so', labels('price') + LIST],
    [
      'one of several buttons in a list says so',
      `<ul><li>${radio('featured', 'price')}</li><li>${radio('price', 'price')}</li></ul>${LIST}`,
    ],
    [
      'a control stands at the best price',
      bestSelling.replace('best-selling', 'best-price') + LIST,
    ],
    ['a link leads to the previous page', `<a rel="prev" href="/list">Previous</a>${LIST}`],
  ])('where %s', async (_, body) => {
    await open(body)
    expect(await order()).toEqual(ids(0, 1, 2, 3))
    expect(await staysOf(visitor.page, 'products')).toBe('asked')
  })

  it('from the moment the visitor sorts it, though the address stays', async () => {
    await open(`${sortedBy('menu_order')}<div id="list">${LIST}</div>`)
    await visitor.page.selectOption('select', 'price')
    await visitor.page.evaluate(
      list => {
        ;(document.querySelector('#list') as Element).innerHTML = list
      },
      widget('products', cards(4, 8)),
    )
    expect(await order()).toEqual(ids(8, 9, 10, 11))
  })
})

describe('the list a page is about is ordered', () => {
  it.each([
    ['on its first page', LIST, '/list?page=1'],
    ['at a path that only sounds like sorting', LIST, '/sortiment/cups?brand=2'],
    ['with a control that nobody has touched', sortedBy('menu_order') + LIST, '/list'],
    ['with a control whose default is not its first', bestSelling + LIST, '/list'],
    [
      'with buttons that nobody has touched',
      `<form>${radios('featured')}</form><form>${labels('featured')}</form>${LIST}`,
      '/list',
    ],
    [
      'with filters that are chosen',
      `<form name="list">${radio('price', 'price').replace('sort', 'colour')}</form>${LIST}`,
      '/list',
    ],
    ['from its first item on', LIST, '/list?offset=0'],
    ['with so many a page', LIST, '/list?per_page=24'],
    ['on a page about landing', LIST, '/landing-page-2/'],
    ['on a page that begins with a number', LIST, '/pages/24-hour-sale'],
    [
      'with a filter chosen of which the name only sounds so',
      `<select name="properties[Border]"><option>None<option selected>Wide</select>${LIST}`,
      '/list',
    ],
    [
      'with buttons for the desk and for the phone',
      `<form>${radios('featured')}</form><form>${radios('featured')}</form>${LIST}`,
      '/list',
    ],
    ['at a path that only sounds like further pages', LIST, '/homepage/pages-of-cups'],
    [
      'with a link to a previous page that is switched off',
      `<a rel="prev" class="previous disabled" href="/list">Previous</a>${LIST}`,
      '/list',
    ],
    [
      'after a search, where the shop asks for it',
      `<div data-shelfwise-on>${LIST}</div>`,
      '/search?q=cup',
    ],
  ])('%s', async (_, body, path) => {
    await open(body, path)
    expect(await order()).toEqual(ids(1, 0, 2, 3))
  })

  it('but not where it is sorted, whatever the shop says', async () => {
    await open(`<div data-shelfwise-on>${LIST}</div>`, '/search?q=cup&sort=price')
    expect(await order()).toEqual(ids(0, 1, 2, 3))
  })
})
