import type { Shelfwise } from '../../src'
import { ready } from './client'
import type { Page } from './engines/engine'
import { GRANTED, page as html, productPage } from './pages'
import type { TestServer } from './server'

/**
 * Puts a coffee thing in the cart that is none of the cards: for this visitor coffee things lead from now on,
 * among themselves in the shop's order.
 */
export async function putCoffeeInCart(page: Page, server: TestServer): Promise<void> {
  server.pages.set('/product', productPage(101))
  await page.goto(`${server.url}/product`)
  await ready(page)
  // No driver's click, which takes a quarter of a second: this is how tests begin, not what they are about.
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-shelfwise-add]')?.click())
}

/**
 * Opens a page delivered by the parser.
 *
 * @param body a fragment, or a whole document.
 */
export async function openPage(
  page: Page,
  server: TestServer,
  body: string,
  { path = '/', head = GRANTED }: { path?: string; head?: string } = {},
): Promise<void> {
  const [address = '/'] = path.split(/[?#]/)
  server.pages.set(address, body.startsWith('<!doctype') ? body : html(body, head))
  await page.goto(server.url + path)
  await ready(page)
}

/**
 * Below it a list is out of sight: cards are ordered there even where a busy parser pauses within the list
 * and has painted what it has by then, and nothing but what a test is about keeps them from it.
 */
export const FAR_DOWN = '<div style="height:3000px"></div>'

/** Why a widget's cards stay where they are, as the client says. */
export const staysOf = (page: Page, widget: string) =>
  page.evaluate(
    widget => (window.shelfwise as Shelfwise).widgets().find(it => it.name === widget)?.stays,
    widget,
  )
