import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { isInCart, ready } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { layoutShiftOf } from '../support/layout-shift'
import { GRANTED, page as html } from '../support/pages'
import { serve, type TestServer } from '../support/server'

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'"

/** Notes what a policy forbids, and in each frame where the page's own content stands. */
const PROBE = `window.violations = []
window.tops = []
document.addEventListener('securitypolicyviolation', it => {
  if (!it.blockedURI.endsWith('/favicon.ico')) violations.push(it.violatedDirective + ' ' + it.blockedURI)
})
const look = () => {
  const content = document.querySelector('#content')
  if (content) tops.push(content.getBoundingClientRect().top)
  requestAnimationFrame(look)
}
look()`

interface Probed {
  tops: number[]
  told: string[]
}

/** Three products, and their pictures. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"><rect width="50" height="50"/></svg>'
const product = (id: number) => `<main data-item-id="sku-${id}" data-item-name="Thing ${id}"
  data-item-category="Kitchen/Coffee" data-item-price="${id * 10}" data-item-image="/picture.svg">
  <h1>Thing ${id}</h1><button data-shelfwise-add>Add to cart</button></main>`

const CARD = `<li style="height:100px"><a data-bind="url"><img data-bind="image" width="50" height="50"><b data-bind="item_name"></b></a>
  <i data-bind="price"></i> <button data-shelfwise-add>Add</button></li>`
const shelf = (name: string, more = '') =>
  `<section data-shelfwise-shelf="${name}" hidden ${more}><h2>For you</h2><ul style="margin:0"><template>${CARD}</template></ul></section>`
const CONTENT = '<div id="content" style="height:300px">What the page is about</div>'
const FAR_DOWN = '<div style="height:3000px"></div>'

const HEAD = (options: object) =>
  `<script src="/probe.js"></script><script type="application/json" data-shelfwise-options>${JSON.stringify({ shelves: options })}</script>
  ${GRANTED}<script src="/dist/shelfwise-shelves.js"></script>`

let browser: Browser
let server: TestServer
let visitor: Visitor

const answer = (path: string, type: string, text: string) =>
  server.pages.set(path, response => {
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': STRICT,
      'last-modified': new Date().toUTCString(),
    })
    response.end(text)
  })

beforeAll(async () => {
  browser = await launch()
  server = await serve()
  answer('/probe.js', 'text/javascript', PROBE)
  answer('/picture.svg', 'image/svg+xml', PICTURE)
  for (const id of [1, 2, 3]) answer(`/p/${id}`, 'text/html', html(product(id), HEAD({})))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const open = async (path: string) => {
  await visitor.page.goto(server.url + path)
  await ready(visitor.page)
}
/** Each card of a shelf as the visitor sees it; empty where the shelf is hidden. */
const cardsOn = (page: Page, selector: string) =>
  page.$$eval(`${selector} li`, cards =>
    cards
      .filter(card => (card as HTMLElement).offsetHeight)
      .map(card => (card.textContent as string).replace(/\s+/g, ' ').trim()),
  )
const nothingMoved = async (page: Page) => {
  expect(new Set((await page.evaluate('tops')) as number[]).size).toBe(1)
  expect(await layoutShiftOf(page)).toBe(0)
  expect(await page.evaluate('violations')).toEqual([])
  expect(visitor.troubles).toEqual([])
  // Firefox asks for what its own pages are made of, in `data:`.
  const asked = visitor.requests.filter(address => address.startsWith('http'))
  expect(asked.filter(address => !address.startsWith(server.url))).toEqual([])
}

describe('shelves', () => {
  it('welcome a visitor back with what was looked at, before the first paint', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    for (const id of [1, 2, 3]) await open(`/p/${id}`)
    await page.click('[data-shelfwise-add]')
    answer(
      '/',
      'text/html',
      html(shelf('recently-viewed') + shelf('buy-again') + CONTENT, HEAD({ currency: 'EUR' })),
    )
    await open('/')
    const shown = () => cardsOn(page, '[data-shelfwise-shelf=recently-viewed]')
    expect(await shown()).toEqual(['Thing 2 €20.00 Add', 'Thing 1 €10.00 Add'])
    expect(await page.locator('[data-shelfwise-shelf=buy-again]').isVisible()).toBe(false)
    await page.waitForFunction(
      () => [...document.images].length === 2 && [...document.images].every(it => it.naturalWidth),
    )
    await page.waitForFunction(() => (window as unknown as Probed).tops.length > 3)
    expect((await page.evaluate('tops[0]')) as number).toBeGreaterThan(200)
    await nothingMoved(page)

    await page.evaluate(() => {
      const told: string[] = []
      Object.assign(window, { told })
      document.addEventListener('click', click => click.preventDefault())
      ;(window.shelfwise as Shelfwise).on('event', ({ name, item_list_id, items }) =>
        told.push(`${name} ${items?.[0]?.item_id} ${item_list_id}`),
      )
    })
    await page.click('[data-shelfwise-shelf] [data-item-id=sku-2] b')
    await page.click('[data-shelfwise-shelf] [data-item-id=sku-1] button')
    await page.waitForFunction(
      () => (window as unknown as Probed).told.filter(it => !it.startsWith('view')).length === 2,
    )
    expect(
      ((await page.evaluate('told')) as string[]).filter(it => !it.startsWith('view')),
    ).toEqual(['select_item sku-2 recently-viewed', 'add_to_cart sku-1 recently-viewed'])
    expect(await isInCart(page, 'sku-1')).toBe(true)
    // What has been seen stays until the next page.
    expect(await shown()).toHaveLength(2)
    await open('/')
    expect(await shown()).toEqual(['Thing 2 €20.00 Add'])
    await page.evaluate(() => (window.shelfwise as Shelfwise).consent('denied'))
    await page.waitForFunction(() => !document.querySelector('[data-item-id]'))
    expect(await page.locator('[data-shelfwise-shelf]:not([hidden])').count()).toBe(0)
  })

  it('move nothing when their items come late', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    const items = [4, 5].map(id => ({
      item_id: `sku-${id}`,
      item_name: `Thing ${id}`,
      price: id * 10,
      url: `/p/${id}`,
      image: id === 4 ? '/picture.svg' : 'https://elsewhere.example/picture.svg',
    }))
    let release = () => {}
    const until = new Promise<void>(resolve => {
      release = resolve
    })
    server.pages.set('/catalogue.json', async response => {
      await until
      response.writeHead(200, {
        'content-type': 'application/json',
        'last-modified': new Date().toUTCString(),
      })
      response.end(JSON.stringify(items))
    })
    const reserved =
      '<style>#reserved[hidden] { display: block; visibility: hidden } #reserved { height: 300px; overflow: hidden }</style>'
    answer(
      '/',
      'text/html',
      html(
        shelf('popular', 'id="above"') +
          shelf('popular', 'id="reserved"') +
          CONTENT +
          FAR_DOWN +
          shelf('popular', 'id="below" data-shelfwise-limit="1"') +
          FAR_DOWN,
        reserved + HEAD({ catalogue: '/catalogue.json', currency: 'EUR' }),
      ),
    )
    await open('/')
    await page.waitForFunction(() => (window as unknown as Probed).tops.length > 3)
    release()
    await page.waitForFunction(() => document.querySelectorAll('#below li').length)
    expect(await cardsOn(page, '#below')).toEqual(['Thing 4 €40.00 Add'])
    expect(await cardsOn(page, '#reserved')).toEqual(['Thing 4 €40.00 Add', 'Thing 5 €50.00 Add'])
    expect(await cardsOn(page, '#above')).toEqual([])
    expect(await page.locator('#reserved [data-item-id=sku-5] img').isVisible()).toBe(false)
    await nothingMoved(page)
  })

  it('are an import beside shelfwise, and lists for the shop’s own code', async () => {
    const imports = {
      shelfwise: '/dist/index.js',
      'shelfwise/shelves': '/dist/shelves.js',
      'zod/mini': '/node_modules/zod/v4/mini/index.js',
      'idb-keyval': '/node_modules/idb-keyval/dist/index.js',
      nanoid: '/node_modules/nanoid/index.browser.js',
    }
    visitor = await visit(browser)
    const { page } = visitor
    server.pages.set(
      '/module',
      html(
        FAR_DOWN + shelf('for-you'),
        `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
          import { createShelfwise } from 'shelfwise'
          import { shelves } from 'shelfwise/shelves'
          const shelfwise = createShelfwise({ consent: 'granted' })
          shelfwise.track({ name: 'view_item', items: [{ item_id: 'seen', item_category: 'Kitchen/Coffee' }] })
          const catalogue = ['Home', 'Kitchen/Coffee'].map(item_category => ({ item_id: item_category, item_category, url: '/p' }))
          const it = shelves(shelfwise, { catalogue })
          const lists = await Promise.all(['popular', 'for-you'].map(name => it.items(name, { limit: 1 })))
          window.lists = lists.flat().map(it => it.item_id).join()
          window.addEventListener('message', it.stop)
        </script>`,
      ),
    )
    await page.goto(`${server.url}/module`)
    await page.waitForFunction(() => 'lists' in window)
    expect(await page.evaluate('lists')).toBe('Home,Kitchen/Coffee')
    await page.waitForFunction(() => document.querySelectorAll('[data-item-id]').length === 2)
    await page.evaluate(() => window.dispatchEvent(new Event('message')))
    await page.waitForFunction(() => !document.querySelector('[data-item-id]'))
    expect(visitor.troubles).toEqual([])
  })
})
