import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { isInCart, ready, viewsOf } from '../support/client'
import { type Browser, engine, launch, type Page, type Visitor, visit } from '../support/engine'
import { cards, GRANTED, page as html, productPage, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { storedViews } from '../support/stored-views'
import { cardsOf, storedBy } from '../support/visit'

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/': html(widget('home', cards(12))),
    '/product': productPage(1),
    ...Object.fromEntries([1, 2, 3, 4].map(id => [`/product-${id}`, productPage(id)])),
    '/other': html('<h1>Other</h1>'),
    '/bare': html('<h1>Bare</h1>', ''),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

/** A visitor who has looked at sku-1, and whose next pages find no snapshot of that. */
async function returnWithoutSnapshot(): Promise<Page> {
  visitor = await visit(browser)
  const { page } = visitor
  await page.goto(`${server.url}/product`)
  await page.goto(`${server.url}/other`)
  await ready(page)
  await hideSnapshot(page)
  return page
}

/** To remove it would tell the page that is just being left that another tab has forgotten everything. */
const hideSnapshot = (page: Page) =>
  page.addInitScript(() => {
    const { getItem } = Storage.prototype
    Storage.prototype.getItem = function (key) {
      return key === 'shelfwise:profile' ? null : getItem.call(this, key)
    }
  })

describe('the store', () => {
  it.each([
    ['as soon as it can be clicked', async () => {}],
    ['when IndexedDB has opened', ready],
  ])('loses no add_to_cart when the page is left at once, %s: every time', async (_, settled) => {
    // Browsers differ in what they keep of a page that is left, but each is of one mind.
    const [visitors, products] = engine.name === 'Chromium' ? [5, 4] : [2, 3]
    let kept = 0
    for (let somebody = 0; somebody < visitors; somebody++) {
      visitor = await visit(browser)
      const { page } = visitor
      await hideSnapshot(page)
      for (let id = 1; id <= products; id++) {
        await page.goto(`${server.url}/product-${id}`, { waitUntil: 'commit' })
        await page.waitForSelector('[data-shelfwise-add]')
        await settled(page)
        await page.evaluate(() => {
          document.querySelector<HTMLElement>('[data-shelfwise-add]')?.click()
          location.href = '/other'
        })
        await page.waitForURL('**/other')
        await page.reload()
        await ready(page)
        if (await isInCart(page, `sku-${id}`)) kept++
      }
      await visitor.leave()
    }
    expect(kept).toBe(visitors * products)
  })

  it('brings the profile back when the snapshot is gone', async () => {
    const page = await returnWithoutSnapshot()
    await page.goto(`${server.url}/`)
    await ready(page)
    expect(await viewsOf(page, 'sku-1')).toBe(1)
  })

  it('brings the profile back when the browser has thrown the database away, but not what was forgotten', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    const afterLoss = async () => {
      await page.goto(`${server.url}/bare`)
      await page.evaluate(async () => {
        const request = indexedDB.deleteDatabase('shelfwise')
        await new Promise((resolve, reject) => {
          request.onsuccess = resolve
          request.onerror = reject
        })
      })
      await page.goto(`${server.url}/other`)
      await ready(page)
      return { believed: await viewsOf(page, 'sku-1'), stored: await storedViews(page, 'sku-1') }
    }
    await page.goto(`${server.url}/product`)
    await expect.poll(() => storedViews(page, 'sku-1')).toBe(1)
    await page.goto(`${server.url}/other`)
    await ready(page)
    expect(await afterLoss()).toEqual({ believed: 1, stored: 1 })
    expect(await afterLoss()).toEqual({ believed: 1, stored: 1 })
    await page.evaluate(() => (window.shelfwise as Shelfwise).forget())
    expect(await afterLoss()).toEqual({ believed: 0, stored: 0 })
    expect(visitor.troubles).toEqual([])
  })

  it('is caught up with by a page that comes back from the back-forward cache', async () => {
    visitor = await visit(browser, { backForwardCache: true })
    const { page } = visitor
    await page.goto(`${server.url}/other`)
    await ready(page)
    await page.goto(`${server.url}/product`)
    await ready(page)
    await page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => viewsOf(page, 'sku-1')).toBe(1)
    await page.goto(`${server.url}/`)
    expect((await cardsOf(page, 'home'))[0]).toBe('sku-1')
  })

  it('counts once what a page was writing when it was left, whether that was written or not', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await expect.poll(() => storedViews(page, 'sku-1')).toBe(1)
    await page.goto(`${server.url}/bare`)
    // As a page leaves it that cannot know what becomes of its writing.
    await page.evaluate(async () => {
      const view = (item_id: string) => ({
        version: 1,
        event: { name: 'view_item', time: Date.now(), items: [{ item_id }] },
      })
      const [written, unwritten] = [view('sku-2'), view('sku-3')]
      localStorage.setItem('shelfwise:waiting', JSON.stringify([written, unwritten]))
      const open = indexedDB.open('shelfwise')
      await new Promise(resolve => {
        open.onsuccess = resolve
      })
      const transaction = open.result.transaction('records', 'readwrite')
      transaction.objectStore('records').put(written, 'event:written')
      await new Promise(resolve => {
        transaction.oncomplete = resolve
      })
      open.result.close()
    })
    await page.goto(`${server.url}/other`)
    await ready(page)
    const counts = () => Promise.all(['sku-1', 'sku-2', 'sku-3'].map(id => storedViews(page, id)))
    await expect.poll(counts).toEqual([1, 1, 1])
    await page.goto(`${server.url}/bare`)
    await page.goto(`${server.url}/other`)
    await ready(page)
    expect(await counts()).toEqual([1, 1, 1])
    const believed = ['sku-1', 'sku-2', 'sku-3'].map(id => viewsOf(page, id))
    expect(await Promise.all(believed)).toEqual([1, 1, 1])
  })

  it('drops a broken record, counts it and keeps the others', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await ready(page)
    await page.goto(`${server.url}/other`)
    await ready(page)
    await page.evaluate(async () => {
      const open = indexedDB.open('shelfwise')
      await new Promise(resolve => {
        open.onsuccess = resolve
      })
      const transaction = open.result.transaction('records', 'readwrite')
      const records = transaction.objectStore('records')
      records.put({ version: 1, event: { name: 'view_item', time: 'yesterday' } }, 'event:broken')
      records.put('no record at all', 'event:worse')
      await new Promise(resolve => {
        transaction.oncomplete = resolve
      })
      open.result.close()
    })
    await page.reload()
    await ready(page)
    await expect.poll(() => visitor.messages.join()).toMatch(/2 unread/)
    expect(await viewsOf(page, 'sku-1')).toBe(1)
    expect(visitor.troubles).toEqual([])
  })

  const broken: [string, string][] = [
    ['is missing', 'Object.defineProperty(window, "indexedDB", { value: undefined })'],
    ['throws', 'IDBFactory.prototype.open = () => { throw new Error("refused") }'],
    [
      'refuses',
      `IDBFactory.prototype.open = () => {
        const request = { error: new DOMException("refused") }
        setTimeout(() => request.onerror?.())
        return request
      }`,
    ],
    ['never answers', 'IDBFactory.prototype.open = () => ({})'],
    [
      'fails in mid-transaction',
      'IDBObjectStore.prototype.put = function () { this.transaction.abort(); return {} }',
    ],
  ]
  it.each(broken)('believes in memory when IndexedDB %s', async (_, script) => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.addInitScript(script)
    await page.goto(`${server.url}/product`)
    await page.locator('[data-shelfwise-add]').click()
    await page.waitForFunction(() =>
      (window.shelfwise as Shelfwise).profile().items.some(item => item.cart),
    )
    expect(visitor.troubles).toEqual([])
  })

  it('merges with what an IndexedDB that answers late holds', async () => {
    const page = await returnWithoutSnapshot()
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args)
        const late = {
          get result() {
            return request.result
          },
        } as IDBOpenDBRequest
        Object.assign(window, {
          answer: async () => {
            if (request.readyState === 'pending') {
              await new Promise(resolve => request.addEventListener('success', resolve))
            }
            late.onsuccess?.call(late, new Event('success'))
          },
        })
        return late
      }
    })
    await page.goto(`${server.url}/product`)
    await page.waitForFunction(() => (window.shelfwise as Shelfwise).profile().step === 1)
    await page.evaluate(async () => {
      const { answer } = window as never as { answer(): Promise<void> }
      await answer()
    })
    await page.waitForFunction(
      () =>
        (window.shelfwise as Shelfwise).profile().items.find(item => item.item_id === 'sku-1')
          ?.views === 2,
    )
  })

  it('keeps the page whole when localStorage throws', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.goto(`${server.url}/product`)
    await ready(page)
    await page.goto(`${server.url}/`)
    await ready(page)
    expect(await viewsOf(page, 'sku-1')).toBe(1)
    expect(visitor.troubles).toEqual([])
  })
})

it('writes nothing that a script tag without consent would have to answer for', async () => {
  server.pages.set('/plain', productPage(1, GRANTED.replace('data-consent="granted"', '')))
  visitor = await visit(browser)
  const { page } = visitor
  await page.goto(`${server.url}/plain`)
  await page.locator('[data-shelfwise-add]').click()
  await page.goto(`${server.url}/plain`)
  expect(await storedBy(page)).toEqual({
    local: {},
    session: {},
    cookies: '',
    databases: [],
    records: [],
  })
})
