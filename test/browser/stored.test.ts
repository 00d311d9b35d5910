import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Profile, Shelfwise } from '../../src'
import { ready } from '../support/client'
import { type Browser, launch, type Visitor, visit } from '../support/engine'
import { GRANTED, page as html, productPage } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { everythingStored } from '../support/stored'

const DAY = 86_400_000

let browser: Browser
let server: TestServer
let visitor: Visitor

/** Keeps what is believed before IndexedDB can have answered. */
const FIRST = `<script>window.first = shelfwise.profile()</script>`

const PREFERENCES = '<script src="/dist/shelfwise-preferences.js"></script>'

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/bare': html('<h1>Bare</h1>', ''),
    '/other': html('<h1>Other</h1>', GRANTED + FIRST),
    '/product-1': productPage(1, GRANTED + FIRST),
    '/product-2': productPage(2, GRANTED + FIRST + PREFERENCES),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

async function open(path: string) {
  await visitor.page.goto(server.url + path)
  await ready(visitor.page)
}

/** Looks at a product, buys it, looks at another, and leaves that as soon as it is in the cart. */
async function shop(before: () => Promise<unknown> = async () => {}) {
  const { page } = visitor
  await open('/product-1')
  await page.evaluate(() => {
    // Where a click is what moves the clock: later than the look, whether that is written by now or not.
    document.body.click()
    ;(window.shelfwise as Shelfwise).choose('granted')
    ;(window.shelfwise as Shelfwise).track({
      name: 'purchase',
      transaction_id: 'order-4711',
      items: [{ item_id: 'sku-1' }],
    })
  })
  await open('/product-2')
  await before()
  await page.locator('[data-shelfwise-add]').click()
  await page.goto(`${server.url}/bare`)
}

describe('the table of what is stored, in the README,', () => {
  const rows = [
    ...readFileSync('README.md', 'utf8').matchAll(
      /^\| `([^`]+)` *\| (localStorage|sessionStorage|IndexedDB `\w+`|cookie) *\| (.*?) *\| (.*?) *\|$/gm,
    ),
  ]

  it('has a purpose and a lifetime for each key', () => {
    expect(rows.length).toBeGreaterThan(3)
    for (const [, key, , purpose, lifetime] of rows) {
      expect([key, purpose, lifetime].every(text => (text as string).length > 3)).toBe(true)
    }
  })

  it('names every key that a visit stores, and none that it does not', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await shop(async () => {
      await expect.poll(async () => (await everythingStored(page)).IndexedDB).toContain('event:')
      await page.evaluate(() => {
        const opener = document.createElement('button')
        opener.setAttribute('data-shelfwise-preferences', '')
        document.body.append(opener)
        opener.click()
        const shown = document.querySelector('shelfwise-preferences')?.shadowRoot
        shown?.querySelector<HTMLElement>('[part="li usual"] label:last-child input')?.click()
        shown?.querySelector('dialog')?.close()
        opener.remove()
      })
    })
    const { IndexedDB, localStorage, ...others } = await everythingStored(page)
    const [database, store, ...records] = JSON.parse(IndexedDB as string)
    const stored = [
      ...Object.keys(JSON.parse(localStorage as string)).map(key => `${key} in localStorage`),
      ...records.map(
        ([key]: [string]) =>
          `${key.replace(/^event:.+/, 'event:<random>')} in IndexedDB \`${database}\``,
      ),
    ]
    expect(store).toBe('records')
    expect([...new Set(stored)].sort()).toEqual(
      rows.map(([, key, where]) => `${key} in ${where}`).sort(),
    )
    expect(others).toEqual({ sessionStorage: '{}', cookie: '', state: 'null', name: '' })
  })
})

it('says nothing of who a visitor is: two who do the same have the same stored, to the last byte', async () => {
  const stored: Record<string, string>[] = []
  for (const _ of ['one', 'another']) {
    visitor = await visit(browser)
    const { page } = visitor
    // All that may differ between two people who do the same is when, and how long; what is done at one
    // moment has no order.
    await page.addInitScript(() => {
      const PAGES = ['/product-1', '/product-2', '/other']
      let now = 1_800_000_000_000 + 60_000 * PAGES.indexOf(location.pathname)
      Date.now = () => now
      performance.now = () => 0
      addEventListener('click', () => now++, true)
    })
    await shop()
    // The first takes over what waited, the second folds it.
    await open('/other')
    await open('/other')
    await page.goto(`${server.url}/bare`)
    stored.push(await everythingStored(page))
    await visitor.leave()
  }
  const [one, another] = stored
  expect(one).toEqual(another)
  expect(one?.IndexedDB).toContain('"item_id":"sku-1"')
  expect(one?.IndexedDB).not.toContain('event:')
})

describe('after an absence', () => {
  /** Somebody who comes back that much later, with what is believed at once and what is stored after two pages. */
  async function comeBack(days: number, script = '') {
    visitor = await visit(browser)
    const { page } = visitor
    await shop()
    const before = await everythingStored(page)
    await page.addInitScript(
      `Date.now = (now => () => now() + ${days * DAY})(Date.now); if (location.pathname !== '/bare') { ${script} }`,
    )
    await open('/other')
    const first = await page.evaluate(() => (window as never as { first: Profile }).first)
    await open('/other')
    await page.goto(`${server.url}/bare`)
    return { before, first, after: await everythingStored(page) }
  }

  /** The profiles that are stored. */
  const profilesIn = ({ IndexedDB, localStorage }: Record<string, string>): Profile[] => {
    const records: [string, Profile][] = JSON.parse(IndexedDB as string).slice(2)
    const { 'shelfwise:profile': snapshot } = JSON.parse(localStorage as string)
    return [...records.map(([, record]) => record), JSON.parse(snapshot)]
  }

  const timesIn = ({ time, affinities, items }: Profile) => [
    time,
    ...affinities.map(affinity => affinity.time),
    ...items.flatMap(item => [item.time, item.last, item.cart]),
  ]

  const idsIn = ({ items }: Profile) => items.map(({ item_id }) => item_id).sort()

  it('of two days, moments are kept as their days', async () => {
    const { before, first, after } = await comeBack(2)
    const profiles = [first, ...profilesIn(after)]
    expect(profiles).toHaveLength(3)
    for (const profile of profiles) {
      expect(idsIn(profile)).toEqual(['sku-1', 'sku-2'])
      for (const time of timesIn(profile)) expect(time % DAY).toBe(0)
    }
    const [recent] = profilesIn(before).slice(-1)
    expect(timesIn(recent as Profile).some(time => time % DAY)).toBe(true)
  })

  it('of a month, items are forgotten, and purchases are not', async () => {
    const { first, after } = await comeBack(31)
    for (const profile of [first, ...profilesIn(after)]) {
      expect(profile.items).toEqual([])
      expect(profile.purchases.map(({ key }) => key)).toContain('item:sku-1')
    }
  })

  it.each([
    ['', ''],
    [', also where IndexedDB refuses', 'IDBFactory.prototype.open = () => { throw Error("no") }'],
  ])('of two years, nothing is known%s', async (_, script) => {
    const { before, first, after } = await comeBack(730, script)
    const known = /sku|Kitchen|Office/
    for (const place of ['IndexedDB', 'localStorage']) expect(before[place]).toMatch(known)
    expect(before.localStorage).toContain('shelfwise:waiting')
    expect(first).toMatchObject({ items: [], purchases: [], affinities: [] })
    expect(after.localStorage).not.toMatch(known)
    // What cannot be opened cannot be cleared.
    if (!script) expect(after.IndexedDB).not.toMatch(known)
  })
})
