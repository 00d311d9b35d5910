import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { isInCart, ready, viewsOf } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { cards, page as html, productPage, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { storedViews } from '../support/stored-views'
import { cardsOf, storedBy } from '../support/visit'

declare global {
  interface Window {
    uncaught: string[]
    /** Every connection to IndexedDB that was used, and how often one was asked for. */
    connections: Set<IDBDatabase>
    openings: number
  }
}

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/': html(widget('home', cards(12))),
    '/product': productPage(1),
    '/other': html('<h1>Other</h1>'),
    '/plain': html('<h1>No script</h1>', ''),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
beforeEach(async () => {
  visitor = await visit(browser)
  page = visitor.page
  await page.addInitScript(() => {
    window.uncaught = []
    window.addEventListener('error', event => window.uncaught.push(event.message))
    window.addEventListener('unhandledrejection', event =>
      window.uncaught.push(String(event.reason)),
    )
    window.connections = new Set()
    window.openings = 0
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args) {
      window.connections.add(this)
      return transaction.apply(this, args)
    }
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...args) {
      window.openings++
      return open.apply(this, args)
    }
  })
})
afterEach(() => visitor?.leave())

/** Every card once, a button that works, and nothing said of what went wrong but at debug level. */
async function expectPageIntact(): Promise<void> {
  expect(await page.evaluate(() => window.uncaught)).toEqual([])
  await page.goto(`${server.url}/`)
  await ready(page)
  expect((await cardsOf(page, 'home')).sort()).toEqual(
    Array.from({ length: 12 }, (_, id) => `sku-${id}`).sort(),
  )
  expect(await page.evaluate(() => window.uncaught)).toEqual([])
  expect(visitor.troubles).toEqual([])
}

const look = (count = 1) =>
  page.evaluate(count => {
    for (let time = 0; time < count; time++) {
      ;(window.shelfwise as Shelfwise).track({ name: 'view_item', items: [{ item_id: 'sku-7' }] })
    }
  }, count)

/** Once IndexedDB has it. */
const written = (count: number) =>
  expect.poll(() => storedViews(page, 'sku-7'), { timeout: 20_000 }).toBe(count)

describe('IndexedDB that is closed under the page', () => {
  it('is opened again, once, and loses nothing', async () => {
    await page.goto(`${server.url}/other`)
    await ready(page)
    await look(2)
    await written(2)
    const before = await page.evaluate(() => {
      for (const connection of window.connections) connection.close()
      return window.openings
    })
    await look()
    await page.waitForFunction(before => window.openings > before, before)
    await written(3)
    await page.goto(`${server.url}/other`)
    await ready(page)
    expect(await viewsOf(page, 'sku-7')).toBe(3)
    await expectPageIntact()
  })

  it('for good leaves the page its memory, and is not asked again and again', async () => {
    await page.goto(`${server.url}/product`)
    await ready(page)
    const before = await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('The database connection is closing.', 'InvalidStateError')
      }
      window.shelf = window.shelfwise as Shelfwise
      const told: unknown[] = []
      window.shelf.on('error', error => told.push(error))
      Object.assign(window, { told })
      return window.openings
    })
    await look()
    await page.waitForFunction(() => (window as never as { told: unknown[] }).told.length > 0)
    await look(300)
    await page.locator('[data-shelfwise-add]').click()
    expect(await isInCart(page, 'sku-1')).toBe(true)
    expect(await viewsOf(page, 'sku-7')).toBe(301)
    // A timer that was set after any of theirs.
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 500)))
    expect(await page.evaluate(() => window.openings)).toBe(before + 1)
    expect(await page.evaluate(() => (window as never as { told: unknown[] }).told.length)).toBe(1)
    await expectPageIntact()
  })

  it.each([
    ['by a script that deletes all databases does not keep that script waiting', undefined, 1],
    ['by a newer version in another tab goes on in that one', 7, 2],
  ])('%s', async (_, version, after) => {
    await page.goto(`${server.url}/other`)
    await ready(page)
    await look()
    await written(1)
    const heard = await page.evaluate(
      version =>
        new Promise<string>(resolve => {
          const request = version
            ? indexedDB.open('shelfwise', version)
            : indexedDB.deleteDatabase('shelfwise')
          request.onsuccess = () => resolve('done')
          request.onblocked = () => resolve('blocked')
        }),
      version,
    )
    expect(heard).toBe('done')
    await look()
    await written(after)
    await expectPageIntact()
  })
})

it('everything that the visitor clears while pages are open is gone from them and stays so', async () => {
  await page.goto(`${server.url}/other`)
  await ready(page)
  await look(3)
  await written(3)
  const other = await visitor.tab()
  await other.goto(`${server.url}/other`)
  await ready(other)
  await other.evaluate(async () => {
    localStorage.clear()
    await new Promise(resolve => {
      indexedDB.deleteDatabase('shelfwise').onsuccess = resolve
    })
  })
  await expect.poll(() => viewsOf(page, 'sku-7')).toBe(0)
  await look()
  await page.goto(`${server.url}/other`)
  await ready(page)
  expect(await viewsOf(page, 'sku-7')).toBe(1)
  await expectPageIntact()
})

it('a full localStorage costs nothing but the copy for the first order', async () => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(`${server.url}/other`)
  await ready(page)
  await look(2)
  await written(2)
  await page.goto(`${server.url}/other`)
  await ready(page)
  expect(await viewsOf(page, 'sku-7')).toBe(2)
  await expectPageIntact()
})

it('what a later release has stored is left alone, byte for byte', async () => {
  await page.goto(`${server.url}/product`)
  await ready(page)
  await page.goto(`${server.url}/plain`)
  const before = await page.evaluate(async () => {
    const profile = { version: 2, vectors: [1, 2, 3] }
    localStorage.setItem('shelfwise:profile', JSON.stringify(profile))
    const request = indexedDB.open('shelfwise')
    await new Promise(resolve => {
      request.onsuccess = resolve
    })
    const transaction = request.result.transaction('records', 'readwrite')
    transaction.objectStore('records').clear()
    transaction.objectStore('records').put(profile, 'profile')
    await new Promise(resolve => {
      transaction.oncomplete = resolve
    })
    request.result.close()
    return [{ ...localStorage }['shelfwise:profile'], profile]
  })
  for (const path of ['/product', '/other', '/product']) {
    await page.goto(server.url + path)
    await ready(page)
    await look()
    expect(await viewsOf(page, 'sku-7')).toBe(1)
  }
  await page.locator('[data-shelfwise-add]').click()
  expect(await isInCart(page, 'sku-1')).toBe(true)
  await page.goto(`${server.url}/plain`)
  const { local, records } = await storedBy(page)
  expect([local['shelfwise:profile'], ...records]).toEqual(before)
  await expectPageIntact()
})
