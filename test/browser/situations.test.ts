import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ready } from '../support/client'
import { type Browser, engine, launch, type Page, type Visitor, visit } from '../support/engine'
import { layoutShiftOf } from '../support/layout-shift'
import { GRANTED, page as html } from '../support/pages'
import { COUNTING, isAllowed, scriptFile, underPolicy } from '../support/policy'
import { serve, type TestServer } from '../support/server'
import { storedBy } from '../support/visit'

const HEAR = `window.told = []
  document.addEventListener('shelfwise:situation', it => told.push(it.detail))`
const OPTIONS = {
  situations: {
    segments: {
      'kitchen-searchers': { interest: { category: 'Kitchen', atLeast: 0.3 }, channel: 'search' },
    },
    situations: {
      'kitchen-help': { on: 'hesitating', segment: 'kitchen-searchers' },
      wrong: { on: 'never' },
    },
  },
}
const tags = (situations: object) =>
  `<script src="/hear.js"></script><script type="application/json" data-shelfwise-options>${JSON.stringify(situations)}</script>
   ${GRANTED}<script src="/dist/shelfwise-situations.js"></script><script src="/dist/shelfwise-intent.js"></script>`

const PRODUCT = `<main data-item-id="grinder" data-item-category="Kitchen/Coffee"><h1>Grinder</h1>
  <div><p data-shelfwise-else>Free delivery</p>
  <p data-shelfwise-when="kitchen-help" hidden>Shall we help you choose? <span data-shelfwise-dismiss>No</span></p></div>
  <h2>About it</h2></main>`

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve({ ...COUNTING, '/hear.js': scriptFile(HEAR) })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const isHidden = (selector: string) =>
  page.evaluate(it => document.querySelector<HTMLElement>(it)?.hidden, selector)
const HELP = '[data-shelfwise-when]'
const FALLBACK = '[data-shelfwise-else]'
const topOf = (selector: string) =>
  page.evaluate(it => document.querySelector(it)?.getBoundingClientRect().top, selector)

async function open(path: string) {
  await page.goto(server.url + path)
  await page.waitForFunction(() => window.shelfwise && 'track' in window.shelfwise)
  await ready(page)
}

describe('a situation', () => {
  it('is answered once, in the place of its fallback, and not after a dismissal', async () => {
    visitor = await visit(browser)
    page = visitor.page
    server.pages.set('/item', underPolicy(html(PRODUCT, tags(OPTIONS))))
    await open('/item?utm_source=secret-source&utm_medium=organic&ysclid=secret-id')
    await open('/item')
    expect([await isHidden(HELP), await isHidden(FALLBACK)]).toEqual([true, false])
    const below = await topOf('h2')

    await open('/item')
    await page.waitForFunction(
      () => !document.querySelector<HTMLElement>('[data-shelfwise-when]')?.hidden,
    )
    expect(await isHidden(FALLBACK)).toBe(true)
    expect(await topOf('h2')).toBe(below)
    if (!engine.lacks.includes('layout-shift and long-task entries')) {
      expect(await layoutShiftOf(page)).toBe(0)
    }
    expect(await page.evaluate('told')).toEqual([{ name: 'kitchen-help', item: 'grinder' }])
    await page.waitForFunction(() => localStorage['shelfwise:extras']?.includes('"shown":[{'))

    await page.locator('[data-shelfwise-dismiss]').click()
    expect([await isHidden(HELP), await isHidden(FALLBACK)]).toEqual([true, false])
    await open('/item')
    expect([await isHidden(HELP), await page.evaluate('told')]).toEqual([true, []])

    expect(JSON.stringify(await storedBy(page))).not.toMatch(/secret|organic|utm|ysclid/)
    await isAllowed(page)
    // What is wrong with the options is said, and nothing else.
    const said = visitor.troubles.filter(it => !it.includes('situations.wrong'))
    expect(said).toEqual([])
    expect(visitor.troubles.length).toBeGreaterThan(0)
  })

  it('moves nothing in view: what takes other room waits below the fold, or for the focus to leave', async () => {
    visitor = await visit(browser)
    page = visitor.page
    const pair = (name: string, height: number) => `<div id="${name}">
      <p data-shelfwise-else style="margin:0;height:40px"><a href="#x">Delivery</a></p>
      <p data-shelfwise-when="help" hidden style="margin:0;height:${height}px">Help</p></div>`
    const situations = { situations: { situations: { help: { on: 'hesitating' } } } }
    const gap = '<div style="height:1500px"></div>'
    server.pages.set(
      '/list',
      html(
        `${pair('same', 40)}${gap}${pair('taller', 90)}<p id="after">After</p>${gap}`,
        tags(situations),
      ),
    )
    await open('/list')
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#same a')?.focus({ preventScroll: true })
      window.scrollTo(0, 1400)
    })
    const after = await topOf('#after')
    await page.evaluate(() => {
      const items = [{ item_id: 'grinder' }]
      for (const name of ['view_item', 'view_item', 'view_item'] as const) {
        if (window.shelfwise && 'track' in window.shelfwise) window.shelfwise.track({ name, items })
      }
    })
    expect(await page.evaluate('told')).toEqual([{ name: 'help', item: 'grinder' }])
    expect(await topOf('#after')).toBe(after)
    expect([await isHidden(`#same ${HELP}`), await isHidden(`#taller ${HELP}`)]).toEqual([
      true,
      true,
    ])

    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#same a')?.blur()
      window.scrollTo(0, 0)
    })
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[data-shelfwise-when]')].every(it => !it.hidden),
    )
    if (!engine.lacks.includes('layout-shift and long-task entries')) {
      expect(await layoutShiftOf(page)).toBe(0)
    }
    expect(visitor.troubles).toEqual([])
  })
})
