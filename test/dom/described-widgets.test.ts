import { afterEach, describe, expect, it, vi } from 'vitest'
import { described } from '../../src/widget/described'
import type { WidgetDescription } from '../../src/widget/description'
import { type IdAt, readWidgets } from '../../src/widget/read'
import { debugMessages } from '../support/live-client'
import { find, show } from '../support/page'

const asPath: IdAt = (path, own = path) => own
const LIST: WidgetDescription = { container: '.grid', card: '.card' }

const read = (html: string, description: Partial<WidgetDescription> = {}, idAt = asPath) => {
  show(html)
  return readWidgets(idAt, described([{ ...LIST, ...description }]))
}
const itemIn = (content: string, description: Partial<WidgetDescription> = {}, idAt = asPath) =>
  read(`<ul class="grid"><li class="card">${content}</li></ul>`, description, idAt)[0]?.cards[0]
    ?.item
const card = (id: number, more = '') =>
  `<li class="card" ${more}><a href="/p/${id}"><img><h3>Thing ${id}</h3></a></li>`
const grid = (content: string) => `<ul class="grid">${content}</ul>`
const idsIn = (html: string, description: Partial<WidgetDescription> = {}) =>
  read(html, description).map(({ cards }) => cards.map(({ item }) => item.item_id))

afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('a described widget', () => {
  it('is every element its selector finds, named by it or by what it is called', () => {
    const html = grid(card(1) + card(2)) + grid(card(3))
    expect(idsIn(html)).toEqual([['/p/1', '/p/2'], ['/p/3']])
    expect(read(html).map(({ name }) => name)).toEqual(['.grid', '.grid'])
    expect(read(html, { name: 'new', kind: 'home' })[0]).toMatchObject({
      name: 'new',
      kind: 'home',
      container: find('.grid'),
    })
  })

  it('makes way for what attributes mark', () => {
    const marked = '<li data-item-id="a">A</li>'
    expect(idsIn(`<ul class="grid" data-shelfwise="w">${marked}${card(1)}</ul>`)).toEqual([['a']])
    expect(
      idsIn(`<div class="grid">${card(1)}<ul data-shelfwise="w">${marked}</ul></div>`),
    ).toEqual([['a']])
  })

  it('is none where we are switched off', () => {
    expect(idsIn(`<main data-shelfwise-off>${grid(card(1))}</main>`)).toEqual([])
  })

  it('has the same product twice as two cards of one item', () => {
    const [widget] = read(grid(card(1) + card(2) + card(1)))
    expect(widget?.cards.map(({ item }) => item.item_id)).toEqual(['/p/1', '/p/2', '/p/1'])
    expect(widget?.cards[0]?.item).not.toBe(widget?.cards[2]?.item)
  })

  it.each(['slick-cloned', 'swiper-slide-duplicate', 'owl-item cloned', 'splide__slide--clone'])(
    'has no card of a clone, %s',
    name => {
      const clone = `<li class="${name}"><div class="card"><a href="/p/9">9</a></div></li>`
      expect(idsIn(grid(clone + card(1)))).toEqual([['/p/1']])
    },
  )

  it('takes what is hidden for a clone only beside what it repeats', () => {
    const hidden = 'aria-hidden="true"'
    expect(idsIn(grid(card(2, hidden) + card(1) + card(2) + card(3, hidden)))).toEqual([
      ['/p/1', '/p/2', '/p/3'],
    ])
  })

  it.each([
    [
      'a slider that has begun',
      'laid out',
      `<div class="swiper swiper-initialized">${grid(card(1) + card(2))}</div>`,
    ],
    ['rows', 'rows', grid(`<div>${card(1)}${card(2)}</div><div>${card(3)}${card(4)}</div>`)],
  ])('in %s is read and stays as it is', (_, reason, html) => {
    const [widget] = read(html)
    expect(widget?.stays).toBe(reason)
    expect(widget?.cards[1]?.item.item_id).toBe('/p/2')
    expect(widget?.cards[1]?.element).toBe(document.querySelectorAll('.card')[1])
  })

  it('is read on where a rule or a selector is none, and the console names it', () => {
    const messages = debugMessages()
    expect(itemIn('<a href="/p/1">1</a>', { price: '..price', id: '@id /(/' })?.item_id).toBe(
      '/p/1',
    )
    expect(messages.map(([, rule]) => rule)).toEqual(['@id /(/', '..price'])
    expect(read(grid(card(1)), { container: 'ul[' })).toEqual([])
    expect(messages).toHaveLength(3)
  })
})

describe('a rule', () => {
  it.each([
    ['of an element', '.sku', 'S-1'],
    ['of its attribute', 'b@data-of', '77'],
    ['of the card’s attribute', '@class', 'card'],
    ['of a part of that', 'b@title /no\\. (\\d+)/', '12'],
  ])('reads the text %s', (_, id, expected) => {
    const content = '<i class="sku"> S-1 </i><b data-of="77" title="no. 12"></b>'
    expect(itemIn(content, { id })?.item_id).toBe(expected)
  })

  it('goes before what is found without', () => {
    const content = `<a href="/p/1" data-product-id="5"><h3>Found</h3></a><a class="l" href="/q/1">Said</a>
      <i class="price">$5</i><i class="now">$4</i><i class="maker">Acme</i>`
    expect(
      itemIn(content, {
        id: 'a@data-product-id /(.)/',
        link: '.l@href',
        item_name: '.l',
        price: '.now',
        brand: '.maker',
      }),
    ).toEqual({ item_id: '5', url: '/q/1', item_name: 'Said', price: 4, item_brand: 'Acme' })
  })
})

describe('without rules a card', () => {
  it.each([
    ['data-product-id', '<b data-product-id="7"></b>'],
    ['data-id-product', '<b data-id-product="7"></b>'],
    ['data-product_id', '<b data-product_id="7"></b>'],
    ['an input', '<input type="hidden" name="product_id" value="7">'],
  ])('has the id in %s', (_, content) => {
    expect(itemIn(`<a href="/p/1">1</a>${content}`)?.item_id).toBe('7')
  })

  it('says nothing that stands in a comment', () => {
    expect(itemIn('<a href="/p/1"><h3><!-- old name --></h3><b>Thing</b></a>')).toMatchObject({
      item_name: 'Thing',
    })
  })

  it('is the item whose page it leads to, by whichever id that is known', () => {
    const idAt: IdAt = path => (path === '/p/1' ? 'sku-1' : path)
    expect(itemIn('<a href="/p/1" data-product-id="7">1</a>', {}, idAt)?.item_id).toBe('sku-1')
  })

  it('leads where its picture and its name do', () => {
    expect(
      itemIn(`<a href="/wishlist/add/1">♡</a><a href="/b/acme">Acme</a>
        <a href="/p/1?from=list"><img></a><a href="/p/1#reviews">4 of 5</a>
        <a href="https://elsewhere.example/1"><img></a>`)?.url,
    ).toBe('/p/1')
  })

  it('keeps the parameter that names it where one path shows all', () => {
    const of = (id: number) =>
      `<li class="card"><a href="/index.php?route=product/product&path=20&product_id=${id}">${id}</a></li>`
    expect(idsIn(grid(of(1) + of(2)))).toEqual([
      ['/index.php?product_id=1', '/index.php?product_id=2'],
    ])
  })

  it.each([
    [
      'a heading',
      '<a href="/p/1"><img alt="Blue cup"></a><h3>Blue cup</h3><a href="/p/1">More</a>',
    ],
    [
      'microdata',
      '<meta itemprop="name" content="Blue cup"><a href="/p/1" title="Blue cup"><img></a>',
    ],
    ['a title, when the text is cut', '<a href="/p/1" title="Blue cup">Blue c...</a>'],
    ['its picture at last', '<a href="/p/1"><img alt="Blue cup"></a>'],
  ])('has its name in %s', (_, content) => {
    expect(itemIn(content)?.item_name).toBe('Blue cup')
  })

  it.each([
    ['microdata', '<meta itemprop="price" content="1299.5"><i>from</i>'],
    ['a class', '<b class="product-price">1 299,50 €</b>'],
    ['what is not struck', '<p class="price"><del>$2,000</del> $1,299.50</p>'],
    ['what is not old', '<b class="old-price">$2,000</b><b class="special-price">$1,299.50</b>'],
    ['what is with tax', '<p class="price">$1,299.50 <i class="price-tax">$1,000</i></p>'],
    ['cents above the line', '<b class="price">$1,299<sup>50</sup></b>'],
    ['the only one', '<b class="regular-price">$1,299.50</b>'],
  ])('has its price in %s', (_, content) => {
    expect(itemIn(`<a href="/p/1">1</a>${content}`)?.price).toBe(1299.5)
  })
})
