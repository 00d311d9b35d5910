import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serve as serveShop } from '../../examples/datalayer-only/serve.mjs'
import type { Shelfwise, ShelfwiseEvent } from '../../src'
import { listen } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { page as html, productPage, SCRIPT } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

/** As every shop with Google Tag Manager or gtag.js has it. */
const LAYER = `<script>
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
</script>`
/** A tag manager that takes push over, and keeps only the latest entries. */
const TAG_MANAGER = `<script>
  window.dataLayer = window.dataLayer || []
  window.tagged = []
  ;(push => {
    dataLayer.push = function () {
      const length = push.apply(dataLayer, arguments)
      tagged.push(...arguments)
      while (dataLayer.length > 2) dataLayer.shift()
      return length
    }
  })(dataLayer.push)
</script>`
const script = (code: string) => `<script>${code}</script>`
const ga4 = (event: string, id: string) =>
  `dataLayer.push({ event: '${event}', ecommerce: { items: [{ item_id: '${id}' }] } })`
const ua = (action: string, id: string) =>
  `dataLayer.push({ ecommerce: { ${action}: { products: [{ id: '${id}' }] } } })`

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

async function open(content: string) {
  server.pages.set('/', content)
  visitor = await visit(browser)
  page = visitor.page
  await page.goto(server.url)
}
/** Every event about items that the page's client has announced, as `name ids`. */
const heard = () =>
  page.evaluate(() => {
    const { heard } = window as never as { heard: ShelfwiseEvent[] }
    return heard
      .filter(({ name }) => name !== 'page_view' && name !== 'user_engagement')
      .map(({ name, items = [] }) => [name, ...items.map(item => item.item_id)].join(' '))
  })

describe('a data layer', () => {
  it('tells what was pushed before the script, and after it', async () => {
    await open(
      html(
        script(ga4('add_to_wishlist', 'after')),
        listen + LAYER + script(ga4('add_to_cart', 'before')) + SCRIPT,
      ),
    )
    await page.evaluate(ga4('purchase', 'later'))
    expect(await heard()).toEqual(['add_to_cart before', 'add_to_wishlist after', 'purchase later'])
    expect(visitor.troubles).toEqual([])
  })

  it('tells what the page is about once the page has been read', async () => {
    await open(
      html(
        '<main data-item-id="own">own</main>',
        listen + LAYER + script(ga4('view_item', 'own')) + SCRIPT,
      ),
    )
    expect(await heard()).toEqual(['view_item own'])
  })

  it('is found when it comes after the script', async () => {
    await open(html('', listen + SCRIPT + LAYER + script(ga4('view_item', 'a'))))
    await page.evaluate(ga4('add_to_cart', 'b'))
    expect(await heard()).toEqual(['view_item a', 'add_to_cart b'])
  })

  it('is heard through gtag(), in Universal Analytics and in Yandex.Metrica', async () => {
    await open(html('', listen + LAYER + SCRIPT))
    await page.evaluate(`gtag('event', 'view_item', { items: [{ item_id: 'a' }] })`)
    await page.evaluate(ua('add', 'b'))
    await page.evaluate(ua('purchase', 'c'))
    expect(await heard()).toEqual(['view_item a', 'add_to_cart b', 'purchase c'])
  })

  it.each([
    ['before us', 1, listen + LAYER + TAG_MANAGER + SCRIPT],
    ['after us', 1, listen + LAYER + SCRIPT + TAG_MANAGER],
    ['before and after us', 2, listen + LAYER + TAG_MANAGER + SCRIPT + TAG_MANAGER],
  ])('is shared with whoever takes its push over %s', async (_, managers, head) => {
    await open(html('', head))
    for (const id of ['a', 'b', 'c', 'd']) await page.evaluate(ga4('view_item', id))
    expect(await heard()).toEqual(['view_item a', 'view_item b', 'view_item c', 'view_item d'])
    await page.evaluate(() => (window.shelfwise as Shelfwise).stop())
    await page.evaluate("dataLayer.push({ event: 'last' })")
    expect(await page.evaluate('[tagged.length, dataLayer.length]')).toEqual([5 * managers, 2])
    expect(await heard()).toHaveLength(4)
    expect(visitor.troubles).toEqual([])
  })

  it('may be an array that replaces another', async () => {
    await open(html(script(`dataLayer = []; ${ga4('view_item', 'b')}`), listen + LAYER + SCRIPT))
    await page.evaluate(ga4('add_to_cart', 'c'))
    expect(await heard()).toEqual(['view_item b', 'add_to_cart c'])
  })

  it.each([
    ['no array', 'window.dataLayer = { push() {} }'],
    ['frozen', 'window.dataLayer = Object.freeze([{ get event() { throw 1 } }])'],
    ['long', 'window.dataLayer = Array.from({ length: 1e4 }, () => ({ event: "gtm.js" }))'],
  ])('that is %s is no trouble', async (_, code) => {
    await open(html('', listen + script(code) + SCRIPT))
    expect(await heard()).toEqual([])
    expect(visitor.troubles).toEqual([])
  })
})

describe('the same action', () => {
  it('seen at a button and in the data layer counts once, each time', async () => {
    await open(productPage(1, listen + LAYER + SCRIPT))
    await page.evaluate(ga4('view_item', 'sku-1'))
    await page.evaluate(
      code => {
        document.querySelector('button')?.addEventListener('click', () => {
          setTimeout(code)
        })
      },
      `${ga4('add_to_cart', 'sku-1')};${ua('add', 'sku-1')}`,
    )
    const layerLength = () =>
      page.evaluate(() => (window as never as { dataLayer: unknown[] }).dataLayer.length)
    for (const length of [3, 5]) {
      await page.locator('button').click()
      await expect.poll(layerLength).toBe(length)
    }
    expect(await heard()).toEqual(['view_item sku-1', 'add_to_cart sku-1', 'add_to_cart sku-1'])
  })
})

describe('a shop with nothing but a data layer', () => {
  let shop: { url: string; close(): Promise<void> }
  beforeAll(async () => {
    shop = await serveShop()
  })
  afterAll(() => shop?.close())

  // Retried, because on a busy machine the parser may pause within a widget, and what it has painted stays.
  it('shows first what its visitor has looked at the likes of', { retry: 2 }, async () => {
    visitor = await visit(browser)
    page = visitor.page
    await page.goto(shop.url)
    const before = await cardsOf(page, 'everything')
    for (const path of ['/p/chair-2', '/p/chair-1']) {
      await page.goto(shop.url)
      await page.click(`[href="${path}"]`)
      await page.waitForURL(shop.url + path)
    }
    await page.click('[href="/"]')
    await page.waitForURL(`${shop.url}/`)
    const after = await cardsOf(page, 'everything')
    expect(after.slice(0, 3).sort()).toEqual(['chair-1', 'chair-2', 'chair-3'])
    expect([...after].sort()).toEqual([...before].sort())
    expect(visitor.troubles).toEqual([])
  })
})
