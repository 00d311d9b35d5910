import { afterEach, expect, it } from 'vitest'
import { printedCode } from '../../src/extras/presets/page/printed-code'
import { show } from '../support/page'

afterEach(() => {
  document.body.innerHTML = ''
})

const below = (html: string) => {
  show(`<main><h1>Pink watch</h1>${html}</main>`)
  return printedCode()
}

it.each([
  ['<p>Product code: 141677</p>', '141677'],
  ['<p>Item No. <span>PU_106160/01</span></p>', 'PU_106160/01'],
  ['<li><strong>Product Code - </strong>39139301</li>', '39139301'],
  ['<li><b>SKU</b> <i>A-1</i></li>', 'A-1'],
  ['<span>Art.</span><span>1357247</span>', '1357247'],
  ['<div>Artikel-Nr. 2800395267</div>', '2800395267'],
  ['<table><tr><td><span>ID Produto</span></td><td>1236291</td></tr></table>', '1236291'],
  ['<dl><dt>Référence :</dt><dd>X12</dd></dl>', 'X12'],
  ['<p>Código do produto: 77-1</p>', '77-1'],
  ['<p>Kod produktu: AB12</p>', 'AB12'],
  ['<li><strong>Šifra:</strong> 0638</li>', '0638'],
  ['<span>Код товара: 01245</span>', '01245'],
  ['<span>Артикул</span> <span>GM-100</span>', 'GM-100'],
  ['<span>קוד מוצר:</span> <span>101693</span>', '101693'],
  ['<span>商品番号</span><span>991</span>', '991'],
])('reads the code of the product from %s', (html, code) => {
  expect(below(html)).toBe(code)
})

it('reads a code that only its markup calls one', () => {
  expect(below('<span data-test="product-reference">1002/710</span>')).toBe('1002/710')
})

it('takes the first below the heading, as that of the page itself', () => {
  show(
    '<p>SKU: A0</p><h1>Pink watch <small>SKU: A1</small></h1><ul><li>Blue watch, SKU: A2<li>SKU: A3</ul>',
  )
  expect(printedCode()).toBe('A1')
})

it.each([
  '<p>Discount code: SAVE10</p>',
  '<p>Code postal 75001</p>',
  '<p>Product 12</p>',
  '<p>SKU: on request</p>',
  '<p>Ref. 12 shows how to wind it</p>',
  '<p>Style your wrist with 24 jewels</p>',
])('reads none from %s', html => {
  expect(below(html)).toBeUndefined()
})
