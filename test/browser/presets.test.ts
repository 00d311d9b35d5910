import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Item, Shelfwise } from '../../src'
import { type Browser, engine, launch, type Page, type Visitor, visit } from '../support/engine'
import { page as html } from '../support/pages'
import { staysOf } from '../support/returning'
import { serve, type TestServer } from '../support/server'

declare global {
  interface Window {
    /** What was put into the cart, as it was announced. */
    added: (Item | undefined)[]
  }
}

const tag = (preset: string) =>
  `<script src="/dist/shelfwise.js" data-consent="granted" data-preset="${preset}"></script>
  <script>
    window.added = []
    shelfwise.on('event', ({ name, items }) => name === 'add_to_cart' && added.push(items[0]))
  </script>`
const fixture = (name: string) => readFileSync(`test/fixtures/pages/${name}.html`, 'utf8')

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({ '/bitrix/js/main/core.js': '' })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

async function open(body: string, head: string, path = '/listing', csp?: string): Promise<Page> {
  visitor = await visit(browser)
  server.pages.set(path.split('?')[0] as string, response => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(csp && { 'content-security-policy': csp }),
    })
    response.end(html(body, head))
  })
  await visitor.page.goto(server.url + path)
  return visitor.page
}

const isFound = (page: Page, count = 4) =>
  page.waitForFunction(
    count =>
      (window.shelfwise as Shelfwise).widgets().reduce((sum, it) => sum + it.items.length, 0) ===
      count,
    count,
  )
const itemsOf = (page: Page): Promise<Item[]> =>
  page.evaluate(() => (window.shelfwise as Shelfwise).widgets().flatMap(({ items }) => items))

const NAMES = ['Hand grinder', 'Gooseneck kettle', 'Paring knife "Mini"', 'Linen towel']
const PRICES = [49.9, 80, 1299, 12.5]
const IDS = ['101', '102', '103', '104']
const HANDLES = ['hand-grinder', 'gooseneck-kettle', 'paring-knife', 'linen-towel']

/** The kinds of shops differ in their markup, which is the same to all engines: elsewhere some will do. */
const SHOPS = [
  { shop: 'woocommerce', button: '.post-102 .add_to_cart_button', ids: IDS },
  {
    shop: 'shopify',
    button: '#quick-add-102 button',
    ids: HANDLES.map(handle => `/products/${handle}`),
  },
  { shop: 'magento', button: '[data-product-sku="SKU-102"] button', ids: IDS },
  { shop: 'prestashop', button: '[data-id-product="102"] form button', ids: IDS },
  { shop: 'opencart-3', button: '[onclick*="cart.add(\'102\'"]', ids: IDS },
  { shop: 'opencart-4', button: '.col:nth-child(2) button[formaction*=cart]', ids: IDS },
  { shop: 'bitrix', button: '[id*=_102_][id$=_buy_link]', ids: IDS },
  { shop: 'shopware', button: '[action*=line-item] [name*="102"] ~ button', ids: IDS },
  { shop: 'generic', button: 'article:nth-child(2) button', ids: IDS },
].filter(({ shop }) => engine.name === 'Chromium' || /woo|presta|generic/.test(shop))

describe.each(SHOPS)('a listing of the kind $shop', ({ shop, button, ids }) => {
  it('is recognised, and its cards are read', async () => {
    const page = await open(fixture(shop), tag('auto'))
    await isFound(page)
    const items = await itemsOf(page)
    expect(items.map(({ item_id }) => item_id)).toEqual(ids)
    expect(items.map(({ item_name }) => item_name)).toEqual(NAMES)
    expect(items.map(({ price }) => price)).toEqual(PRICES)
    expect(visitor.troubles).toEqual([])
  })

  it('says what is put into the cart, once', async () => {
    const page = await open(fixture(shop), tag(shop.replace(/-\d/, '')))
    await isFound(page)
    await page.click(button)
    await page.waitForFunction(() => window.added.length)
    await page.click('footer')
    expect(await page.evaluate(() => window.added.map(item => item?.item_id))).toEqual([ids[1]])
  })
})

describe('the tag of presets', () => {
  const listing = fixture('woocommerce')

  it('is loaded from beside the script, and only when it is asked for', async () => {
    const page = await open(listing, tag('woocommerce'))
    await isFound(page)
    const scripts = () => visitor.requests.filter(url => url.endsWith('.js'))
    expect(scripts()).toEqual([
      `${server.url}/dist/shelfwise.js`,
      `${server.url}/dist/shelfwise-presets.js`,
    ])
    await visitor.leave()
    await open(listing, '<script src="/dist/shelfwise.js"></script>')
    expect(scripts()).toEqual([`${server.url}/dist/shelfwise.js`])
  })

  it.each([
    [
      'trusted types',
      "script-src 'self'; require-trusted-types-for 'script'; trusted-types shelfwise",
    ],
    ['nonces', "script-src 'nonce-abc'; require-trusted-types-for 'script'"],
    ['no policies', "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"],
  ])('comes through a strict policy with %s', async (_, policy) => {
    const head =
      '<script nonce="abc" src="/dist/shelfwise.js" data-consent="granted" data-preset="auto"></script>'
    const csp = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; ${policy}`
    const page = await open(
      listing.replace(/<script>[\s\S]*?<\/script>/g, ''),
      head,
      '/strict',
      csp,
    )
    await isFound(page)
    expect(visitor.troubles).toEqual([])
  })

  it('reads lists that the visitor has sorted, and leaves them as they are', async () => {
    const page = await open(listing, tag('woocommerce'), '/listing?orderby=price')
    await isFound(page)
    expect(await staysOf(page, 'products')).toBe('asked')
    await page.click('.post-102 .add_to_cart_button')
    await page.waitForFunction(() => window.added.length)
    expect(await page.evaluate(() => window.added[0]?.item_id)).toBe('102')
  })
})

describe('an order', () => {
  it('that the page does not spell out is what was in the cart, once', async () => {
    const page = await open(fixture('woocommerce'), tag('woocommerce'))
    await isFound(page)
    await page.click('.post-102 .add_to_cart_button')
    await page.waitForFunction(() => window.added.length)
    server.pages.set(
      '/order-received',
      html(
        '<div class="woocommerce-order-received">Thank you</div>',
        `${tag('woocommerce')}<script>
          window.bought = []
          shelfwise.on('event', event => event.name === 'purchase' && bought.push(event))
        </script>`,
      ),
    )
    const bought = () => page.evaluate(() => (window as unknown as { bought: unknown[] }).bought)
    await page.goto(`${server.url}/order-received`)
    await page.waitForFunction(() => (window as unknown as { bought: unknown[] }).bought.length)
    expect(await bought()).toMatchObject([
      { transaction_id: 'inferred', items: [{ item_id: '102' }] },
    ])
    await page.reload()
    await page.evaluate(() => (window.shelfwise as Shelfwise).ready)
    await page.waitForFunction(() => document.readyState === 'complete')
    expect(await bought()).toEqual([])
  })
})
