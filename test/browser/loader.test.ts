import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { readLoader } from '../bench/size.mjs'
import { consentOf, ready } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { card, cards, page as html, productPage, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

declare global {
  interface Window {
    /** How much of the page stood when the script ran. */
    stood: { cards: number; painted: number }
    /** The first card before each of the first paints. */
    firstCards: (string | undefined)[]
  }
}

const { code: CODE, hash: HASH } = readLoader()
const loader = (options = 'data-consent="granted"') =>
  `<script data-load="/dist/shelfwise.js" ${options}>${CODE}</script>`

/** Before the loader: notes when the script runs, and what is about to be painted. */
const WATCH = `window.firstCards = []
;(window.shelfwise ||= []).push(() => {
  window.stood = {
    cards: document.querySelectorAll('[data-item-id]').length,
    painted: performance.getEntriesByType('paint').length,
  }
})
const look = () => {
  const first = document.querySelector('[data-item-id]')
  if (first && firstCards.push(first.dataset.itemId) > 3) return
  requestAnimationFrame(look)
}
requestAnimationFrame(look)`

const PAGE = html(widget('home', cards(12)), `<script>${WATCH}</script>${loader()}`)

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve({ '/product': productPage(101, loader()), '/': PAGE })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(async () => {
  await visitor?.leave()
  visitor = undefined as never
})

async function open(path = '/') {
  visitor ??= await visit(browser)
  page = visitor.page
  await page.goto(server.url + path)
  await runs()
}
const runs = async () => {
  await page.waitForFunction(() => window.shelfwise && 'track' in window.shelfwise)
  await ready(page)
}

/** Somebody who has put a coffee thing in the cart, and so has something stored. */
async function openAsReturning(path = '/') {
  await open('/product')
  await page.locator('[data-shelfwise-add]').click()
  await open(path)
}

const tagsOf = (of: Page) =>
  of.$$eval('script[src$="/shelfwise.js"]', tags =>
    tags.map(tag => (tag as HTMLScriptElement).async),
  )
const firstCards = async () => {
  await page.waitForFunction(() => window.firstCards.length > 3)
  return page.evaluate(() => window.firstCards)
}
const stood = () => page.evaluate(() => window.stood)

/** Serves a page whose script comes only when it is told to. */
function holdScript() {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  let isAsked = () => {}
  const asked = new Promise<void>(resolve => {
    isAsked = resolve
  })
  server.pages.set('/slow/shelfwise.js', async response => {
    isAsked()
    await held
    response.writeHead(200, { 'content-type': 'text/javascript' })
    response.end(readFileSync('dist/shelfwise.js'))
  })
  server.pages.set('/slow', PAGE.replace('/dist/shelfwise.js', '/slow/shelfwise.js'))
  return { asked, release }
}

describe('a first visit', () => {
  it('does not wait for the script: the page is parsed and painted without it', async () => {
    const { release } = holdScript()
    visitor = await visit(browser)
    page = visitor.page
    await page.goto(`${server.url}/slow`, { waitUntil: 'commit' })
    await page.waitForFunction(
      () =>
        document.querySelectorAll('[data-item-id]').length === 12 &&
        performance.getEntriesByType('paint').length,
    )
    expect(await page.evaluate(() => Array.isArray(window.shelfwise))).toBe(true)
    expect(await tagsOf(page)).toEqual([true])
    release()
    await runs()
    expect(await cardsOf(page, 'home')).toEqual(Array.from({ length: 12 }, (_, id) => `sku-${id}`))
    expect(visitor.troubles).toEqual([])
  })
})

describe('a returning visit', () => {
  it('has nothing to paint before the script has come', async () => {
    await openAsReturning()
    const { asked, release } = holdScript()
    await page.goto(`${server.url}/slow`, { waitUntil: 'commit' })
    await asked
    expect(await page.evaluate(() => document.body)).toBe(null)
    release()
    await runs()
    expect(await stood()).toEqual({ cards: 0, painted: 0 })
    expect(await cardsOf(page, 'home')).toHaveLength(12)
  })

  it('has the widget in personal order in the first painted frame', { retry: 2 }, async () => {
    await openAsReturning()
    expect(new Set(await firstCards())).toEqual(new Set(['sku-1']))
    expect((await cardsOf(page, 'home')).slice(0, 4)).toEqual(['sku-1', 'sku-5', 'sku-9', 'sku-0'])
    expect(visitor.troubles).toEqual([])
  })

  it('keeps the page where the loader stands in the body', async () => {
    server.pages.set(
      '/body',
      html(widget('home', cards(12)) + loader(), `<script>${WATCH}</script>`),
    )
    await openAsReturning('/body')
    expect(await page.locator('footer').count()).toBe(1)
    expect(await tagsOf(page)).toEqual([true])
    expect(visitor.troubles).toEqual([])
  })
})

describe('the loader', () => {
  it('passes the options of its tag on', async () => {
    server.pages.set('/denied', html('', loader('data-consent="denied"')))
    server.pages.set(
      '/preset',
      html(
        `<ul class="products">${[1, 2].map(id => `<li class="product post-${id}"><a href="/p/${id}">Thing ${id}</a></li>`).join('')}</ul>`,
        loader('data-consent="granted" data-preset="woocommerce"'),
      ),
    )
    for (let visit = 0; visit < 2; visit++) {
      await open('/preset')
      expect(await consentOf(page)).toBe('granted')
      await page.waitForFunction(() => (window.shelfwise as Shelfwise).widgets().length === 1)
      // The second time there is something stored.
      await open('/product')
    }
    await open('/denied')
    expect(await consentOf(page)).toBe('denied')
    expect(visitor.troubles).toEqual([])
  })

  it.each([
    ['a hash', `'${HASH}' 'self'`, ''],
    ['a nonce', "'nonce-abc'", 'nonce="abc"'],
  ])('works under a strict policy with %s and Trusted Types', async (_, sources, nonce) => {
    const csp = `default-src 'none'; script-src ${sources}; require-trusted-types-for 'script'; trusted-types shelfwise`
    server.pages.set('/strict', response => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': csp,
      })
      response.end(
        html(
          widget('home', card(0) + card(2) + card(1)).replace(/style="[^"]*"/g, ''),
          loader(`data-consent="granted" ${nonce}`),
        ),
      )
    })
    await open('/strict')
    expect(await tagsOf(page)).toEqual([true])
    await openAsReturning('/strict')
    expect(await tagsOf(page)).toEqual([false])
    expect(await cardsOf(page, 'home')).toEqual(['sku-1', 'sku-0', 'sku-2'])
    expect(visitor.troubles).toEqual([])
  })

  it('loads one script when it stands there twice', async () => {
    const twice = PAGE.replace('</head>', `${loader()}</head>`)
    server.pages.set('/twice', twice)
    await open('/twice')
    expect(await tagsOf(page)).toHaveLength(1)
    await openAsReturning('/twice')
    expect(await tagsOf(page)).toHaveLength(1)
    expect(
      visitor.requests.filter(url => url.endsWith('/shelfwise.js')).length,
    ).toBeLessThanOrEqual(3)
    expect(visitor.troubles).toEqual([])
  })

  it('loads the script where localStorage throws', async () => {
    visitor = await visit(browser)
    await visitor.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    })
    await open()
    expect(await tagsOf(page)).toEqual([true])
    expect(visitor.troubles).toEqual([])
  })

  it('leaves no name on window', async () => {
    const namesAt = async (path: string) => {
      await page.goto(server.url + path)
      return page.evaluate(() => Object.getOwnPropertyNames(window))
    }
    visitor = await visit(browser)
    page = visitor.page
    server.pages.set('/without', html('', ''))
    server.pages.set('/with', html('', loader()))
    const before = await namesAt('/without')
    await page.goto(`${server.url}/with`)
    await runs()
    const after = await page.evaluate(() => Object.getOwnPropertyNames(window))
    expect(after.filter(name => !before.includes(name))).toEqual(['shelfwise'])
  })
})
