import { afterEach, describe, expect, it, vi } from 'vitest'
import { readWidgets as read } from '../../src/widget/read'
import { find, show } from '../support/page'

const readWidgets = () => read(path => path)

const cardsOf = (html: string) => {
  show(html)
  return readWidgets().map(({ cards }) => cards.map(({ item }) => item.item_id))
}

afterEach(() => {
  vi.restoreAllMocks()
  document.documentElement.removeAttribute('data-shelfwise-off')
  document.body.innerHTML = ''
})

describe('the widgets of a page', () => {
  it('are the elements that are named so, with their cards in order', () => {
    show(`
      <ul data-shelfwise="home-popular">
        <li data-item-id="a" data-item-brand="Acme">A</li>
        <li data-item-id="b">B</li>
      </ul>
      <ul data-shelfwise="new"><li data-item-id="c">C</li></ul>
      <ul><li data-item-id="d">D</li></ul>`)
    const [popular, latest, ...others] = readWidgets()
    expect(others).toEqual([])
    expect(latest?.name).toBe('new')
    expect(popular).toMatchObject({ name: 'home-popular', element: find('ul') })
    expect(popular?.cards.map(({ item }) => item)).toEqual([
      { item_id: 'a', item_brand: 'Acme' },
      { item_id: 'b' },
    ])
  })

  it('are none on a page without', () => {
    expect(cardsOf('<ul><li data-item-id="a">A</li></ul>')).toEqual([])
    expect(cardsOf('<ul data-shelfwise="empty"><li>no product</li></ul>')).toEqual([])
  })

  it('pass over a card whose item has no id', () => {
    expect(
      cardsOf('<ul data-shelfwise><li data-item-id="">?</li><li data-item-id="b">B</li></ul>'),
    ).toEqual([['b']])
  })

  it('count a card once whose buttons name the item again', () => {
    expect(
      cardsOf(`<ul data-shelfwise="w">
        <li data-item-id="a"><button data-item-id="a" data-shelfwise-add>Buy</button></li>
        <li data-item-id="b"><p><button data-item-id="b" data-shelfwise-add>Buy</button></p></li>
      </ul>`),
    ).toEqual([['a', 'b']])
  })

  it('have their cards although an item stands around the widget', () => {
    expect(
      cardsOf(`<main data-item-id="main"><ul data-shelfwise="w">
        <li data-item-id="a">A</li><li data-item-id="b">B</li></ul></main>`),
    ).toEqual([['a', 'b']])
  })

  it('move the wrapper when the item stands inside it', () => {
    show(`<section data-shelfwise="w"><h2>New</h2><ul>
      <li><article data-item-id="a">A</article></li>
      <li><article data-item-id="b">B</article></li></ul></section>`)
    const [widget] = readWidgets()
    expect(widget?.container).toBe(find('ul'))
    expect(widget?.cards.map(({ element }) => element)).toEqual([...find('ul').children])
  })

  it.each([
    ['rows', '<div><p data-item-id="a">A</p><p data-item-id="b">B</p></div>'],
    ['slides', '<div><div><p data-item-id="a">A</p></div><p data-item-id="b">B</p></div>'],
  ])('are read, but stay as they are, when their cards stand in %s of several', (_, row) => {
    const other = row.replaceAll('"a"', '"c"').replaceAll('"b"', '"d"')
    expect(cardsOf(`<div data-shelfwise="w">${row}${other}</div>`)).toEqual([['a', 'b', 'c', 'd']])
    expect(readWidgets()[0]?.stays).toBe('rows')
  })

  it('know which cards keep their slot, by a mark on the item or on what is moved', () => {
    show(`<ul data-shelfwise="w">
      <li><a data-item-id="a" data-item-pin>A</a></li>
      <li data-item-pin><a data-item-id="b">B</a></li>
      <li><a data-item-id="c">C</a></li></ul>`)
    expect(readWidgets()[0]?.cards.map(({ pinned }) => pinned)).toEqual([true, true, false])
  })

  it('give the same item object each time they are read', () => {
    show('<ul data-shelfwise="w"><li data-item-id="a">A</li></ul>')
    const item = () => readWidgets()[0]?.cards[0]?.item
    expect(item()).toBe(item())
  })
})

describe('what is switched off', () => {
  const widget = '<ul data-shelfwise="w"><li data-item-id="a">A</li></ul>'

  it('is a widget that says so', () => {
    expect(cardsOf(widget.replace('="w"', '="w" data-shelfwise-off'))).toEqual([])
  })

  it('is a widget in an element that says so', () => {
    expect(cardsOf(`<div data-shelfwise-off>${widget}</div>${widget}`)).toEqual([['a']])
  })

  it('is the page when the root says so', () => {
    document.documentElement.setAttribute('data-shelfwise-off', '')
    expect(cardsOf(widget)).toEqual([])
  })
})

describe('while the page is still coming in', () => {
  it('a card is read only once the parser has gone past it', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    expect(
      cardsOf('<ul data-shelfwise="w"><li data-item-id="a">A</li><li data-item-id="b">B</li></ul>'),
    ).toEqual([['a']])
    find('ul').append(' ')
    expect(readWidgets()[0]?.cards).toHaveLength(2)
  })

  it('a card nested last in what is closed is closed', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    expect(
      cardsOf(`<ul data-shelfwise="w"><li><a data-item-id="a">A</a></li
        ><li><a data-item-id="b">B</a></li></ul><p>after</p>`),
    ).toEqual([['a', 'b']])
  })
})
