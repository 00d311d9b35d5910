import { afterEach, describe, expect, it } from 'vitest'
import { findGrids } from '../../src/extras/presets/grids'
import { show } from '../support/page'

const entry = (id: number, price: string) =>
  `<li><a href="/p/${id}"><img src="data:," alt="">Thing ${id}</a>${price}</li>`
const list = (name: string, price: (id: number) => string) =>
  `<ul class="${name}">${[1, 2, 3, 4].map(id => entry(id, price(id))).join('')}</ul>`
const MENU = list('menu', id => `up to $${id}0`)
const GRID = list('grid', id => `<b class="price">${id}.00</b>`)

const containers = (html: string) => {
  show(html)
  return findGrids().map(({ container }) => container)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('grids of products that no attribute marks', () => {
  it('are found by the prices their texts say, where markup calls nothing a price', () => {
    expect(containers(MENU)).toEqual(['ul.menu'])
  })

  it('are those whose prices markup calls so, not menus that speak of money beside them', () => {
    expect(containers(`<main>${MENU}${GRID}</main>`)).toEqual(['ul.grid'])
  })

  it('are found by texts too where what markup calls prices makes no grid', () => {
    expect(containers(`<main><p class="price">9.00</p>${MENU}</main>`)).toEqual(['ul.menu'])
  })
})
