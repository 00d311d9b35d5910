import { expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { launchChromium } from '../support/chromium'
import { ready, viewsOf } from '../support/client'
import { killOften } from '../support/kills'
import { page as html } from '../support/pages'
import { seededRandom } from '../support/random.mjs'
import { serve } from '../support/server'
import { storedViews } from '../support/stored-views'
import { storedBy, visit } from '../support/visit'

it('a browser that is killed while it writes has lost the last second at most', async () => {
  const { looks } = await killOften(2, seededRandom(6))
  expect(looks).toBeGreaterThan(50)
})

it('8 tabs that learn at once count everything, and one that is closed half-way all but its last moment', async () => {
  const browser = await launchChromium()
  const server = await serve({ '/': html('<h1>Shop</h1>') })
  const visitor = await visit(browser)
  try {
    const tabs = await Promise.all(Array.from({ length: 8 }, () => visitor.tab()))
    type Tab = (typeof tabs)[0]
    await Promise.all(tabs.map(tab => tab.goto(server.url)))
    const look = (tab: Tab, item_id: string, times: number) =>
      tab.evaluate(
        async ([item_id, times]) => {
          const shelfwise = window.shelfwise as Shelfwise
          await shelfwise.ready
          for (let count = 1; count <= times; count++) {
            shelfwise.track({ name: 'view_item', items: [{ item_id }] })
            if (count % 50 === 0) await new Promise(requestAnimationFrame)
          }
        },
        [item_id, times] as const,
      )
    const [closed, ...others] = tabs as [Tab, ...Tab[]]
    const closing = async () => {
      await look(closed, 'sku-8', 200)
      await expect.poll(() => storedViews(closed, 'sku-8'), { timeout: 20_000 }).toBe(200)
      await look(closed, 'sku-8', 50)
      await closed.close()
    }
    await Promise.all([...others.map(tab => look(tab, 'sku-7', 500)), closing()])
    const { page } = visitor
    const counted = async () => {
      await page.goto(server.url)
      await ready(page)
      return viewsOf(page, 'sku-7')
    }
    await expect.poll(counted, { timeout: 20_000 }).toBe(3500)
    await Promise.all(others.map(tab => tab.goto('about:blank')))
    expect(await counted()).toBe(3500)
    const ofClosed = await viewsOf(page, 'sku-8')
    expect(ofClosed).toBeGreaterThanOrEqual(200)
    expect(ofClosed).toBeLessThanOrEqual(250)
    expect((await storedBy(page)).records).toHaveLength(1)
    expect(visitor.troubles).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
})
