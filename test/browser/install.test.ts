import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { consentOf, isInCart, profileOf, ready } from '../support/client'
import { type Browser, launch, type Visitor, visit } from '../support/engine'
import {
  card,
  cards,
  GRANTED,
  page as html,
  inWindows1251,
  productPage,
  SCRIPT,
  widget,
} from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

/** As a shop's own bundle would import it. */
const MODULE = `<script type="importmap">${JSON.stringify({
  imports: {
    shelfwise: '/dist/index.js',
    'zod/mini': '/node_modules/zod/v4/mini/index.js',
    'idb-keyval': '/node_modules/idb-keyval/dist/index.js',
    nanoid: '/node_modules/nanoid/index.browser.js',
  },
})}</script>
<script type="module">
  import { createShelfwise } from 'shelfwise'
  window.shelf = createShelfwise({ consent: 'granted' })
</script>`

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'none'; style-src 'none'; require-trusted-types-for 'script'"

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({ '/product': productPage(101, MODULE) })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

describe('the npm import', () => {
  it('personalizes what the visitor has not seen yet', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await page.waitForFunction(() => window.shelf)
    await ready(page)
    const tall = cards(12).replaceAll('height:100px', 'height:400px')
    server.pages.set('/', html(widget('home', tall), MODULE))
    await page.goto(`${server.url}/`)
    await page.waitForFunction(() => window.shelf)
    await ready(page)
    // Three cards of 400 pixels may have been seen in a window of 900.
    expect(await cardsOf(page, 'home')).toEqual(
      [0, 1, 2, 5, 9, 3, 4, 6, 7, 8, 10, 11].map(id => `sku-${id}`),
    )
    expect(visitor.troubles).toEqual([])
  })

  it('defers to a script tag that runs already, and events count once', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    server.pages.set('/both', productPage(1, GRANTED + MODULE))
    await page.goto(`${server.url}/both`)
    await page.waitForFunction(() => window.shelf)
    await ready(page)
    expect(await page.evaluate(() => window.shelf === window.shelfwise)).toBe(true)
    expect((await profileOf(page)).items[0]?.views).toBe(1)
  })
})

describe('the script tag', () => {
  it('leaves one name on window', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    const namesAt = async (path: string) => {
      await page.goto(server.url + path)
      return page.evaluate(() => Object.getOwnPropertyNames(window))
    }
    server.pages.set('/without', html('', ''))
    server.pages.set('/with', html('', SCRIPT))
    const before = await namesAt('/without')
    const after = await namesAt('/with')
    expect(after.filter(name => !before.includes(name))).toEqual(['shelfwise'])
  })

  it('takes a wrong option for the default', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    const wrong = SCRIPT.replace('<script', '<script data-consent="maybe"')
    server.pages.set('/wrong', html(widget('home', cards(3)), wrong))
    await page.goto(`${server.url}/wrong`)
    expect(await consentOf(page)).toBe('unknown')
    expect(visitor.troubles).toEqual([])
  })

  it('runs twice on a page as once', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    server.pages.set('/twice', productPage(1, GRANTED + GRANTED))
    await page.goto(`${server.url}/twice`)
    await ready(page)
    expect((await profileOf(page)).items[0]?.views).toBe(1)
    expect(visitor.troubles).toEqual([])
  })

  it('works async: cards below the fold are ordered, those in view stay', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    server.pages.set('/tag', productPage(101))
    await page.goto(`${server.url}/tag`)
    await ready(page)
    await page.locator('[data-shelfwise-add]').click()
    const tall = (ids: number[]) => ids.map(id => card(id)).join('\n')
    const late = GRANTED.replace('<script', '<script async')
    server.pages.set(
      '/async',
      html(
        `${widget('home', tall([0, 1, 2]))}<div style="height:2000px"></div>${widget('below', tall([4, 6, 5]))}${late}`,
        '',
      ),
    )
    await page.goto(`${server.url}/async`)
    await page.waitForFunction(
      () => (window.shelfwise as Shelfwise | undefined)?.ready !== undefined,
    )
    await ready(page)
    expect(await cardsOf(page, 'home')).toEqual(['sku-0', 'sku-1', 'sku-2'])
    expect(await cardsOf(page, 'below')).toEqual(['sku-5', 'sku-4', 'sku-6'])
  })

  it('knows what is sensitive in Russian on a page in windows-1251', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    for (const [id, category] of ['Алкоголь', 'Кофемолки'].entries()) {
      server.pages.set(`/older-${id}`, response => {
        response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' })
        response.end(
          inWindows1251(
            productPage(id).replace(/(data-item-category)="[^"]*"/, `$1="${category}"`),
          ),
        )
      })
      await page.goto(`${server.url}/older-${id}`)
      await ready(page)
    }
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1251')
    const { items } = await profileOf(page)
    expect(items.map(({ item }) => item.item_category)).toEqual(['Кофемолки'])
  })

  it('breaks no strict Content Security Policy with Trusted Types', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    server.pages.set('/strict', response => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      })
      response.end(productPage(1))
    })
    await page.goto(`${server.url}/strict`)
    await ready(page)
    await page.locator('[data-shelfwise-add]').click()
    expect(await consentOf(page)).toBe('granted')
    expect(await isInCart(page, 'sku-1')).toBe(true)
    expect(visitor.troubles).toEqual([])
  })
})
