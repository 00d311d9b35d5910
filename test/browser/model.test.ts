import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import type { Model } from '../../src/core'
import { ready } from '../support/client'
import { type Browser, launch, type Visitor, visit } from '../support/engine'
import { cards, page as html, widget } from '../support/pages'
import { FAR_DOWN } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

let browser: Browser
let server: TestServer
let visitor: Visitor

const IDS = ['sku-0', 'sku-1', 'sku-2', 'sku-3', 'sku-4', 'sku-5']

/** All of the shop's visitors choose the sixth thing far more often than any other. */
const model: Model = {
  version: 1,
  items: IDS,
  rates: [0, 0, 0, 0, 0, 24],
  together: IDS.map(() => ''),
  bought: IDS.map(() => ''),
  keys: [],
  categories: [],
}
const FIRST = ['sku-5', 'sku-0', 'sku-1', 'sku-2', 'sku-3', 'sku-4']

const list = FAR_DOWN + widget('home', cards(6))
/** Errors are heard from the start on. */
const headWith = (source: string) => `<script>
  errors = []
  window.shelfwise = [shelfwise => shelfwise.on('error', error => errors.push(String(error)))]
</script><script src="/dist/shelfwise.js" data-consent="granted" data-model="${source}"></script>`

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/': html(list, headWith('/model.json')),
    '/inline': html(
      list,
      `<script type="application/json" data-shelfwise-options>${JSON.stringify({ model })}</script>
      <script src="/dist/shelfwise.js" data-consent="granted"></script>`,
    ),
    '/elsewhere': html(list, headWith('https://elsewhere.example/model.json')),
    '/broken': html(list, headWith('/broken.json')),
    '/strange': html(list, headWith('/strange.json')),
    '/model.json': JSON.stringify(model),
    '/broken.json': '{"version": 1,',
    '/strange.json': JSON.stringify({ ...model, rates: 'many' }),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const open = async (path: string) => {
  visitor = await visit(browser)
  await visitor.page.goto(server.url + path)
  await ready(visitor.page)
}

describe('a shop-wide model', () => {
  it.each(['/', '/inline'])('gives a stranger the shop-wide order: %s', async path => {
    await open(path)
    await expect.poll(() => cardsOf(visitor.page, 'home')).toEqual(FIRST)
    const ranked = await visitor.page.evaluate(() =>
      (window.shelfwise as Shelfwise)
        .rank([{ item_id: 'sku-1' }, { item_id: 'sku-5' }])
        .map(({ item, reasons }) => [item.item_id, reasons[0]?.feature ?? 'none']),
    )
    expect(ranked).toEqual([
      ['sku-5', 'popular'],
      ['sku-1', 'none'],
    ])
    expect(visitor.troubles).toEqual([])
  })

  it('moves no card that has been seen when it comes late', async () => {
    let answer = () => {}
    const promise = new Promise<void>(resolve => {
      answer = resolve
    })
    server.pages.set('/late.json', async response => {
      await promise
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(model))
    })
    server.pages.set('/late', html(widget('home', cards(6)), headWith('/late.json')))
    await open('/late')
    await visitor.page.evaluate(() => new Promise(requestAnimationFrame))
    answer()
    const first = () =>
      visitor.page.evaluate(
        () => (window.shelfwise as Shelfwise).rank([{ item_id: 'a' }, { item_id: 'sku-5' }])[0],
      )
    await expect.poll(async () => (await first())?.item.item_id).toBe('sku-5')
    expect(await cardsOf(visitor.page, 'home')).toEqual(IDS)
    expect(visitor.troubles).toEqual([])
  })

  it('is fetched once, from this origin, without a cookie', async () => {
    const heard: (string | undefined)[] = []
    server.pages.set('/asked.json', response => {
      heard.push(response.req.headers.cookie)
      response.end(JSON.stringify(model))
    })
    server.pages.set(
      '/asked',
      html(list, `<script>document.cookie = 'visitor=7'</script>${headWith('/asked.json')}`),
    )
    await open('/asked')
    await expect.poll(() => cardsOf(visitor.page, 'home')).toEqual(FIRST)
    expect(heard).toEqual([undefined])
  })

  it.each([
    ['is on another origin', '/elsewhere', /another origin/],
    ['is no JSON', '/broken', /./],
    ['is no model', '/strange', /wrong: rates/],
  ])('leaves the shop’s order when it %s, and says so', async (_, path, error) => {
    await open(path)
    await expect.poll(() => visitor.page.evaluate('errors.join()')).toMatch(error)
    expect(await cardsOf(visitor.page, 'home')).toEqual(IDS)
    expect(visitor.troubles).toEqual([])
  })
})
