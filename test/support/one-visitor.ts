import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from './chromium'
import { FAR_DOWN, openPage, putCoffeeInCart } from './returning'
import { serve, type TestServer } from './server'
import { visit } from './visit'

/**
 * One visitor who has put a coffee thing in the cart, for all tests of a file: their lists are out of sight, so
 * that nobody learns from them.
 */
export function oneVisitor(pages?: Parameters<typeof serve>[0]) {
  let browser: Browser
  let server: TestServer
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    server = await serve(pages)
    ;({ page } = await visit(browser))
    await putCoffeeInCart(page, server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  return {
    get page() {
      return page
    },
    open: (body: string, options?: { path?: string; head?: string }) =>
      openPage(page, server, FAR_DOWN + body, options),
  }
}
