import { afterEach, describe, expect, it } from 'vitest'
import { mainProduct as productOn } from '../../src/page/product'
import { inJsonLd } from '../../src/page/structured'
import { describePage, GRINDER } from '../support/json-ld'
import { show } from '../support/page'

afterEach(() => {
  document.body.innerHTML = ''
})

const mainProduct = (root: ParentNode) => productOn(root, inJsonLd())

const productOf = (html: string) => {
  show(html)
  return mainProduct(document)
}

describe('the product a page is about', () => {
  it('is the one its markup names outside all widgets', () => {
    expect(
      productOf(`<main data-item-id="a" data-item-brand="Acme">A</main>
        <ul data-shelfwise="similar"><li data-item-id="b">B</li></ul>`),
    ).toEqual({ item_id: 'a', item_brand: 'Acme' })
  })

  it('is one although several elements name it', () => {
    expect(
      productOf(
        '<main data-item-id="a"><button data-item-id="a" data-shelfwise-add>+</button></main>',
      ),
    ).toEqual({ item_id: 'a' })
  })

  it('is none when two different items are named', () => {
    expect(productOf('<p data-item-id="a">A</p><p data-item-id="b">B</p>')).toBeUndefined()
  })

  it('is what else describes the page when its marks name two: they may be the shop’s own', () => {
    describePage(GRINDER)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p data-item-id="a">A</p><p data-item-id="b">B</p>',
    )
    expect(mainProduct(document)).toMatchObject({ item_id: 'sku-1' })
  })

  it('is none on a page of widgets only, or of nothing', () => {
    expect(productOf('<ul data-shelfwise="w"><li data-item-id="a">A</li></ul>')).toBeUndefined()
    expect(productOf('<p>Imprint</p>')).toBeUndefined()
  })

  it.each([
    '<div data-item-id="a">A <button data-shelfwise-remove>x</button></div>',
    '<button data-item-id="a" data-shelfwise-remove>x</button>',
  ])('is none in a cart: %s', row => {
    expect(productOf(`<main>${row}</main>`)).toBeUndefined()
  })

  it('is the main one beside a cart in the margin', () => {
    expect(
      productOf(`<main data-item-id="a">A</main>
        <aside><div data-item-id="b">B <button data-shelfwise-remove>x</button></div></aside>`),
    ).toEqual({ item_id: 'a' })
  })

  it('is the one JSON-LD describes where the markup names none', () => {
    describePage(GRINDER)
    expect(mainProduct(document)).toMatchObject({ item_id: 'sku-1', item_brand: 'Acme' })
  })

  it('has the facts of both, of which the markup’s win', () => {
    describePage(GRINDER)
    const main = document.createElement('main')
    main.dataset.itemId = 'sku-1'
    main.dataset.itemPrice = '39'
    document.body.append(main)
    expect(mainProduct(document)).toMatchObject({
      item_id: 'sku-1',
      item_name: 'Hand grinder',
      price: 39,
    })
  })

  it('takes no fact from JSON-LD about another item', () => {
    describePage(GRINDER)
    const main = document.createElement('main')
    main.dataset.itemId = 'other'
    document.body.append(main)
    expect(mainProduct(document)).toEqual({ item_id: 'other' })
  })
})
