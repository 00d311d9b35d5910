import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { profileOf, ready } from '../support/client'
import { type Browser, launch, type Visitor, visit } from '../support/engine'
import { outgoing, watchOutgoing } from '../support/outgoing'
import { cards, page as html, productPage, widget } from '../support/pages'
import { putCoffeeInCart } from '../support/returning'
import { serve, type TestServer } from '../support/server'
import { cardsOf } from '../support/visit'

const HOME = `<form action="/product"><input name="q"><button type="button">Search</button></form>
  ${widget('home', cards(12))}`

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/': html(HOME),
    '/without': html(HOME, ''),
    '/product': productPage(101),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

/** A visit with everything in it that Shelfwise notices, and a second one that it makes another page for. */
async function shop() {
  const { page } = visitor
  await page.goto(`${server.url}/without`)
  await putCoffeeInCart(page, server)
  await page.goto(`${server.url}/`)
  await ready(page)
  await page.evaluate(() => {
    const { track } = window.shelfwise as Shelfwise
    track({ name: 'search', search_term: 'thing' })
    track({ name: 'purchase', transaction_id: 't-1', items: [{ item_id: 'sku-101' }] })
    document.querySelector<HTMLElement>('[data-shelfwise] li')?.click()
    history.pushState(null, '', '/?page=home')
  })
  await page.waitForFunction(() =>
    (window.shelfwise as Shelfwise).profile().items.some(({ shown, last }) => shown && !last),
  )
  await page.goto(`${server.url}/product`)
  await page.goto(`${server.url}/`)
  await ready(page)
}

describe('a visit', () => {
  it('asks for pages and the script, and by no means sends anything', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await watchOutgoing(page)
    await shop()
    // Firefox has a font of its own in a `data:` address.
    const sent = visitor.requests.filter(url => !url.startsWith('data:'))
    const asked = new Set(sent.map(url => url.replace(server.url, '')))
    asked.delete('/favicon.ico')
    expect([...asked].sort()).toEqual(['/', '/dist/shelfwise.js', '/product', '/without'])
    expect(await outgoing(page)).toEqual([])
    expect(await page.evaluate(() => document.cookie)).toBe('')
    expect((await profileOf(page)).step).toBeGreaterThan(2)
    expect(visitor.troubles).toEqual([])
  })

  it('would be caught at each of these', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await watchOutgoing(page)
    await page.goto(`${server.url}/without`)
    const has = await page.evaluate(async () => {
      // What it sends arrives, or not: that is not asked here.
      const quietly = async (send: () => unknown) => {
        try {
          await send()
        } catch {}
      }
      const to = '/product?profile'
      await quietly(() => fetch(to))
      await quietly(() => navigator.sendBeacon(to))
      await quietly(() => new XMLHttpRequest().open('GET', to))
      await quietly(() => window.postMessage(to))
      await quietly(() => new MessageChannel().port1.postMessage(to))
      await quietly(() => new BroadcastChannel('profile').postMessage(to))
      await quietly(() => new WebSocket(location.origin.replace('http', 'ws') + to).close())
      await quietly(() => new EventSource(to).close())
      await quietly(() => new Worker(to).terminate())
      await quietly(() => {
        new Image().src = to
      })
      await quietly(() => Reflect.set(document, 'cookie', to))
      await quietly(() => {
        window.name = to
      })
      await quietly(() => {
        document.createElement('script').src = to
      })
      await quietly(() => {
        document.createElement('iframe').src = to
      })
      return ['EventSource', 'BroadcastChannel', 'Worker'].filter(name => name in window)
    })
    expect(has).toHaveLength(3)
    const names = (await outgoing(page)).map(it => it.replace(/ \S+$/, ''))
    expect(names).toEqual([
      'fetch',
      'sendBeacon',
      'XMLHttpRequest',
      'postMessage',
      'MessagePort',
      'BroadcastChannel',
      'new WebSocket',
      'new EventSource',
      'new Worker',
      'new Image',
      'Image.src',
      'cookie',
      'window.name',
      'Script.src',
      'IFrame.src',
    ])
  })
})

describe('the page', () => {
  /** Each element without those in it, with its own texts and names. */
  const elements = () =>
    [...document.body.querySelectorAll('*')]
      .filter(element => element.tagName !== 'SCRIPT')
      .map(element => {
        const texts = [...element.childNodes].flatMap(node =>
          node instanceof Element ? [] : (node.nodeValue ?? '').trim(),
        )
        const own = Object.getOwnPropertyNames(element)
        return [(element.cloneNode() as Element).outerHTML, ...texts.filter(Boolean), ...own].join(
          ' ',
        )
      })

  it('is told nothing: its elements, attributes and texts are as they were, in another order', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/without`)
    const before = await page.evaluate(elements)
    const order = await cardsOf(page, 'home')
    const names = await page.evaluate(() => Object.getOwnPropertyNames(window))
    await shop()
    expect(await cardsOf(page, 'home')).not.toEqual(order)
    const after = await page.evaluate(elements)
    expect(after).not.toEqual(before)
    expect(after.sort()).toEqual(before.sort())
    expect(after.length).toBeGreaterThan(12)

    const added = await page.evaluate(
      before => Object.getOwnPropertyNames(window).filter(name => !before.includes(name)),
      names,
    )
    expect(added).toEqual(['shelfwise'])
    const left = await page.evaluate(() =>
      [document.documentElement.cloneNode(), document.body.cloneNode()]
        .map(element => (element as Element).outerHTML)
        .concat(document.title, window.name, JSON.stringify(history.state)),
    )
    expect(left).toEqual(['<html lang="en"></html>', '<body></body>', 'Shop', '', 'null'])
  })
})
