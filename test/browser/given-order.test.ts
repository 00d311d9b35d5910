import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { cards, widget } from '../support/pages'
import { FAR_DOWN, openPage, putCoffeeInCart, staysOf } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { cardsOf, visit } from '../support/visit'

let browser: Browser
let server: TestServer
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  server = await serve()
  // One visitor does for all pages: their lists are out of sight, so that nobody learns from them.
  ;({ page } = await visit(browser))
  await putCoffeeInCart(page, server)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const open = (body: string, path: string) => openPage(page, server, FAR_DOWN + body, { path })
const ids = (...numbers: number[]) => numbers.map(number => `sku-${number}`)
const order = () => cardsOf(page, 'products')
const LIST = widget('products', cards(4))

describe('the list a page is about keeps its order', () => {
  it.each([
    ['/list?orderby=price'],
    ['/list?sort=p.price&order=ASC'],
    ['/list?product_list_order=name'],
    ['/list?sort_by=price-ascending'],
    ['/list?order=product.price.asc'],
    ['/list/page/2/'],
    ['/list?page=12'],
    ['/list?p=3'],
    ['/list?PAGEN_1=2'],
    ['/list?paged=2'],
    ['/list?product-page=2'],
  ])('at %s', async path => {
    await open(LIST, path)
    expect(await order()).toEqual(ids(0, 1, 2, 3))
    expect(await staysOf(page, 'products')).toBe('asked')
  })
})

describe('the list a page is about is ordered', () => {
  it.each([['/list?page=1'], ['/list?page=1&color=red'], ['/sortiment/cups?brand=2']])(
    'at %s',
    async path => {
      await open(LIST, path)
      expect(await order()).toEqual(ids(1, 0, 2, 3))
      expect(await staysOf(page, 'products')).toBeUndefined()
    },
  )
})
