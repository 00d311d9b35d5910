import { expect, it } from 'vitest'
import type { Shelfwise } from '../../src'
import { launchChromium } from '../support/chromium'
import { ready, viewsOf } from '../support/client'
import { page as html } from '../support/pages'
import { serve } from '../support/server'
import { storedViews } from '../support/stored-views'
import { visit } from '../support/visit'

it('a visitor who has the browser clear the site’s data goes on undisturbed, and begins anew', async () => {
  const browser = await launchChromium()
  const server = await serve({ '/': html('<h1>Shop</h1>') })
  const { page, troubles } = await visit(browser)
  try {
    const look = () =>
      page.evaluate(() =>
        (window.shelfwise as Shelfwise).track({ name: 'view_item', items: [{ item_id: 'sku-7' }] }),
      )
    await page.goto(server.url)
    await ready(page)
    await look()
    await look()
    await expect.poll(() => storedViews(page, 'sku-7')).toBe(2)
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes: 'all' })
    await expect.poll(() => viewsOf(page, 'sku-7')).toBe(0)
    await look()
    expect(await viewsOf(page, 'sku-7')).toBe(1)
    // What was being written as the data was cleared may be lost with it.
    await page.goto(server.url)
    await ready(page)
    const before = await viewsOf(page, 'sku-7')
    expect(before).toBeLessThanOrEqual(1)
    await look()
    await expect.poll(() => storedViews(page, 'sku-7')).toBe(before + 1)
    expect(troubles).toEqual([])
  } finally {
    await browser.close()
    await server.close()
  }
})
