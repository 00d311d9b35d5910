import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Item, Shelfwise } from '../../src'
import { ready } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { card, GRANTED, page as html, widget } from '../support/pages'
import {
  foundIn,
  isNoId,
  isPatterned,
  KINDS,
  type PersonalString,
  personalStrings,
} from '../support/personal-strings'
import { serve, type TestServer } from '../support/server'
import { everythingStored } from '../support/stored'

const STRINGS = personalStrings(1000)
/** All kinds alike, and as many as give no more items than an event may have. */
const A_PAGE = 168

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({ '/bare': html('<h1>Bare</h1>', '') })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const textsOf = (strings: readonly PersonalString[]) => strings.map(({ text }) => text)

const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const FIELDS = [
  'item_name',
  'item_brand',
  'item_category',
  'item_category2',
  'item_variant',
] as const

/** An item a string, which is in one of its facts, or is the id itself. */
const itemsWith = (strings: readonly PersonalString[]): Item[] =>
  strings.flatMap(({ text, ...it }, index): Item[] => {
    const item: Item = { item_id: `sku-${index}`, item_name: 'Burr grinder', price: 49 }
    const field = FIELDS[index % 6]
    const personal = field
      ? { ...item, [field]: `Gift for ${text}` }
      : { ...item, attributes: { engraving: text } }
    return isNoId({ text, ...it }) ? [personal, { item_name: 'Mug', item_id: text }] : [personal]
  })

/** The address of a page with as many of the strings in its path, query and fragment as an address can hold. */
function addressWith(strings: readonly PersonalString[]): string {
  const [token] = textsOf(strings.filter(it => it.text.startsWith('eyJ')))
  const [email, ...rest] = textsOf(strings).slice(0, 24)
  const path = [email, token].map(text => encodeURIComponent(text ?? '')).join('/')
  return `/orders/${path}/?${new URLSearchParams(rest.map(text => ['q', text]))}#${encodeURI(rest.join())}`
}

/** What a careless shop does with all it knows of a visitor. */
function carelessPage(strings: readonly PersonalString[]): string {
  const texts = textsOf(strings)
  const items = itemsWith(strings.filter(isPatterned))
  const [email = '', phone = '', number = '', token = '', name = '', address = ''] = texts
  const ofOrder = { transaction_id: number, affiliation: name, coupon: token, shipping: address }
  const pushes = [
    {
      event: 'login',
      user_id: email,
      user_data: { email, phone, name, address: { street: address } },
    },
    { event: 'page_view', page_title: texts.join(), free: Object.fromEntries(texts.entries()) },
    ...texts.map(search_term => ({ event: 'search', search_term })),
    { event: 'view_item', ecommerce: { item_list_name: name, item_list_id: email, items } },
    { event: 'add_to_cart', ecommerce: { ...ofOrder, items, customer: texts } },
    { event: 'purchase', ecommerce: { ...ofOrder, items } },
    {
      ecommerce: { purchase: { actionField: { id: number, affiliation: name }, products: items } },
    },
  ]
  const inputs = ['email', 'tel', 'text', 'search', 'hidden'].flatMap(type =>
    texts.map(text => `<input type="${type}" name="${type}" autocomplete="on" value="${text}">`),
  )
  // A product without an id: it would be known by its page's path.
  const product = { '@type': 'Product', name: 'Engraved mug', brand: email, category: 'Gifts' }
  const head = `<script>
      document.title = ${inScript(texts.join(' '))}
      Object.defineProperty(document, 'referrer', { get: () => ${inScript(texts.join(' '))} })
      window.dataLayer = ${inScript(pushes)}
    </script>
    <script type="application/ld+json">${inScript(product)}</script>${GRANTED}`
  const cards = items
    .slice(0, 12)
    .map(({ item_name, item_brand }, index) =>
      card(
        index,
        `data-item-brand="${item_brand ?? ''}" data-item-url="${addressWith(strings)}"`,
        item_name,
      ),
    )
  return html(
    `<h1>${texts.join(' ')}</h1>${widget('home', cards.join(''))}
    <form action="/bare">${inputs.join('')}<button type="button" data-shelfwise-add>Add</button></form>`,
    head,
  )
}

/** What the visitor does there, and what the shop reports of it. */
const act = (page: Page, texts: string[], items: Item[]) =>
  page.evaluate(
    ([texts, items]) => {
      const { track } = window.shelfwise as Shelfwise
      for (const search_term of texts) track({ name: 'search', search_term })
      track({ name: 'search', search_term: texts.join(' ') })
      track({ name: 'select_item', item_list_name: texts[0], items })
      track({ name: 'add_to_cart', items })
      track({ name: 'purchase', transaction_id: texts[2], items })
      for (const input of document.querySelectorAll('input')) {
        input.dispatchEvent(new Event('input', { bubbles: true }))
      }
      document.querySelector<HTMLElement>('[data-shelfwise] li')?.click()
      document.querySelector<HTMLElement>('[data-shelfwise-add]')?.click()
      // On to pages that are about no product, for which a router changes the address.
      document.querySelector('[type="application/ld+json"]')?.remove()
      for (let at = 24; at < texts.length; at += 24) {
        const some = texts.slice(at, at + 24)
        history.pushState(
          null,
          '',
          `/u/${encodeURIComponent(some[0] ?? '')}?q=${encodeURIComponent(some.join())}`,
        )
        document.title = some.join()
      }
    },
    [texts, items] as const,
  )

const scan = async (page: Page, strings: readonly PersonalString[]) => {
  const stored = await everythingStored(page)
  const found = Object.entries(stored).flatMap(([place, text]) =>
    foundIn(text, strings).map(it => ({ ...it, place })),
  )
  return { stored, found }
}

describe('of 1,000 personal strings in addresses, titles, data layers, forms, referrers, searches and items', () => {
  it('none is in what is stored', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    const places = new Set<string>()
    for (let from = 0; from < STRINGS.length; from += A_PAGE) {
      const strings = STRINGS.slice(from, from + A_PAGE)
      const address = server.url + addressWith(strings)
      server.pages.set(new URL(address).pathname, carelessPage(strings))
      await page.goto(address)
      await ready(page)
      const items = itemsWith(strings.filter(isPatterned))
      await act(page, textsOf(strings), items)
      const here = await scan(page, strings)
      await page.evaluate(item => {
        const { track } = window.shelfwise as Shelfwise
        track({ name: 'view_item', items: [item] })
        location.href = '/bare'
      }, items.at(-1) as Item)
      await page.waitForURL('**/bare')
      const after = await scan(page, strings)
      expect([...here.found, ...after.found]).toEqual([])
      for (const text of [...Object.values(here.stored), ...Object.values(after.stored)]) {
        for (const [place] of text.matchAll(/event:|"profile"|shelfwise:\w+/g)) places.add(place)
      }
    }
    const { stored, found } = await scan(page, STRINGS)
    expect(found).toEqual([])
    // What is not personal was learnt all the same, and waited in every place there is.
    expect(stored.IndexedDB).toContain('"item_name":"Burr grinder"')
    expect(stored.localStorage).toContain('word:grinder')
    expect([...places].sort()).toEqual(
      ['"profile"', 'event:', 'shelfwise:consent', 'shelfwise:profile', 'shelfwise:waiting'].sort(),
    )
    expect(visitor.troubles).toEqual([])
  })

  it('each would be found, in every place and writing', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/bare`)
    const some = (from: number) => textsOf(STRINGS.slice(from, from + KINDS.length))
    const planted = {
      IndexedDB: some(0),
      localStorage: some(6),
      sessionStorage: some(12),
      cookie: some(18),
      state: some(24),
      name: some(30),
    }
    await page.evaluate(async texts => {
      for (const text of texts.localStorage) localStorage.setItem(text, text.toLowerCase())
      for (const text of texts.sessionStorage) sessionStorage.setItem(encodeURIComponent(text), '1')
      for (const [at, text] of texts.cookie.entries()) {
        Reflect.set(document, 'cookie', `c${at}=${encodeURIComponent(text).toLowerCase()}`)
      }
      history.replaceState({ texts: texts.state }, '')
      window.name = `${new URLSearchParams(texts.name.map(text => ['name', text]))}`
      const open = indexedDB.open('planted')
      open.onupgradeneeded = () => open.result.createObjectStore('records')
      await new Promise(resolve => {
        open.onsuccess = resolve
      })
      const transaction = open.result.transaction('records', 'readwrite')
      transaction.objectStore('records').put({ deep: texts.IndexedDB }, 'key')
      await new Promise(resolve => {
        transaction.oncomplete = resolve
      })
      open.result.close()
    }, planted)
    const { found } = await scan(page, STRINGS)
    for (const [place, texts] of Object.entries(planted)) {
      expect(textsOf(found.filter(it => it.place === place))).toEqual(texts)
    }
  })
})
