import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readLoader } from '../bench/size.mjs'
import { isInCart, ready } from '../support/client'
import { type Browser, launch, needs, type Page, type Visitor, visit } from '../support/engine'
import { card, GRANTED, page as html, productPage, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { cardsOf, storedBy } from '../support/visit'

const { code, hash } = readLoader()
const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'none'; style-src 'none'; require-trusted-types-for 'script'"
const WITH_LOADER = `${STRICT.replace("'self'", `'self' '${hash}'`)}; trusted-types shelfwise`

/** A file, because the policy allows no other script. */
const COUNT = `window.violations = []
document.addEventListener('securitypolicyviolation', it => {
  if (!it.blockedURI.endsWith('/favicon.ico')) violations.push(it.violatedDirective + ' ' + it.blockedURI)
})`

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/count.js': response => {
      response.writeHead(200, { 'content-type': 'text/javascript' })
      response.end(COUNT)
    },
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

/** Serves a page of this policy, and without the styles that none of them allows. */
const underPolicy = (path: string, policy: string, content: string) =>
  server.pages.set(path, response => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    response.end(
      content
        .replace(/style="[^"]*"/g, '')
        .replace('<head>', '<head><script src="/count.js"></script>'),
    )
  })

async function open(path: string) {
  await page.goto(server.url + path)
  await page.waitForFunction(() => window.shelfwise && 'track' in window.shelfwise)
  await ready(page)
}
const isAllowed = async () => {
  expect(await page.evaluate('violations')).toEqual([])
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
    underPolicy('/product', policy, productPage(1, script))
    underPolicy('/list', policy, html(LIST, script))
    await open('/product')
    await isAllowed()
    await page.locator('[data-shelfwise-add]').click()
    expect(await isInCart(page, 'sku-1')).toBe(true)
    await open('/list')
    expect(await cardsOf(page, 'home')).toEqual(['sku-1', 'sku-0', 'sku-2'])
    expect(JSON.stringify((await storedBy(page)).records)).toContain('sku-1')
    await isAllowed()
  })

  it('presets find and order what nothing marks', async () => {
    visitor = await visit(browser)
    page = visitor.page
    const tags = `${GRANTED}<script src="/dist/shelfwise-presets.js" data-preset="woocommerce"></script>`
    underPolicy('/product', STRICT, productPage(1, tags))
    underPolicy('/list', STRICT, html(UNMARKED, tags))
    await open('/product')
    await page.locator('[data-shelfwise-add]').click()
    await open('/list')
    expect(
      await page.$$eval('.product', cards => cards.map(it => it.getAttribute('data-item-id'))),
    ).toEqual(['sku-1', 'sku-0', 'sku-2'])
    await isAllowed()
  })

  it('a violation would be counted', async () => {
    visitor = await visit(browser)
    page = visitor.page
    underPolicy('/list', STRICT, html('<script>window.ran = true</script>', GRANTED))
    await open('/list')
    await page.waitForFunction(
      () => (window as unknown as { violations: string[] }).violations.length === 1,
    )
    expect(await page.evaluate('window.ran')).toBeFalsy()
  })

  needs('Trusted Types')('texts that become HTML are refused', async () => {
    visitor = await visit(browser)
    page = visitor.page
    underPolicy('/list', STRICT, html(LIST))
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
