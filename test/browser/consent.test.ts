import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Shelfwise } from '../../src'
import { consentOf, profileOf, ready, viewsOf } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { cards, page as html, productPage, SCRIPT, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { storedViews } from '../support/stored-views'
import { storedBy } from '../support/visit'

const tag = (attributes: string) => SCRIPT.replace('<script', `<script ${attributes}`)

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/': html(widget('home', cards(12)), SCRIPT),
    '/blank': html('', ''),
    '/product': productPage(1, SCRIPT),
    '/granted': productPage(1, tag('data-consent="granted"')),
    '/denied': productPage(1, tag('data-consent="denied"')),
    '/ignoring': productPage(
      1,
      `<script type="application/json" data-shelfwise-options>{"globalPrivacyControl":"ignore"}</script>${SCRIPT}`,
    ),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const answer = (page: Page, said: Answer) =>
  page.evaluate(said => (window.shelfwise as Shelfwise).consent(said), said)

const refusedOnly = {
  local: { 'shelfwise:consent': 'denied' },
  session: {},
  cookies: '',
  records: [],
}

describe('consent', () => {
  it('is unknown at first, and what is learnt stays in this document', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    expect(await consentOf(page)).toBe('unknown')
    expect(await viewsOf(page, 'sku-1')).toBe(1)
    await page.goto(`${server.url}/`)
    expect(await viewsOf(page, 'sku-1')).toBe(0)
    const stored = await storedBy(page)
    expect(stored).toEqual({ local: {}, session: {}, cookies: '', databases: [], records: [] })
  })

  it('promotes what was learnt before it was given, once', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await page.locator('[data-shelfwise-add]').click()
    const [before] = (await profileOf(page)).items
    await answer(page, 'granted')
    await page.goto(`${server.url}/`)
    await ready(page)
    const [after] = (await profileOf(page)).items
    expect(after).toMatchObject({ item_id: 'sku-1', views: 1, cart: before?.cart })
    expect(after?.cart).toBeGreaterThan(0)
    expect(await consentOf(page)).toBe('granted')
  })

  it('adds what was learnt in memory to what an earlier grant has kept', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/granted`)
    await ready(page)
    const second = await visitor.tab()
    await second.goto(`${server.url}/product`)
    await ready(second)
    expect(await viewsOf(second, 'sku-1')).toBe(2)
  })

  it('erases everything in every tab when it is withdrawn', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await answer(page, 'granted')
    await ready(page)
    const other = await visitor.tab()
    await other.goto(`${server.url}/product`)
    await ready(other)
    expect(await viewsOf(other, 'sku-1')).toBe(2)

    await answer(page, 'denied')
    await other.waitForFunction(() => (window.shelfwise as Shelfwise).consent() === 'denied')
    expect((await profileOf(other)).items).toEqual([])
    expect((await profileOf(page)).items).toEqual([])
    await other.locator('[data-shelfwise-add]').click()
    await other.goto(`${server.url}/product`)
    expect((await profileOf(other)).items).toEqual([])
    expect(await storedBy(other)).toMatchObject(refusedOnly)
  })

  it('erases what is stored where the shop has cleared what said so', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/granted`)
    await page.locator('[data-shelfwise-add]').click()
    await expect.poll(() => storedViews(page, 'sku-1')).toBe(1)
    // A logout, say, on a page without us.
    await page.goto(`${server.url}/blank`)
    await page.evaluate(() => localStorage.clear())
    await page.goto(`${server.url}/product`)
    expect(await consentOf(page)).toBe('unknown')
    await answer(page, 'denied')
    await expect.poll(async () => (await storedBy(page)).databases).toEqual([])
    expect(await storedBy(page)).toMatchObject(refusedOnly)
  })

  it('can be given again after a refusal', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await answer(page, 'denied')
    await answer(page, 'granted')
    await page.reload()
    await ready(page)
    expect(await consentOf(page)).toBe('granted')
    expect(await viewsOf(page, 'sku-1')).toBe(1)
  })

  it('of the shop’s tag erases what an earlier page has kept when it says denied', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/granted`)
    await ready(page)
    await page.goto(`${server.url}/denied`)
    await ready(page)
    expect(await consentOf(page)).toBe('denied')
    const stored = await storedBy(page)
    expect(stored).toMatchObject({ local: {}, records: [] })
    expect((await profileOf(page)).items).toEqual([])
  })

  it('tells listeners when it changes', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    const heard = await page.evaluate(() => {
      const shelfwise = window.shelfwise as Shelfwise
      const heard: string[] = []
      const off = shelfwise.on('consent', state => heard.push(state))
      shelfwise.consent('granted')
      shelfwise.consent('granted')
      shelfwise.consent('denied')
      off()
      shelfwise.consent('granted')
      return heard
    })
    expect(heard).toEqual(['granted', 'denied'])
  })
})

describe('Global Privacy Control', () => {
  const control = () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })

  it('denies while nobody has answered', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.addInitScript(control)
    await page.goto(`${server.url}/product`)
    expect(await consentOf(page)).toBe('denied')
    expect((await profileOf(page)).items).toEqual([])
  })

  it('gives way to the shop’s own word', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.addInitScript(control)
    await page.goto(`${server.url}/granted`)
    await ready(page)
    expect(await consentOf(page)).toBe('granted')
    expect(await viewsOf(page, 'sku-1')).toBe(1)
  })

  it('gives way to a callback that waits and grants on each page', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.addInitScript(control)
    const vouch = `<script>(window.shelfwise ||= []).push(s => s.consent('granted'))</script>`
    server.pages.set('/vouched', productPage(1, vouch + SCRIPT))
    for (const views of [1, 2, 3]) {
      await page.goto(`${server.url}/vouched`)
      await ready(page)
      await expect.poll(() => viewsOf(page, 'sku-1')).toBe(views)
    }
  })

  it('erases what was kept before it was switched on', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/granted`)
    await ready(page)
    await page.addInitScript(control)
    await page.goto(`${server.url}/product`)
    await ready(page)
    expect(await storedBy(page)).toMatchObject({ local: {}, records: [] })
  })

  it('is not asked when the shop’s options say so', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.addInitScript(control)
    await page.goto(`${server.url}/ignoring`)
    expect(await consentOf(page)).toBe('unknown')
  })
})
