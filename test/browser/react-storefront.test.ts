import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serve } from '../../examples/react-storefront/serve.mjs'
import type { Shelfwise } from '../../src'
import { launchChromium } from '../support/chromium'
import { isInCart, ready, viewsOf } from '../support/client'
import { cardsOf, type Visitor, visit } from '../support/visit'

declare global {
  interface Window {
    /** The ids of the listing's cards, frame by frame. */
    orders: string[][]
  }
}

const SHOPS_ORDER = [
  'terrazzo-pot',
  'maidenhair',
  'brass-mister',
  'golden-barrel',
  'raku-bowl',
  'birds-nest',
  'steel-shears',
  'bunny-ears',
  'tall-pot',
  'long-spout',
]

let browser: Browser
let shop: Awaited<ReturnType<typeof serve>>
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  // React's development build, in Strict Mode, complains in the console of all it does not like.
  shop = await serve({ mode: 'development' })
})
afterAll(async () => {
  await browser?.close()
  await shop?.close()
})

/** A visitor who has looked at a cactus. */
beforeEach(async () => {
  visitor = await visit(browser)
  page = visitor.page
  await page.goto(`${shop.url}/client/product/bunny-ears`)
  await page.waitForSelector('.product')
  await expect.poll(() => viewsOf(page, 'bunny-ears')).toBe(1)
  await page.addInitScript(() => {
    window.orders = []
    const look = () => {
      const cards = document.querySelectorAll<HTMLElement>('[data-shelfwise="everything"] > li')
      if (cards.length) window.orders.push([...cards].map(card => card.dataset.itemId ?? ''))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
})
afterEach(async () => {
  expect(visitor.troubles).toEqual([])
  await visitor.leave()
})

const listed = () => cardsOf(page, 'everything')
const orders = () => page.evaluate(() => window.orders)
/** Waits until React has taken the page over, and the client what is stored. */
const live = async () => {
  await page.waitForFunction(() => window.shelfwise && 'ready' in window.shelfwise)
  await ready(page)
  await page.waitForFunction(() => window.orders.length > 10)
}
const isPersonal = (order: readonly string[], wanted: string) => {
  expect(order.slice(0, 2)).toEqual(['terrazzo-pot', wanted])
  expect([...order].sort()).toEqual([...SHOPS_ORDER].sort())
}

describe('a storefront that React renders in the browser', () => {
  it('is personal from the first frame on, each card once, the new one in its slot', async () => {
    await page.goto(`${shop.url}/client/`)
    await live()
    const [first, ...later] = await orders()
    isPersonal(first ?? [], 'bunny-ears')
    for (const frame of later) expect(frame).toEqual(first)
  })

  it('leaves a list alone while it is sorted', async () => {
    await page.goto(`${shop.url}/client/`)
    await live()
    const before = await listed()
    await page.selectOption('select', 'price')
    expect((await listed()).slice(0, 3)).toEqual(['bunny-ears', 'maidenhair', 'birds-nest'])
    await page.selectOption('select', 'featured')
    expect(await listed()).toEqual(before)
  })
})

describe('a storefront that React renders on the server', () => {
  it('is sent in the shop’s order', async () => {
    const html = await (await fetch(`${shop.url}/`)).text()
    const ids = [...html.matchAll(/<li data-item-id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(SHOPS_ORDER)
  })

  it('keeps its order in view, and is personal when the visitor comes back to it', async () => {
    await page.goto(`${shop.url}/`)
    await live()
    for (const frame of await orders()) expect(frame).toEqual(SHOPS_ORDER)
    await page.click('[data-item-id="raku-bowl"] h3 a')
    await page.waitForSelector('.product')
    expect(new URL(page.url()).pathname).toBe('/product/raku-bowl')
    await page.evaluate(() => {
      window.orders = []
    })
    await page.click('.back')
    await live()
    const [first, ...later] = await orders()
    isPersonal(first ?? [], 'raku-bowl')
    for (const frame of later) expect(frame).toEqual(first)
  })

  it('is hydrated as it was sent where the script tag ran before', async () => {
    const script = '<script src="/shelfwise.js" data-consent="granted"></script>'
    await page.route('**/shelfwise.js', route => route.fulfill({ path: 'dist/shelfwise.js' }))
    await page.route(`${shop.url}/`, async route => {
      const html = await (await route.fetch()).text()
      await route.fulfill({
        contentType: 'text/html',
        body: html.replace('<meta name="viewport"', `${script}$&`),
      })
    })
    // Of a phone's height, so that most cards are below the fold.
    await page.setViewportSize({ width: 390, height: 400 })
    await page.goto(`${shop.url}/`)
    await live()
    await page.click('[data-item-id="maidenhair"] button')
    expect(await page.locator('.cart b').textContent()).toBe('1')
    for (const frame of await orders()) expect(frame).toEqual(SHOPS_ORDER)
    expect(await page.evaluate(() => (window.shelfwise as Shelfwise).widgets().length)).toBe(1)
    await page.evaluate(() => (window.shelfwise as Shelfwise).stop())
    expect(await listed()).toEqual(SHOPS_ORDER)
  })

  it('says beside a product why a card stands there', async () => {
    await page.goto(`${shop.url}/`)
    await live()
    await page.click('[data-item-id="golden-barrel"] h3 a')
    await page.waitForSelector('.product')
    const why = page.locator('[data-shelfwise="beside"] .why').first()
    expect(await why.textContent()).toMatch(/^Because you looked at|^You looked at|^Next to/)
  })

  it('puts into the cart what its card says, moved or not', async () => {
    await page.goto(`${shop.url}/`)
    await live()
    await page.click('[data-item-id="tall-pot"] button')
    expect(await page.locator('.cart b').textContent()).toBe('1')
    expect(await isInCart(page, 'tall-pot')).toBe(true)
    expect(await listed()).toEqual(SHOPS_ORDER)
    await page.click('[data-item-id="golden-barrel"] h3 a')
    await page.click('.back')
    await page.waitForSelector('[data-shelfwise="everything"]')
    await page.click('[data-item-id="bunny-ears"] button')
    expect(await page.locator('.cart b').textContent()).toBe('2')
    expect(await isInCart(page, 'bunny-ears')).toBe(true)
  })
})
