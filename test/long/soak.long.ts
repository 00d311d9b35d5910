import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Item, Shelfwise } from '../../src'
import { launchChromium } from '../support/chromium'
import { ready } from '../support/client'
import { page as html } from '../support/pages'
import { serve } from '../support/server'
import { storedBy, visit } from '../support/visit'

const EVENTS = 100_000
/** As many as are written at a time: more than 500 that wait would not all be kept. */
const BATCH = 400
const MEASURED_EACH = 10_000
const MEGABYTE = 1_000_000

/** What a visitor never does: looks, carts and purchases of 5,000 things with all their facts, on and on. */
const learnBatch = async ([first, count]: readonly [number, number]) => {
  const shelfwise = window.shelfwise as Shelfwise
  const itemAt = (at: number): Item => ({
    item_id: `sku-${at % 5000}`,
    item_name: `Thing ${at % 5000} of ${at % 97} and ${at % 89}`,
    item_brand: `Brand ${at % 40}`,
    item_category: `Department ${at % 12}/Aisle ${at % 60}/Shelf ${at % 300}`,
    price: 1 + (at % 900),
    attributes: { colour: `colour ${at % 20}`, material: `material ${at % 30}` },
    url: `/thing-${at % 5000}`,
    image: `/pictures/thing-${at % 5000}.jpg`,
  })
  for (let at = first; at < first + count; at++) {
    const name = at % 20 ? 'view_item' : at % 100 ? 'add_to_cart' : 'purchase'
    shelfwise.track({ name, items: [itemAt(at * 7)] })
  }
  // A timer that was set after that of the write, and then what the write has asked for.
  await new Promise(resolve => setTimeout(resolve, 420))
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

it(`${EVENTS} events on one page leave the heap flat and less than a megabyte in storage`, async () => {
  const browser = await launchChromium()
  const server = await serve({ '/': html('<h1>Shop</h1>') })
  const { page, troubles } = await visit(browser)
  await page.goto(server.url)
  await ready(page)
  const heaps: number[] = []
  const texts: number[] = []
  const usages: number[] = []
  for (let done = 0; done < EVENTS; done += BATCH) {
    await page.evaluate(learnBatch, [done, BATCH] as const)
    if ((done + BATCH) % MEASURED_EACH) continue
    heaps.push(await heapOf(page))
    const { local, records } = await storedBy(page)
    texts.push(JSON.stringify({ local, records }).length)
    usages.push(await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0))
  }
  const views = await page.evaluate(() => (window.shelfwise as Shelfwise).profile().step)
  const inKilobytes = (sizes: number[]) => sizes.map(size => Math.round(size / 1000)).join(', ')
  console.log(`soak: ${EVENTS} events, measured after each ${MEASURED_EACH}, in kB:`)
  console.log(`  heap: ${inKilobytes(heaps)}`)
  console.log(`  what is stored, as JSON: ${inKilobytes(texts)}`)
  console.log(`  what the browser says it takes: ${inKilobytes(usages)}`)
  expect(views).toBe(EVENTS)
  expect(troubles).toEqual([])
  expect(Math.max(...texts)).toBeLessThan(MEGABYTE)
  // Full tables are there after the first part; from then on nothing grows.
  const [first, ...later] = heaps as [number, ...number[]]
  expect(Math.max(...later)).toBeLessThan(first * 1.2 + 200_000)
  await page.goto(`${server.url}/`)
  await ready(page)
  expect(await page.evaluate(() => (window.shelfwise as Shelfwise).profile().step)).toBe(EVENTS)
  await browser.close()
  await server.close()
})
