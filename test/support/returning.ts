import type { Browser, Page } from 'playwright-core'
import type { Shelfwise } from '../../src'
import { ready } from './client'
import type { Page as AnyPage } from './engines/engine'
import { GRANTED, page as html, productPage } from './pages'
import type { TestServer } from './server'
import { type Visitor, visit } from './visit'

/**
 * A visitor who has put a coffee thing in the cart that is none of the cards, and now opens a page: coffee
 * things lead there, among themselves in the shop's order.
 *
 * @param body a fragment, or a whole document.
 */
export async function returning(
  browser: Browser,
  server: TestServer,
  body: string,
  { path = '/', head = GRANTED, log }: { path?: string; head?: string; log?: string[] } = {},
): Promise<{ visitor: Visitor; page: Page }> {
  const visitor = await visit(browser)
  const { page } = visitor
  page.on('console', message => message.type() === 'debug' && log?.push(message.text()))
  server.pages.set('/product', productPage(101))
  await page.goto(`${server.url}/product`)
  await ready(page)
  await page.locator('[data-shelfwise-add]').click()
  const [address = '/'] = path.split('?')
  server.pages.set(address, body.startsWith('<!doctype') ? body : html(body, head))
  await page.goto(`${server.url}${path}`)
  await ready(page)
  return { visitor, page }
}

/**
 * Below it a list is out of sight: cards are ordered there even where a busy parser pauses within the list
 * and has painted what it has by then, and nothing but what a test is about keeps them from it.
 */
export const FAR_DOWN = '<div style="height:3000px"></div>'

/** Why a widget's cards stay where they are, as the client says. */
export const staysOf = (page: AnyPage, widget: string) =>
  page.evaluate(
    widget => (window.shelfwise as Shelfwise).widgets().find(it => it.name === widget)?.stays,
    widget,
  )
