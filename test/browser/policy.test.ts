import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readLoader } from '../bench/size.mjs'
import { isInCart, ready } from '../support/client'
import { type Browser, launch, needs, type Page, type Visitor, visit } from '../support/engine'
import { card, GRANTED, page as html, productPage, widget } from '../support/pages'
import { COUNTING, isAllowed, STRICT, underPolicy } from '../support/policy'
import { serve, type TestServer } from '../support/server'
import { cardsOf, storedBy } from '../support/visit'

const { code, hash } = readLoader()
const WITH_LOADER = `${STRICT.replace("'self'", `'self' '${hash}'`)}; trusted-types shelfwise`

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve(COUNTING)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

async function open(path: string) {
  await page.goto(server.url + path)
  await page.waitForFunction(() => window.shelfwise && 'track' in window.shelfwise)
  await ready(page)
}
const isClean = async () => {
  await isAllowed(page)
  expect(visitor.troubles).toEqual([])
}

const LIST = widget('home', card(0) + card(2) + card(1))
/** As WooCommerce prints it, without an attribute of ours. */
const UNMARKED = `<main><ul class="products">${[0, 2, 1]
  .map(
    id =>
      `<li class="product post-${id}" data-item-id="sku-${id}"><a href="/${id === 1 ? 'product' : `item-${id}`}"><h2>Thing ${id}</h2></a></li>`,
  )
  .join('')}</ul></main>`

describe('under a policy that allows nothing but our script', () => {
  it.each([
    ['the tag', STRICT, GRANTED],
    ['the tag with a preset', STRICT, GRANTED.replace('src=', 'data-preset="woocommerce" src=')],
    [
      'the loader with its hash',
      WITH_LOADER,
      `<script data-load="/dist/shelfwise.js" data-consent="granted">${code}</script>`,
    ],
  ])('%s learns, stores and orders, and breaks no rule', async (_, policy, script) => {
    visitor = await visit(browser)
    page = visitor.page
    server.pages.set('/product', underPolicy(productPage(1, script), policy))
    server.pages.set('/list', underPolicy(html(LIST, script), policy))
    await open('/product')
    await isClean()
    await page.locator('[data-shelfwise-add]').click()
    expect(await isInCart(page, 'sku-1')).toBe(true)
    await open('/list')
    expect(await cardsOf(page, 'home')).toEqual(['sku-1', 'sku-0', 'sku-2'])
    expect(JSON.stringify((await storedBy(page)).records)).toContain('sku-1')
    await isClean()
  })

  it('presets find and order what nothing marks', async () => {
    visitor = await visit(browser)
    page = visitor.page
    const tags = `${GRANTED}<script src="/dist/shelfwise-presets.js" data-preset="woocommerce"></script>`
    server.pages.set('/product', underPolicy(productPage(1, tags)))
    server.pages.set('/list', underPolicy(html(UNMARKED, tags)))
    await open('/product')
    await page.locator('[data-shelfwise-add]').click()
    await open('/list')
    expect(
      await page.$$eval('.product', cards => cards.map(it => it.getAttribute('data-item-id'))),
    ).toEqual(['sku-1', 'sku-0', 'sku-2'])
    await isClean()
  })

  it('a violation would be counted', async () => {
    visitor = await visit(browser)
    page = visitor.page
    server.pages.set('/list', underPolicy(html('<script>window.ran = true</script>', GRANTED)))
    await open('/list')
    await page.waitForFunction(
      () => (window as unknown as { violations: string[] }).violations.length === 1,
    )
    expect(await page.evaluate('window.ran')).toBeFalsy()
  })

  needs('Trusted Types')('texts that become HTML are refused', async () => {
    visitor = await visit(browser)
    page = visitor.page
    server.pages.set('/list', underPolicy(html(LIST)))
    await open('/list')
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>'
        return false
      } catch {
        return true
      }
    })
    expect(refused).toBe(true)
  })
})
