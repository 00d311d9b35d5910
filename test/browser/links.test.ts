import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise, WidgetView } from '../../src'
import { profileOf, ready } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { CATEGORIES, page as html, productPage } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { storedBy } from '../support/visit'

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

/** By a tag of its own, what describes lists of links is there before them. */
const HEAD = `<script src="/dist/shelfwise.js" data-consent="granted"></script>
  <script src="/dist/shelfwise-presets.js" data-preset="generic"></script>`

/** A card as shops have them that mark nothing: a picture and a name that lead to the product's page. */
const card = (id: number, more = '') => `<li style="height:100px" ${more}>
  <a href="/item-${id}"><img alt=""></a><h3><a href="/item-${id}?from=list">Thing ${id}</a></h3></li>`
const list = (cards: string, more = '') =>
  `<ul data-shelfwise="home" style="margin:0;padding:0" ${more}>${cards}\n</ul>`
const cards = (...ids: number[]) => ids.map(id => card(id)).join('\n')
const productMarkup = (id: number) =>
  `<main data-item-id="sku-${id}" data-item-url="/item-${id}" data-item-name="Thing ${id}" data-item-category="${CATEGORIES[id % 4]}"></main>`

beforeAll(async () => {
  browser = await launch()
  const products = [1, 2, 5, 6].map(id => [`/item-${id}`, productPage(id, HEAD)])
  server = await serve(Object.fromEntries(products))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

/** A visitor who has looked at these products, each on its own page. */
async function comeHavingSeen(...ids: number[]) {
  visitor = await visit(browser)
  page = visitor.page
  for (const id of ids) {
    await page.goto(`${server.url}/item-${id}`)
    await ready(page)
  }
}
async function open(path: string, body: string | ((response: ServerResponse) => void)) {
  server.pages.set(path, typeof body === 'string' ? html(body, HEAD) : body)
  await page.goto(server.url + path)
  await ready(page)
}
/** Puts contents on the page in one piece: a busy parser may pause in them, and what it painted stays. */
const insert = (contents: string) =>
  page.evaluate(html => document.body.insertAdjacentHTML('afterbegin', html), contents)
const shown = () =>
  page.$$eval('ul > li', cards =>
    cards.map(card => Number(/\d+/.exec(card.textContent ?? '')?.[0])),
  )
const view = () =>
  page.evaluate(() => {
    const [widget] = (window.shelfwise as Shelfwise).widgets() as [WidgetView]
    return {
      ids: widget.order.map(({ item }) => item.item_id),
      texts: widget.elements.map(element => element.textContent?.trim()),
    }
  })

describe('a returning visitor’s list of links', () => {
  it('is in their order, by what product pages taught', async () => {
    await comeHavingSeen(1, 2, 6, 2)
    await open('/', '')
    await insert(list(cards(3, 4, 1, 5, 2, 7, 6)))
    const order = await shown()
    expect(order.slice(0, 3)).toEqual([2, 6, 1])
    expect(await view()).toEqual({
      ids: order.map(id => (id === 1 || id % 4 === 2 ? `sku-${id}` : `/item-${id}`)),
      texts: order.map(id => `Thing ${id}`),
    })
    expect(visitor.troubles).toEqual([])
  })

  it('is ordered as the parser delivers it, beside a link to more', { retry: 2 }, async () => {
    await comeHavingSeen(2)
    await open(
      '/',
      `<section>${list(cards(3, 4, 1, 2)).replace('<ul', '<h2><a href="/new">All</a></h2><ul')}</section>`,
    )
    expect((await shown())[0]).toBe(2)
  })

  it('keeps a pinned card in its slot, and what is no card where it stands', async () => {
    await comeHavingSeen(2)
    await open('/', '')
    await insert(list(`${card(3, 'data-item-pin')}<li>Ad 0</li>${cards(4, 1, 2)}`))
    expect(await shown()).toEqual([3, 0, 2, 4, 1])
  })

  it('takes in no card that the parser may still be within', async () => {
    await comeHavingSeen(2)
    let finish = () => {}
    await page.goto('about:blank')
    server.pages.set('/slow', response => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      const [start, end] = html(list(cards(3, 4, 2)), HEAD).split('Thing 2') as [string, string]
      response.write(start)
      finish = () => response.end(`Thing 2${end}`)
    })
    const loaded = page.goto(`${server.url}/slow`, { waitUntil: 'commit' })
    await loaded
    await page.waitForSelector('[href^="/item-2"]', { state: 'attached' })
    const count = () =>
      page.evaluate(() => (window.shelfwise as Shelfwise).widgets()[0]?.items.length)
    expect(await count()).toBe(2)
    finish()
    await page.waitForLoadState()
    expect(await count()).toBe(3)
  })

  it('is known too where the tag of the library asks for presets', async () => {
    await comeHavingSeen(2)
    server.pages.set(
      '/',
      html(
        list(cards(3, 4, 2)),
        '<script src="/dist/shelfwise.js" data-consent="granted" data-preset="auto"></script>',
      ),
    )
    await page.goto(`${server.url}/`)
    await page.waitForFunction(
      () => (window.shelfwise as Shelfwise).widgets()[0]?.items.length === 3,
    )
    await insert(list(cards(3, 4, 2)))
    expect((await shown())[0]).toBe(2)
  })

  it('tells of the cards chosen and seen', async () => {
    await comeHavingSeen(2)
    await open('/', list(cards(3, 4, 2)))
    await page.waitForFunction(() =>
      (window.shelfwise as Shelfwise).profile().items.some(({ item_id }) => item_id === '/item-3'),
    )
    const seen = (await profileOf(page)).items.find(({ item_id }) => item_id === '/item-3')
    expect(seen).toMatchObject({ shown: 1, item: { url: '/item-3' } })
    await page.evaluate(() => addEventListener('click', event => event.preventDefault()))
    await page.locator('[href="/item-4?from=list"]').click()
    const chosen = (await profileOf(page)).items.find(({ item_id }) => item_id === '/item-4')
    expect(chosen?.last).toBeGreaterThan(0)
  })
})

describe('the product of the page', () => {
  it('goes last in a widget beside it, of links too', async () => {
    await comeHavingSeen(1, 2)
    await open('/about', productMarkup(2))
    await insert(list(cards(2, 1, 6, 3), 'data-shelfwise-kind="product"'))
    const order = await shown()
    expect(order.at(-1)).toBe(2)
    expect([...order].sort()).toEqual([1, 2, 3, 6])
  })

  it('goes last below the fold when it becomes known late', async () => {
    await comeHavingSeen(1, 2)
    await open('/about', '')
    await insert(`<div style="height:3000px"></div>${list(cards(2, 1, 6, 3))}`)
    expect((await shown())[0]).toBe(2)
    await insert(productMarkup(2))
    await page.waitForFunction(() =>
      /Thing 2/.test(document.querySelector('ul')?.lastElementChild?.textContent ?? ''),
    )
  })

  it('moves nothing on the screen when it becomes known late', async () => {
    await comeHavingSeen(1, 2)
    await open('/about', '')
    await insert(list(cards(2, 1, 6, 3)))
    await page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    const before = await shown()
    await page.evaluate(() =>
      (window.shelfwise as Shelfwise).on('event', ({ name }) => document.body.classList.add(name)),
    )
    await insert(productMarkup(2))
    await page.waitForSelector('body.view_item')
    expect(await shown()).toEqual(before)
  })
})

describe('what a widget is for', () => {
  it('puts a thing from the cart last on the home page, first in a plain list', async () => {
    await comeHavingSeen(2)
    await page.locator('[data-shelfwise-add]').click()
    await open('/', '')
    await insert(list(cards(2, 3, 4), 'data-shelfwise-kind="home"'))
    expect((await shown()).at(-1)).toBe(2)
    await open('/', '')
    await insert(list(cards(3, 4, 2)))
    expect((await shown())[0]).toBe(2)
  })
})

describe('a sensitive item', () => {
  const options =
    '<script type="application/json" data-shelfwise-options>{"sensitive":["tool"]}</script>'

  it('is in no byte stored, by the shop’s own words', async () => {
    await comeHavingSeen(2)
    server.pages.set('/item-4', productPage(4, options + HEAD))
    await page.goto(`${server.url}/item-4`)
    await page.locator('[data-shelfwise-add]').click()
    server.pages.set('/', html('', options + HEAD))
    await page.goto(`${server.url}/`)
    await ready(page)
    const stored = JSON.stringify(await storedBy(page))
    expect(stored).toContain('sku-2')
    expect(stored).not.toMatch(/sku-4|item-4|Thing 4|Tools/)
  })
})
