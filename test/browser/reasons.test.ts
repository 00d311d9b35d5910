import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ready } from '../support/client'
import { type Browser, launch, needs, type Page, type Visitor, visit } from '../support/engine'
import { layoutShiftOf } from '../support/layout-shift'
import { card, GRANTED, page as html, productPage, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

/** Where the pages of these tests have the scripts, which come when the test lets them. */
const SCRIPTS = { 'shelfwise.js': 'dist/shelfwise.js', 'reasons.js': 'dist/shelfwise-reasons.js' }
const REASONS = '<script async src="/reasons.js"></script>'
const SLOT = '<p data-shelfwise-reason style="height:20px;margin:0"></p>'
const shelf = [0, 2, 3, 1, 5].map(id => card(id, '', SLOT)).join('')
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'"

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({ '/product': productPage(9) })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

/** A visitor who has looked at a coffee thing that is none of the cards, and now opens a page with these tags in its head. */
async function open(
  head: string,
  {
    hold,
    charset = 'utf-8',
  }: { hold?: { script: string; until: Promise<void> }; charset?: string } = {},
): Promise<Page> {
  visitor = await visit(browser)
  const { page } = visitor
  await page.goto(`${server.url}/product`)
  await ready(page)
  for (const [script, file] of Object.entries(SCRIPTS)) {
    server.pages.set(`/${script}`, async response => {
      if (script === hold?.script) await hold.until
      response.writeHead(200, { 'content-type': 'text/javascript' })
      response.end(readFileSync(file))
    })
  }
  server.pages.set('/', response => {
    response.writeHead(200, {
      'content-type': `text/html; charset=${charset}`,
      'content-security-policy': STRICT,
    })
    response.end(html(widget('home', shelf), head))
  })
  await page.goto(`${server.url}/`, { waitUntil: 'commit' })
  return page
}

const said = (page: Page, id = 1) =>
  page.locator(`[data-item-id="sku-${id}"] [data-shelfwise-reason]`).textContent()
const isSaid = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-item-id="sku-1"] p')?.textContent)

describe('the script of reasons', () => {
  const blocking = GRANTED.replace('/dist/shelfwise.js', '/shelfwise.js')

  it('works when it comes after the first', async () => {
    let release = () => {}
    const until = new Promise<void>(resolve => {
      release = resolve
    })
    const page = await open(blocking + REASONS, { hold: { script: 'reasons.js', until } })
    await page.waitForSelector('footer')
    await ready(page)
    expect(await said(page)).toBe('')
    release()
    await isSaid(page)
    expect(await said(page)).toBe('Because you looked at coffee')
    expect((await cardsOf(page, 'home')).slice(0, 2)).toContain('sku-1')
    expect(await said(page, 0)).toBe('')
    expect(await layoutShiftOf(page)).toBe(0)
    expect(visitor.troubles).toEqual([])
  })

  needs('async scripts that overtake blocking ones')(
    'works when it comes before the first',
    async () => {
      let release = () => {}
      const until = new Promise<void>(resolve => {
        release = resolve
      })
      const page = await open(REASONS + blocking, { hold: { script: 'shelfwise.js', until } })
      // Nothing is painted while the parser waits, so there are no frames to poll in.
      const polling = { polling: 50 }
      await page.waitForFunction(() => Array.isArray(window.shelfwise), undefined, polling)
      release()
      await isSaid(page)
      expect(await said(page)).toBe('Because you looked at coffee')
      expect(visitor.troubles).toEqual([])
    },
  )

  it('speaks the language its tag names, on a page of any encoding', async () => {
    const russian = REASONS.replace('<script', '<script data-locale="ru-RU"')
    const page = await open(blocking + russian, { charset: 'windows-1251' })
    await isSaid(page)
    expect(await page.evaluate(() => document.characterSet)).toBe('windows-1251')
    expect(await said(page)).toBe('Потому что вы смотрели раздел «Coffee»')
  })

  it('leaves no name of its own on window', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    const namesWith = async (head: string) => {
      server.pages.set('/names', html('', head))
      await page.goto(`${server.url}/names`)
      return page.evaluate(() => Object.getOwnPropertyNames(window))
    }
    const before = await namesWith('')
    const after = await namesWith('<script src="/dist/shelfwise-reasons.js"></script>')
    expect(after.filter(name => !before.includes(name))).toEqual(['shelfwise'])
  })
})

describe('shelfwise/reasons', () => {
  it('is an import beside shelfwise, and stops with the shop’s own texts back', async () => {
    const imports = {
      shelfwise: '/dist/index.js',
      'shelfwise/reasons': '/dist/reasons.js',
      'zod/mini': '/node_modules/zod/v4/mini/index.js',
      'idb-keyval': '/node_modules/idb-keyval/dist/index.js',
      nanoid: '/node_modules/nanoid/index.browser.js',
    }
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await ready(page)
    const own = SLOT.replace('></p>', '>Popular</p>')
    const below = `<div style="height:2000px"></div>${widget('home', shelf.replaceAll(SLOT, own))}`
    const module = `<script type="importmap">${JSON.stringify({ imports })}</script>
      <script type="module">
        import { createShelfwise } from 'shelfwise'
        import { reasons, sentence } from 'shelfwise/reasons'
        const shelfwise = createShelfwise({ consent: 'granted' })
        const stop = reasons(shelfwise, { sentences: { category: name => 'Mehr ' + name } })
        window.addEventListener('message', stop)
      </script>`
    server.pages.set('/module', html(below, module))
    await page.goto(`${server.url}/module`)
    const words = (text: string) =>
      page.waitForFunction(
        text => document.querySelector('[data-item-id="sku-1"] p')?.textContent === text,
        text,
      )
    await words('Mehr coffee')
    expect(await said(page, 0)).toBe('Popular')
    await page.evaluate(() => window.dispatchEvent(new Event('message')))
    await words('Popular')
    expect(visitor.troubles).toEqual([])
  })
})
