import puppeteer, { type BrowserContext, type Page as RemotePage } from 'puppeteer-core'
import { findFirefox } from '../find-browsers.mjs'
import type { Engine, Visitor } from './engine'
import { remotePage } from './remote-page'

/** Firefox, by WebDriver BiDi: one for each file of tests, for it has one session at a time and may not end it. */
export const engine: Engine = {
  name: 'Firefox',
  lacks: ['layout-shift and long-task entries', 'tabs that run at the same time'],
  async launch() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() as string,
      defaultViewport: { width: 1280, height: 900 },
      // An icon that a page's policy forbids would be that page's trouble.
      extraPrefsFirefox: { 'browser.chrome.site_icons': false },
    })
    return {
      visit: async () => visitorOf(await browser.createBrowserContext()),
      close: () => browser.close(),
    }
  },
}

async function visitorOf(context: BrowserContext): Promise<Visitor> {
  const troubles: string[] = []
  const messages: string[] = []
  const requests: string[] = []
  const tab = async () => {
    const page = await context.newPage()
    page.on('request', request => requests.push(request.url()))
    page.on('requestfailed', request => {
      const reason = request.failure()?.errorText
      // A page that is left aborts what it was still loading.
      if (reason !== 'NS_BINDING_ABORTED') troubles.push(`${reason} ${request.url()}`)
    })
    page.on('pageerror', error => troubles.push(String(error)))
    await page.evaluateOnNewDocument(tellErrors)
    page.on('console', message => {
      messages.push(`${message.type()} ${message.text()}`)
      if (message.type() === 'error') troubles.push(message.text())
    })
    return remotePage(driverOf(page))
  }
  let leaving: Promise<void> | undefined
  return {
    page: await tab(),
    tab,
    troubles,
    messages,
    requests,
    leave() {
      leaving ??= context.close()
      return leaving
    },
  }
}

/** Runs in the page: of an error said on the console BiDi tells only that it is one. */
function tellErrors(): void {
  for (const type of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[type]
    console[type] = (...parts: unknown[]) =>
      original.apply(
        console,
        parts.map(part => (part instanceof Error ? String(part) : part)),
      )
  }
}

const driverOf = (page: RemotePage) => ({
  run: (expression: string) => page.evaluate(expression),
  async click(selector: string, position?: { x: number; y: number }) {
    await page.bringToFront()
    const found = await page.$(selector)
    await found?.click(position ? { offset: position } : {})
  },
  async hover(selector: string) {
    await page.bringToFront()
    await page.hover(selector)
  },
  async addInitScript(source: string) {
    await page.evaluateOnNewDocument(source)
  },
  mouse: {
    move: (x: number, y: number) => page.mouse.move(x, y),
    wheel: (deltaX: number, deltaY: number) => page.mouse.wheel({ deltaX, deltaY }),
  },
})
