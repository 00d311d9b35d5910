import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../examples/woocommerce-like/serve.mjs'
import type { Shelfwise } from '../../src'
import { isInCart, profileOf, ready, viewsOf } from '../support/client'
import { type Browser, launch, type Visitor, visit } from '../support/engine'

let browser: Browser
let shop: Awaited<ReturnType<typeof serve>>
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  shop = await serve()
  visitor = await visit(browser)
})
afterAll(async () => {
  await visitor?.leave()
  await browser?.close()
  await shop?.close()
})

describe('a shopper in a shop like WooCommerce’s', () => {
  it('is understood from the listing to the order, without an attribute of ours', async () => {
    const { page } = visitor
    const open = async (path: string) => {
      await page.goto(shop.url + path)
      await page.waitForLoadState()
      await ready(page)
    }
    const listed = () =>
      page.evaluate(() =>
        (window.shelfwise as Shelfwise)
          .widgets()
          .flatMap(({ items }) => items.map(({ item_id }) => item_id)),
      )
    const cardsRead = () =>
      page.waitForFunction(() => (window.shelfwise as Shelfwise).widgets()[0]?.items.length === 6)

    const inCart = (id: string) =>
      page.waitForFunction(
        id =>
          (window.shelfwise as Shelfwise)
            .profile()
            .items.some(({ item_id, cart }) => item_id === id && cart),
        id,
      )

    await open('/shop/')
    await cardsRead()
    expect(await listed()).toEqual(['101', '102', '103', '104', '105', '106'])

    // The product's page calls it by another id, and the card follows.
    await page.click('.post-101 h2')
    await page.waitForURL('**/product/hand-grinder/')
    await ready(page)
    await page.waitForFunction(() =>
      (window.shelfwise as Shelfwise).profile().items.some(({ views }) => views),
    )
    expect(await viewsOf(page, 'GRIND-1')).toBe(1)
    // The form leads to the address it stands on: only a mark tells the one page from the other.
    await page.evaluate(() => {
      document.documentElement.dataset.before = ''
    })
    await page.click('form.cart button')
    await page.waitForFunction(() => !('before' in document.documentElement.dataset))
    await page.waitForLoadState()
    await ready(page)
    await inCart('GRIND-1')

    await open('/shop/')
    await cardsRead()
    expect((await listed())[0]).toBe('GRIND-1')
    await page.click('.post-102 .add_to_cart_button')
    await inCart('102')

    await page.click('header [href="/cart/"]')
    await page.click('[action*=order-received] button')
    await page.waitForURL('**/order-received/7/')
    await page.waitForFunction(() => (window.shelfwise as Shelfwise).profile().purchases.length > 0)
    expect((await profileOf(page)).purchases.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['item:GRIND-1', 'item:102']),
    )
    expect(await isInCart(page, '102')).toBe(false)
    expect(visitor.troubles.filter(it => !it.includes('404'))).toEqual([])
  })
})
