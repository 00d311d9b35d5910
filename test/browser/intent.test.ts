import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { ready } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { card, GRANTED, page as html, productPage, widget } from '../support/pages'
import { COUNTING, isAllowed, underPolicy } from '../support/policy'
import { serve, type TestServer } from '../support/server'
import { storedViews } from '../support/stored-views'
import { cardsOf, storedBy } from '../support/visit'

const OPTIONS = {
  intent: { needs: { gift: { words: ['gift'], attribute: 'for=gift', tags: ['sku-14'] } } },
}
const TAGS = `<script type="application/json" data-shelfwise-options>${JSON.stringify(OPTIONS)}</script>
  ${GRANTED}<script src="/dist/shelfwise-intent.js"></script>`

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve(COUNTING)
})
afterAll(async () => {
  await visitor?.leave()
  await browser?.close()
  await server?.close()
})

const open = async (path: string, content: string) => {
  const [pathname = ''] = path.split('?')
  server.pages.set(pathname, underPolicy(content))
  await page.goto(server.url + path)
  await page.waitForFunction(() => window.shelfwise && 'track' in window.shelfwise)
  await ready(page)
}
const kept = () =>
  page.evaluate(() => JSON.parse(localStorage.getItem('shelfwise:extras') ?? '{}').intent)

it('a visitor who comes by an ad and looks for a gift sees gifts before, and no more is kept than that', async () => {
  visitor = await visit(browser)
  page = visitor.page
  const cards = [2, 6, 10, 14].map(id => card(id))
  const list = html(widget('results', cards.join('')), TAGS)
  await open(
    '/product?utm_source=secret-source&utm_medium=cpc&gclid=secret-id',
    productPage(3, TAGS),
  )
  // Who leaves as it is being written may lose it.
  await expect.poll(() => storedViews(page, 'sku-3')).toBe(1)
  await open('/results', list)
  expect(await cardsOf(page, 'results')).toEqual(['sku-2', 'sku-6', 'sku-10', 'sku-14'])
  await page.evaluate(() => {
    const search_term = 'secret-word thing gift under 51'
    const client = window.shelfwise as Shelfwise
    client.track({ name: 'search', search_term })
  })
  await open('/results', list)
  expect((await cardsOf(page, 'results')).indexOf('sku-14')).toBeLessThan(3)
  expect(await kept()).toMatchObject({ channel: 'ad', device: 'desktop', visits: 1 })
  const keys = (await kept()).notes.map(({ key }: { key: string }) => key)
  expect(keys).toEqual(
    expect.arrayContaining(['category:Sports/Balls', 'word:thing', 'need:gift', 'most:51']),
  )
  expect(JSON.stringify(await storedBy(page))).not.toMatch(/secret|cpc|gclid|utm/)

  await page.evaluate(() => (window.shelfwise as Shelfwise).forget())
  expect(await kept()).toBeUndefined()
  await isAllowed(page)
  expect(visitor.troubles).toEqual([])
})
