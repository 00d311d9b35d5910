import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Consent, Shelfwise } from '../../src'
import { consentOf, profileOf, ready, viewsOf } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { cards, GRANTED, page as html, productPage, SCRIPT, widget } from '../support/pages'
import { serve, type TestServer } from '../support/server'
import { cardsOf, storedBy } from '../support/visit'

/** What an IAB platform leaves on a page, whose visitor can answer by `answerTo`. */
const TCF = `<script>{
  const listeners = []
  let data = { gdprApplies: true, eventStatus: 'cmpuishown', publisher: { consents: {} } }
  window.__tcfapi = (command, version, callback) => {
    if (command !== 'addEventListener') return
    listeners.push(callback)
    callback({ ...data, listenerId: listeners.length }, true)
  }
  window.answerTo = granted => {
    data = { ...data, eventStatus: 'useractioncomplete', publisher: { consents: { 1: granted, 5: granted, 6: granted } } }
    listeners.forEach((callback, at) => callback({ ...data, listenerId: at + 1 }, true))
  }
}</script>`

/** Google's Consent Mode, as its own snippet says it. */
const CONSENT_MODE = `<script>
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  gtag('consent', 'default', { personalization_storage: 'denied', ad_storage: 'denied' })
  window.answerTo = granted => gtag('consent', 'update', { personalization_storage: granted ? 'granted' : 'denied' })
</script>`

/** Shopify's customer privacy API, once its banner has loaded it. */
const SHOPIFY = `<script>{
  let preferences = ''
  window.Shopify = { customerPrivacy: {
    currentVisitorConsent: () => ({ preferences }),
    preferencesProcessingAllowed: () => preferences === 'yes',
  } }
  window.answerTo = granted => {
    preferences = granted ? 'yes' : 'no'
    document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail: { preferencesAllowed: granted } }))
  }
}</script>`

let browser: Browser
let server: TestServer
let visitor: Visitor

beforeAll(async () => {
  browser = await launch()
  server = await serve({
    '/': html(widget('home', cards(12))),
    '/product': productPage(1),
    '/undecided': productPage(1, SCRIPT),
    '/tcf': productPage(1, TCF + SCRIPT),
    '/tcf-late': productPage(1, `${SCRIPT}<script defer src="/cmp.js"></script>`),
    '/cmp.js': response => {
      response.writeHead(200, { 'content-type': 'text/javascript' })
      response.end(TCF.replace(/<\/?script>/g, ''))
    },
    '/consent-mode': productPage(1, CONSENT_MODE + SCRIPT),
    '/shopify': productPage(1, SHOPIFY + SCRIPT),
    '/granted-tcf': productPage(1, TCF + GRANTED),
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(() => visitor?.leave())

const answerTo = (page: Page, granted: boolean) =>
  page.evaluate(
    granted => (window as unknown as { answerTo(granted: boolean): void }).answerTo(granted),
    granted,
  )
const becomes = (page: Page, wanted: Consent) =>
  page.waitForFunction(
    wanted => (window.shelfwise as Shelfwise | undefined)?.consent?.() === wanted,
    wanted,
  )
const asked = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('rights')),
  )

describe("the page's own signals of consent", () => {
  it.each(['tcf', 'tcf-late', 'consent-mode', 'shopify'])(
    'of /%s: a yes keeps what was learnt, a no erases it',
    async path => {
      // A default of Consent Mode is an answer, though not the visitor's.
      const first = path === 'consent-mode' ? 'denied' : 'unknown'
      visitor = await visit(browser)
      const { page, troubles } = visitor
      await page.goto(`${server.url}/${path}`)
      await asked(page)
      await becomes(page, first)
      expect((await storedBy(page)).records).toEqual([])
      await answerTo(page, true)
      await becomes(page, 'granted')
      await page.goto(`${server.url}/undecided`)
      await ready(page)
      expect(await viewsOf(page, 'sku-1')).toBe(first === 'denied' ? 1 : 2)
      await page.goto(`${server.url}/${path}`)
      await asked(page)
      await answerTo(page, false)
      await becomes(page, 'denied')
      await page.waitForFunction(() => Object.keys(localStorage).length === 0)
      expect((await storedBy(page)).records).toEqual([])
      expect(troubles).toEqual([])
    },
  )

  it('cost nothing where a page has none, and where the shop has said it itself', async () => {
    visitor = await visit(browser)
    const { page, requests } = visitor
    await page.goto(`${server.url}/undecided`)
    await ready(page)
    await page.goto(`${server.url}/granted-tcf`)
    await ready(page)
    await answerTo(page, false)
    expect(await consentOf(page)).toBe('granted')
    expect(requests.filter(address => address.includes('rights'))).toEqual([])
  })
})

describe('what is known', () => {
  const exported = (page: Page) => page.evaluate(() => (window.shelfwise as Shelfwise).exportData())
  const firstsOf = async (page: Page) => (await cardsOf(page, 'home')).slice(0, 3)

  it('can be taken away in words, erased, and brought back', async () => {
    visitor = await visit(browser)
    const { page, troubles } = visitor
    await page.goto(`${server.url}/product`)
    await page.locator('[data-shelfwise-add]').click()
    await page.goto(`${server.url}/`)
    const personal = await firstsOf(page)
    expect(personal).not.toEqual(['sku-0', 'sku-1', 'sku-2'])
    const data = await exported(page)
    expect(data).toMatchObject({
      shelfwise: 1,
      items: [{ item: { item_id: 'sku-1', item_name: 'Thing 1' }, timesViewed: 1 }],
    })
    await page.evaluate(() => (window.shelfwise as Shelfwise).forget())
    await page.goto(`${server.url}/`)
    expect(await firstsOf(page)).toEqual(['sku-0', 'sku-1', 'sku-2'])

    const before = await profileOf(page)
    await page.evaluate(data => (window.shelfwise as Shelfwise).importData(data), data)
    const after = await profileOf(page)
    expect(after).not.toEqual(before)
    await page.evaluate(
      data => (window.shelfwise as Shelfwise).importData(data),
      JSON.stringify(data),
    )
    expect(await profileOf(page)).toEqual(after)
    await page.goto(`${server.url}/`)
    expect(await firstsOf(page)).toEqual(personal)
    expect(troubles).toEqual([])
  })

  it('stays as it is when what comes is no export, and whoever brings it is told', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    const before = await profileOf(page)
    const said = await page.evaluate(() =>
      (window.shelfwise as Shelfwise).importData({ shelfwise: 1, items: 'all' }).catch(String),
    )
    expect(said).toMatch(/shelfwise: .*asOf/)
    expect(await profileOf(page)).toEqual(before)
  })

  it('takes nothing in while the visitor refuses', async () => {
    visitor = await visit(browser)
    const { page } = visitor
    await page.goto(`${server.url}/product`)
    await ready(page)
    const data = await exported(page)
    await page.evaluate(async data => {
      const shelfwise = window.shelfwise as Shelfwise
      shelfwise.consent('denied')
      await shelfwise.importData(data)
    }, data)
    expect((await profileOf(page)).items).toEqual([])
    expect((await storedBy(page)).records).toEqual([])
  })
})
