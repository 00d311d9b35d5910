import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise, ShelfwiseEvent } from '../../src'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { card, cards, page as html, productPage, SCRIPT, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'

/** Keeps every event announced on any page of this origin, in order. */
const LISTEN = `<script>
  ;(window.shelfwise ||= []).push(s => s.on('event', event => {
    sessionStorage.heard = JSON.stringify([...JSON.parse(sessionStorage.heard ?? '[]'), event])
  }))
</script>`
const HEAD = LISTEN + SCRIPT

const JSON_LD = `<script type="application/ld+json">{ not json }</script>
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'BreadcrumbList' },
      {
        '@type': ['Product'],
        sku: 'ld-1',
        name: 'Burr grinder',
        brand: { '@type': 'Brand', name: 'Ferrona' },
        category: 'Kitchen > Coffee',
        offers: [{ price: '149.90', availability: 'https://schema.org/InStock' }],
      },
    ],
  })}</script>`

let browser: Browser
let server: TestServer
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/': html(widget('home', cards(12)), HEAD),
    '/plain': html('<h1>Plain</h1>', HEAD),
    '/product': productPage(1, HEAD),
    '/ld': html(JSON_LD, HEAD),
    '/marked': html(`<main data-item-id="ld-1">Burr grinder</main>${JSON_LD}`, HEAD),
    '/cart': html(
      `<main><table><tr data-item-id="sku-3"><td><button data-shelfwise-remove>Remove</button></td></tr></table>
       <button data-shelfwise-add="sku-9">Add gift wrap</button></main>`,
      HEAD,
    ),
    '/tall': html(
      `${widget('tall', cards(3))}<div style="height:3000px"></div>${widget('below', card(7))}`,
      HEAD,
    ),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

async function open(path: string) {
  visitor = await visit(browser)
  page = visitor.page
  await page.goto(server.url + path)
}
/** Until the page stands, for a script still to come keeps some browsers from its load event. */
async function openUnloaded(path: string) {
  visitor = await visit(browser)
  page = visitor.page
  await page.goto(server.url + path, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.timing?.domContentLoadedEventEnd)
}
const heard = async (...names: string[]): Promise<ShelfwiseEvent[]> => {
  const events: ShelfwiseEvent[] = JSON.parse(
    await page.evaluate(() => sessionStorage.heard ?? '[]'),
  )
  return events.filter(({ name }) => !names.length || names.includes(name))
}
const names = async (...wanted: string[]) => (await heard(...wanted)).map(({ name }) => name)

describe('page views', () => {
  it('are counted for a load', async () => {
    await open('/plain')
    expect(await names()).toEqual(['page_view'])
  })

  const navigations = [
    ['with the Navigation API', ''],
    ['with patched history', 'delete window.navigation; window.navigation = undefined'],
  ] as const
  it.each(navigations)('are counted for navigation inside the document, %s', async (_, script) => {
    visitor = await visit(browser)
    page = visitor.page
    await page.addInitScript(script)
    await page.goto(`${server.url}/plain`)
    const counts = await page.evaluate(async () => {
      const count = () => JSON.parse(sessionStorage.heard).length
      const counts = [count()]
      const step = async (move: () => void, traverses = false) => {
        const done = new Promise(resolve => addEventListener('popstate', resolve, { once: true }))
        move()
        if (traverses) await done
        await new Promise(requestAnimationFrame)
        counts.push(count())
      }
      await step(() => history.pushState({}, '', '/a'))
      await step(() => history.pushState({}, '', '/a'))
      await step(() => history.replaceState({ filtered: 1 }, '', '/a'))
      await step(() => history.replaceState({}, '', '/a?colour=red'))
      await step(() => history.pushState({}, '', '/a?colour=red#reviews'))
      await step(() => history.pushState({}, '', '/b?page=2'))
      await step(() => history.replaceState({}, '', '/c'))
      await step(() => history.back(), true)
      return counts
    })
    expect(counts).toEqual([1, 2, 2, 2, 2, 2, 3, 4, 5])
    expect(visitor.troubles).toEqual([])
  })

  it('are counted for a return from the back-forward cache, with the product looked at again', async () => {
    visitor = await visit(browser, { backForwardCache: true })
    page = visitor.page
    await page.goto(`${server.url}/product`)
    await page.evaluate(() => Object.assign(window, { restored: true }))
    await page.goto(`${server.url}/plain`)
    const moment = await page.evaluate(() => Date.now())
    await page.goBack({ waitUntil: 'commit' })
    await page.waitForFunction(() => 'restored' in window)
    // Firefox keeps from a page in the cache what others have put into sessionStorage.
    const since = async () => {
      const events = await heard('page_view', 'view_item')
      return events.filter(({ time = 0 }) => time > moment).map(({ name }) => name)
    }
    await expect.poll(since).toEqual(['page_view', 'view_item'])
  })

  // Chromium prerenders under Playwright but does not activate, so the activation is played.
  it('are counted for a prerendered page only when it is shown', async () => {
    visitor = await visit(browser)
    page = visitor.page
    await page.addInitScript(() => {
      Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    })
    await page.goto(`${server.url}/product`)
    expect(await names()).toEqual([])
    await page.evaluate(() => {
      Object.defineProperty(document, 'prerendering', { value: false })
      document.dispatchEvent(new Event('prerenderingchange'))
    })
    expect(await names()).toEqual(['page_view', 'view_item'])
  })
})

describe('product views', () => {
  it('are read from the attributes of the page’s main product', async () => {
    await open('/product')
    const [view] = await heard('view_item')
    expect(view?.items).toEqual([
      {
        item_id: 'sku-1',
        item_name: 'Thing 1',
        item_category: 'Kitchen/Coffee',
        url: '/product',
      },
    ])
  })

  it('are read from JSON-LD, past a broken block', async () => {
    await open('/ld')
    await expect.poll(() => names('view_item')).toEqual(['view_item'])
    const [view] = await heard('view_item')
    expect(view?.items).toEqual([
      {
        item_id: 'ld-1',
        item_name: 'Burr grinder',
        item_brand: 'Ferrona',
        item_category: 'Kitchen/Coffee',
        price: 149.9,
        availability: 'InStock',
        url: '/ld',
      },
    ])
  })

  const READER = '/dist/shelfwise-json-ld.js'
  const asked = () => visitor.requests.filter(url => url.endsWith(READER)).length

  it('load what reads JSON-LD from beside the script, once, and only where a page has some', async () => {
    await open('/product')
    expect(asked()).toBe(0)
    await page.goto(`${server.url}/ld`)
    await expect.poll(() => names('view_item')).toEqual(['view_item', 'view_item'])
    await page.evaluate(() => history.pushState({}, '', '/ld-2'))
    await page.evaluate(() => document.body.append('rendering'))
    expect(asked()).toBe(1)
    expect(visitor.troubles).toEqual([])
  })

  it('are read from attributes and JSON-LD together', async () => {
    await open('/marked')
    await expect.poll(() => names('view_item')).toEqual(['view_item'])
    expect((await heard('view_item'))[0]?.items).toMatchObject([
      { item_id: 'ld-1', item_name: 'Burr grinder', price: 149.9, url: '/marked' },
    ])
  })

  it('are read from attributes alone where the page is left before JSON-LD could be', async () => {
    server.pages.set(READER, () => {})
    await openUnloaded('/marked')
    await page.goto(`${server.url}/plain`)
    expect((await heard('view_item')).map(({ items }) => items)).toMatchObject([
      [{ item_id: 'ld-1' }],
    ])
    server.pages.delete(READER)
  })

  it('are told by the data layer, each once, where JSON-LD is still to come', async () => {
    let answer = () => {}
    server.pages.set(READER, response => {
      answer = () => {
        response.writeHead(503)
        response.end()
      }
    })
    await openUnloaded('/ld')
    await page.evaluate(() => {
      const view = (item_id: string) => ({
        event: 'view_item',
        ecommerce: { items: [{ item_id }] },
      })
      Object.assign(window, { dataLayer: [view('layer-1'), view('layer-2')] })
      document.body.append('rendered')
    })
    await expect.poll(() => names('view_item')).toEqual(['view_item'])
    answer()
    await expect.poll(() => names('view_item')).toEqual(['view_item', 'view_item'])
    const viewed = (await heard('view_item')).map(({ items }) => items?.[0]?.item_id)
    expect(viewed).toEqual(['layer-2', 'layer-1'])
    server.pages.delete(READER)
  })

  it('are told by the data layer where JSON-LD cannot be read', async () => {
    server.pages.set(READER, response => {
      response.writeHead(503)
      response.end()
    })
    await open('/ld')
    await page.evaluate(() => {
      const ecommerce = { items: [{ item_id: 'layer-1' }] }
      Object.assign(window, { dataLayer: [{ event: 'view_item', ecommerce }] })
      document.body.append('rendered')
    })
    await expect.poll(() => names('view_item')).toEqual(['view_item'])
    expect((await heard('view_item'))[0]?.items).toMatchObject([{ item_id: 'layer-1', url: '/ld' }])
    server.pages.delete(READER)
  })

  it('are not made of cart rows or widgets', async () => {
    await open('/cart')
    await page.goto(`${server.url}/`)
    expect(await names('view_item')).toEqual([])
  })

  it('wait for the content when a router changes the address first', async () => {
    await open('/product')
    await page.evaluate(() => history.pushState({}, '', '/next'))
    await page.evaluate(() => document.body.append('rendering'))
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement
      main.outerHTML = '<main data-item-id="sku-2" data-item-name="Thing 2"></main>'
    })
    await page.waitForFunction(() => sessionStorage.heard.includes('sku-2'))
    const views = await heard('view_item')
    expect(views.map(view => view.items?.[0]?.item_id)).toEqual(['sku-1', 'sku-2'])
  })

  it('are followed by the time they were really looked at', async () => {
    await open('/product')
    await page.mouse.move(10, 10)
    await page.waitForFunction(() => performance.now() > 1200)
    await page.mouse.move(20, 20)
    await page.goto(`${server.url}/plain`)
    const [engagement] = await heard('user_engagement')
    expect(engagement?.items?.[0]?.item_id).toBe('sku-1')
    expect(engagement?.engagement_time_msec).toBeGreaterThan(500)
    expect(engagement?.engagement_time_msec).toBeLessThan(20_000)
  })
})

describe('the cart', () => {
  it('is followed through clicks, also where the shop stops them', async () => {
    await open('/product')
    await page.evaluate(() =>
      document
        .querySelector('[data-shelfwise-add]')
        ?.addEventListener('click', event => event.stopImmediatePropagation(), true),
    )
    await page.locator('[data-shelfwise-add]').click()
    await page.goto(`${server.url}/cart`)
    await page.locator('[data-shelfwise-remove]').click()
    await page.locator('[data-shelfwise-add]').click()
    const events = await heard('add_to_cart', 'remove_from_cart')
    expect(events.map(({ name, items }) => `${name} ${items?.[0]?.item_id}`)).toEqual([
      'add_to_cart sku-1',
      'remove_from_cart sku-3',
      'add_to_cart sku-9',
    ])
  })

  it('is followed through track(), with facts the page shows filled in', async () => {
    await open('/')
    await page.evaluate(() => {
      const { track } = window.shelfwise as Shelfwise
      track({ name: 'add_to_cart', items: [{ item_id: 'sku-5' }] })
      track({ name: 'purchase', transaction_id: 't1', items: [{ item_id: 'sku-5', price: 9 }] })
      track({ name: 'search', search_term: 'thing' })
    })
    const [added, bought, searched] = await heard('add_to_cart', 'purchase', 'search')
    const facts = { item_id: 'sku-5', item_name: 'Thing 5', item_category: 'Kitchen/Coffee' }
    expect(added?.items).toEqual([facts])
    expect(bought?.items).toEqual([{ ...facts, price: 9 }])
    expect(searched?.search_term).toBe('thing')
  })
})

describe('widgets', () => {
  it('report the cards really seen, each once, and not those below the fold', async () => {
    await open('/tall')
    await page.waitForFunction(() => sessionStorage.heard?.includes('view_item_list'))
    const [seen] = await heard('view_item_list')
    expect(seen?.item_list_id).toBe('tall')
    expect(seen?.items?.map(({ item_id }) => item_id)).toEqual(['sku-0', 'sku-1', 'sku-2'])

    await page.mouse.wheel(0, 5000)
    await page.waitForFunction(() => sessionStorage.heard.includes('below'))
    await page.mouse.wheel(0, -5000)
    const lists = await heard('view_item_list')
    expect(lists.map(({ item_list_id }) => item_list_id)).toEqual(['tall', 'below'])
  })

  it('report what a card shows now, where the shop uses its element again', async () => {
    await open('/')
    await page.waitForFunction(() => (window.shelfwise as Shelfwise).widgets().length)
    await page.evaluate(() => {
      const link = document.querySelector('[data-item-id="sku-3"] a') as HTMLAnchorElement
      link.closest('li')?.setAttribute('data-item-id', 'sku-33')
      link.href = '/plain'
    })
    await page.locator('[data-item-id="sku-33"] a').click()
    await page.waitForURL('**/plain')
    const [select] = await heard('select_item')
    expect(select?.items?.[0]?.item_id).toBe('sku-33')
  })

  it('report a click on a card, but not on its controls', async () => {
    server.pages.set(
      '/controls',
      html(widget('home', card(1, '', '<button type="button">Compare</button>')), HEAD),
    )
    await open('/controls')
    await page.locator('button').click()
    expect(await names('select_item')).toEqual([])
    await page.locator('li').click({ position: { x: 300, y: 50 } })
    const [select] = await heard('select_item')
    expect(select?.items?.[0]?.item_id).toBe('sku-1')
    expect(select?.item_list_id).toBe('home')
  })
})

it('drops what does not parse with one message at debug level, and nothing else suffers', async () => {
  await open('/plain')
  await page.evaluate(() => {
    const { track } = window.shelfwise as Shelfwise
    track({ name: 'add_to_cart', items: [{ item_id: 7 }] } as never)
    track({ name: 'view_item', items: [{ item_id: 'sku-1' }] })
  })
  await expect.poll(() => visitor.messages).toHaveLength(1)
  expect(visitor.messages[0]).toMatch(/^debug shelfwise: items/)
  expect(await names('view_item', 'add_to_cart')).toEqual(['view_item'])
})
