import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Rule } from '../../src/extras/rules'
import { ready } from '../support/client'
import { type Browser, launch, type Visitor, visit } from '../support/engine'
import { layoutShiftOf } from '../support/layout-shift'
import { card, GRANTED, page as html, widget } from '../support/pages'
import { COUNTING, isAllowed, scriptFile, underPolicy } from '../support/policy'
import { FAR_DOWN, putCoffeeInCart } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

/** Notes the order of all cards in each frame. */
const FRAMES = `window.painted = []
  const look = () => {
    const ids = [...document.querySelectorAll('[data-item-id]')].map(it => it.dataset.itemId)
    if (ids.length) painted.push(ids.join())
    if (document.readyState !== 'complete') requestAnimationFrame(look)
  }
  requestAnimationFrame(look)`
const RULES = '<script src="/dist/shelfwise-rules.js"></script>'
const REASONS = '<script async src="/dist/shelfwise-reasons.js"></script>'
const SLOT = '<p data-shelfwise-reason>New</p>'

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({ ...COUNTING, '/frames.js': scriptFile(FRAMES) })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const optionsOf = (rules: readonly object[]) =>
  `<script type="application/json" data-shelfwise-options>${JSON.stringify({ rules })}</script>`
const skus = (...ids: number[]) => ids.map(id => `sku-${id}`)
const cards = (...ids: number[]) => ids.map(id => card(id, '', SLOT)).join('')

/** The day by this machine's clock, which is the browser's too. */
const today = () => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

describe('the script of rules', () => {
  it('has every card where the rules want it before it is seen, and says why on the card', async () => {
    const rules: (Rule | object)[] = [
      { name: 'hero', items: { item: 'sku-5' }, pin: 1, from: today(), until: today() },
      { name: 'balls', items: { category: 'Sports' }, boost: 0.3 },
      { name: 'wrong', items: { item: 'sku-2' }, boost: 'much' },
      { name: 'past', items: { item: 'sku-6' }, pin: 2, until: '2020-12-31' },
      { name: 'elsewhere', items: { item: 'sku-6' }, pin: 2, widgets: 'other' },
      { name: 'never', items: { category: 'Garden' }, exclude: true },
      { name: 'last', widgets: ['home'], items: { attribute: { material: 'tin' } }, bury: true },
    ]
    const tin = `data-item-attributes='{"material":"tin"}'`
    const list = widget('home', card(0, tin, SLOT) + cards(1, 2, 3, 4, 5, 6, 7))
    const head = `<script src="/frames.js"></script>${optionsOf(rules)}${GRANTED}${RULES}${REASONS}`
    server.pages.set('/', underPolicy(html(list, head)))
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/`)
    await ready(page)
    const wanted = skus(5, 3, 1, 7, 2, 4, 6, 0)
    expect(await cardsOf(page, 'home')).toEqual(wanted)
    await page.waitForFunction(() => (window as unknown as { painted: string[] }).painted.length)
    const orders = await page.evaluate<string[]>('painted')
    expect(new Set(orders)).toEqual(new Set([wanted.join()]))

    // What made way says what the shop wrote.
    const picked = 'Picked by the shop'
    await expect
      .poll(() => page.$$eval('li p', slots => slots.map(it => it.textContent)))
      .toEqual([picked, picked, 'New', picked, 'New', 'New', 'New', 'New'])
    expect(await layoutShiftOf(page)).toBe(0)
    await isAllowed(page)
    expect(visitor.troubles).toHaveLength(1)
    expect(visitor.troubles[0]).toContain('rules[2].boost must be a number above 0, e.g. 1.5')
  })

  it('moves nothing that is seen when it comes late, and the rest over what the visitor wants', async () => {
    const rules: Rule[] = [
      { name: 'paper', items: { category: 'Office/Paper' }, atLeast: 2, inFirst: 3 },
      { name: 'tools', items: { item: 'sku-0' }, bury: true },
    ]
    let release = () => {}
    const until = new Promise<void>(resolve => {
      release = resolve
    })
    server.pages.set('/late.js', async response => {
      await until
      response.writeHead(200, { 'content-type': 'text/javascript' })
      response.end(readFileSync('dist/shelfwise-rules.js'))
    })
    const lists =
      widget('seen', cards(0, 3, 2)) + FAR_DOWN + widget('below', cards(10, 4, 5, 7, 0, 6, 1, 9))
    server.pages.set(
      '/',
      html(lists, `${optionsOf(rules)}${GRANTED}<script async src="/late.js"></script>`),
    )
    visitor = await visit(browser)
    const { page } = visitor
    await putCoffeeInCart(page, server)
    await page.goto(`${server.url}/`, { waitUntil: 'commit' })
    await page.waitForSelector('footer')
    await ready(page)
    await expect.poll(async () => (await cardsOf(page, 'below'))[0]).toBe('sku-5')
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
    release()
    await expect.poll(async () => (await cardsOf(page, 'below')).at(-1)).toBe('sku-0')
    const below = await cardsOf(page, 'below')
    expect(below.slice(0, 3)).toEqual(skus(5, 10, 6))
    expect(below.slice(3, 5)).toEqual(skus(1, 9))
    expect(await cardsOf(page, 'seen')).toEqual(skus(0, 3, 2))
    expect(await layoutShiftOf(page)).toBe(0)
    expect(visitor.troubles).toEqual([])
  })
})
