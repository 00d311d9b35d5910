import { afterEach, describe, expect, it, vi } from 'vitest'
import { linked } from '../../src/extras/presets/linked'
import { type IdAt, readWidgets } from '../../src/widget/read'
import { find, show } from '../support/page'

const asPath: IdAt = path => path
const cardsOf = (html: string, idAt = asPath) => {
  show(html)
  return readWidgets(idAt, [linked]).map(({ cards }) => cards.map(({ item }) => item.item_id))
}
const card = (id: string | number, more = '') => `<li ${more}><a href="/p/${id}">${id}</a></li>`
const list = (content: string) => `<ul data-shelfwise="w">${content}</ul>`

afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('a widget whose cards only lead somewhere', () => {
  it('has as cards what leads to one page each, known by its path', () => {
    show(list(card(1) + card(2)))
    const [widget] = readWidgets(asPath, [linked])
    expect(widget?.container).toBe(find('ul'))
    expect(widget?.cards).toEqual(
      [...find('ul').children].map((element, index) => ({
        mark: element,
        element,
        item: { item_id: `/p/${index + 1}`, url: `/p/${index + 1}` },
        pinned: false,
      })),
    )
  })

  it('has the items whose pages these are, where they are known', () => {
    const idAt: IdAt = path => (path === '/p/2' ? 'sku-2' : path)
    expect(cardsOf(list(card(1) + card(2)), idAt)).toEqual([['/p/1', 'sku-2']])
    expect(readWidgets(idAt, [linked])[0]?.cards[1]?.item).toEqual({
      item_id: 'sku-2',
      url: '/p/2',
    })
  })

  it('learns later which items its cards are', () => {
    show(list(card(1) + card(2)))
    const before = readWidgets(asPath, [linked])[0]?.cards
    const after = readWidgets(path => (path === '/p/2' ? 'sku-2' : path), [linked])[0]?.cards
    expect(after?.map(({ item }) => item.item_id)).toEqual(['/p/1', 'sku-2'])
    expect(after?.[0]?.item).toBe(before?.[0]?.item)
  })

  it.each([
    ['a picture and a name', '<a href="/p/1"><img></a><h3><a href="/p/1?from=list">1</a></h3>'],
    ['a fragment', '<a href="/p/1">1</a> <a href="/p/1#reviews">4 of 5</a> <a href="#top">^</a>'],
    ['a button that is a link', '<a href="/p/1">1</a> <a href="?add-to-cart=1">Add</a>'],
    [
      'an add button with its own page',
      '<a href="/p/1">1</a><a href="/add/1" data-shelfwise-add>+</a>',
    ],
    ['another site', '<a href="/p/1">1</a> <a href="https://elsewhere.example/1">Share</a>'],
    ['what is no page', '<a href="/p/1">1</a> <a href="mailto:a@b.c">Ask</a>'],
  ])('has one card of an element with %s', (_, content) => {
    expect(cardsOf(list(`<li>${content}</li>${card(2)}`))).toEqual([['/p/1', '/p/2']])
  })

  it('may be made of links themselves', () => {
    expect(
      cardsOf('<div data-shelfwise="w"><a href="/p/1">1</a><a href="/p/2">2</a></div>'),
    ).toEqual([['/p/1', '/p/2']])
  })

  it('leaves out what leads to several pages or none', () => {
    expect(
      cardsOf(
        list(
          `${card(1)}<li>Ad</li>${card(2)}<li><a href="/p/3">3</a><a href="/b/acme">Acme</a></li>`,
        ),
      ),
    ).toEqual([['/p/1', '/p/2']])
  })

  it('knows its list beside links to more', () => {
    show(`<section data-shelfwise="w"><h2>New <a href="/new">see all</a></h2>
      <div><ul>${card(1)}${card(2)}${card(3)}</ul></div><p><a href="/new/page-2">More</a></p></section>`)
    const [widget] = readWidgets(asPath, [linked])
    expect(widget?.container).toBe(find('ul'))
    expect(widget?.cards).toHaveLength(3)
  })

  it('knows which cards keep their slot', () => {
    show(list(card(1, 'data-item-pin') + card(2)))
    expect(readWidgets(asPath, [linked])[0]?.cards.map(({ pinned }) => pinned)).toEqual([
      true,
      false,
    ])
  })
})

describe('no list of links', () => {
  it.each([
    ['is a widget with one card', list(card(1))],
    [
      'is a card that leads to two pages',
      list('<li><a href="/p/1">1</a><a href="/b/a">A</a></li>'),
    ],
    ['is what leads to the same page throughout', list(card('?id=1') + card('?id=2'))],
    [
      'are rows of several cards',
      `<div data-shelfwise="w"><ul>${card(1)}${card(2)}</ul><ul>${card(3)}${card(4)}</ul></div>`,
    ],
    [
      'are a heading and what stands below it',
      '<div data-shelfwise="w"><h2><a href="/new">New</a></h2><ul><li><a href="/p/1">1</a></ul></div>',
    ],
    ['is a widget without links', list('<li>1</li><li>2</li>')],
  ])('%s', (_, html) => {
    expect(cardsOf(html)).toEqual([])
  })

  it('is where any card says which item it is', () => {
    expect(cardsOf(list(`${card(1)}<li data-item-id="a"><a href="/p/a">A</a></li>`))).toEqual([
      ['a'],
    ])
  })

  it('is a widget around another one', () => {
    expect(cardsOf(`<div data-shelfwise="out">${list(card(1) + card(2))}</div>`)).toEqual([
      ['/p/1', '/p/2'],
    ])
  })
})

describe('while the page is still coming in', () => {
  it('a linked card is read only once the parser has gone past it', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    expect(cardsOf(list(card(1) + card(2)))).toEqual([])
    find('ul').insertAdjacentHTML('beforeend', card(3))
    expect(readWidgets(asPath, [linked])[0]?.cards).toHaveLength(2)
    find('ul').append(' ')
    expect(readWidgets(asPath, [linked])[0]?.cards).toHaveLength(3)
  })

  it('the first card is not taken for the list', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    const cardOfTwo = '<div><a href="/p/1">1</a><a href="/b/acme">Acme</a></div>'
    expect(cardsOf(`<div data-shelfwise="w">${cardOfTwo} </div>`)).toEqual([])
  })
})
