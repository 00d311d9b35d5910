import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../examples/shop/catalogue.mjs'
import { serve } from '../../examples/shop/serve.mjs'
import { profileOf } from '../support/client'
import { type Browser, launch, type Page, type Visitor, visit } from '../support/engine'
import { storedViews } from '../support/stored-views'

const DAY = 24 * 3_600_000

let browser: Browser
let shop: { url: string; close(): Promise<void> }
let visitor: Visitor
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())
afterEach(async () => {
  const { troubles, requests } = visitor
  const elsewhere = requests.filter(url => !url.startsWith(shop.url))
  await visitor.leave()
  await shop.close()
  expect(troubles).toEqual([])
  expect(elsewhere).toEqual([])
})

/** A new visitor who has agreed to be remembered, in a shop with this catalogue. */
async function enter(catalogue: string) {
  shop = await serve({ catalogue })
  visitor = await visit(browser)
  page = visitor.page
  await page.addInitScript(() => {
    // A blank page has no storage.
    if (!location.protocol.startsWith('http')) return
    const passed = Number(sessionStorage.getItem('passed') ?? 0)
    const now = Date.now
    Date.now = () => now() + passed
  })
  await page.goto(shop.url)
  await page.click('[data-consent-choice=granted]')
  const { products } = await loadCatalogue(catalogue)
  return (id: string) => `${shop.url}${products.find(product => product.id === id)?.url}`
}

/** The same visitor comes back so many days after the first visit. */
async function comeBackAfter(days: number) {
  await page.evaluate(ms => sessionStorage.setItem('passed', `${ms}`), days * DAY)
  await page.goto(shop.url)
}

/** Looks at a product until the look is written. */
async function look(url: string) {
  await page.goto(url)
  await page.waitForFunction(() => {
    const { shelfwise } = window as never as {
      shelfwise: { profile(): { items: { views: number }[] } }
    }
    return shelfwise.profile().items.some(({ views }) => views > 0)
  })
  const [latest] = [...(await profileOf(page)).items].sort((a, b) => b.last - a.last)
  await expect.poll(() => storedViews(page, `${latest?.item_id}`)).toBe(latest?.views)
}

async function buy(...urls: string[]) {
  for (const url of urls) {
    await look(url)
    await page.click('main [data-shelfwise-add]')
  }
  await page.goto(`${shop.url}/cart/`)
  await page.click('[data-place-order]')
  await page.waitForURL('**/thanks/')
  await page.waitForFunction(() => {
    const { shelfwise } = window as never as {
      shelfwise: { profile(): { purchases: unknown[] } }
    }
    return shelfwise.profile().purchases.length > 0
  })
}

const onShelf = (shelf: string) =>
  page.$$eval(`[data-shelfwise-shelf=${shelf}]:not([hidden]) [data-item-id]`, cards =>
    cards.map(card => card.getAttribute('data-item-id')),
  )

/** What stands in the place of the delivery line, and how high it is. */
const strip = () =>
  page.$$eval('.strip > :not([hidden])', shown =>
    shown.map(element => ({
      when: element.getAttribute('data-shelfwise-when') ?? 'else',
      height: element.getBoundingClientRect().height,
    })),
  )

describe('the grocer', () => {
  it('asks for the usual when it is due, and is quiet once dismissed', async () => {
    const at = await enter('grocery')
    const [{ height } = { height: 0 }] = await strip()
    await buy(at('gro-201'), at('gro-301'))
    await comeBackAfter(10)
    await buy(at('gro-201'), at('gro-301'))
    await comeBackAfter(20)
    await expect
      .poll(() => onShelf('buy-again'))
      .toEqual(expect.arrayContaining(['gro-201', 'gro-301']))
    await expect.poll(strip).toEqual([{ when: 'usual', height }])
    await page.click('[data-shelfwise-when=usual] [data-shelfwise-dismiss]')
    await page.reload()
    await expect.poll(strip).toEqual([{ when: 'else', height }])
  })

  it('lifts what a search said is needed', async () => {
    const at = await enter('grocery')
    const pasta = `${shop.url}/c/larder/pasta-and-sauces/pasta-and-rice/`
    /** The sum of the places in which gluten-free things stand. */
    const places = async () => {
      await page.goto(pasta)
      return page.$$eval('[data-shelfwise] > [data-item-id]', cards =>
        cards.reduce(
          (sum, card, place) =>
            sum +
            (/"gluten-free"/.test(card.getAttribute('data-item-attributes') ?? '') ? place : 0),
          0,
        ),
      )
    }
    await look(at('gro-206'))
    const before = await places()
    await page.goto(`${shop.url}/search/?q=gluten+free`)
    await page.waitForSelector('[data-search-results] [data-item-id]')
    await expect.poll(places).toBeLessThan(before)
  })
})

describe('the hardware shop', () => {
  it('completes the set of what is in the cart', async () => {
    const at = await enter('home')
    await look(at('hom-101'))
    await page.click('main [data-shelfwise-add]')
    await page.goto(`${shop.url}/cart/`)
    const categories = () =>
      page.$$eval('[data-shelfwise-shelf=complete-the-set]:not([hidden]) [data-item-id]', cards =>
        cards.map(card => card.getAttribute('data-item-category')),
      )
    await expect.poll(async () => (await categories()).length).toBe(4)
    for (const category of await categories()) {
      expect(category).toMatch(/^Tools\/Drilling\/(?!Drills)/)
    }
  })

  it('knows a renovator from somebody who looks for a gift', async () => {
    const renovator = await enter('home')
    await look(renovator('hom-202'))
    await comeBackAfter(2)
    await expect.poll(async () => (await strip())[0]?.when).toBe('on-with-the-job')
    await visitor.leave()
    await shop.close()

    const giver = await enter('home')
    await look(giver('hom-521'))
    await look(giver('hom-531'))
    await comeBackAfter(2)
    await expect.poll(async () => (await strip())[0]?.when).toBe('a-gift')
  })
})

describe('the kitchen shop', () => {
  it('offers help to who cannot decide', async () => {
    const at = await enter('kitchen')
    for (let times = 0; times < 3; times++) await look(at('sku-1001'))
    await expect.poll(async () => (await strip())[0]?.when).toBe('need-help')
  })
})
