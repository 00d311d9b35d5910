import puppeteer, { type BrowserContext, type Page as RemotePage } from 'puppeteer-core'
import { findFirefox } from '../find-browsers.mjs'
import type { Engine, Point, Visitor } from './engine'
import { remotePage } from './remote-page'

/** One for all files of tests that run in this process, for to start one takes seconds; it ends with the process. */
let running: ReturnType<typeof start> | undefined

const start = () =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() as string,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      // An icon that a page's policy forbids would be that page's trouble.
      'browser.chrome.site_icons': false,
      // A process for each site of each visitor takes a sixth of a page's time to start.
      'fission.autostart': false,
    },
  })

/** Firefox, by WebDriver BiDi. Each file of tests sees one of its own: what it closes are its visitors' visits. */
export const engine: Engine = {
  name: 'Firefox',
  lacks: ['layout-shift and long-task entries', 'tabs that run at the same time'],
  async launch() {
    running ??= start()
    const browser = await running
    const visitors: Visitor[] = []
    return {
      async visit() {
        const visitor = await visitorOf(await browser.createBrowserContext())
        visitors.push(visitor)
        return visitor
      },
      async close() {
        await Promise.all(visitors.map(visitor => visitor.leave()))
      },
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

/** Puppeteer's own search loads a script of its own into each page, for a sixth of a second. */
async function pointOf(page: RemotePage, selector: string, position?: Point): Promise<Point> {
  await page.bringToFront()
  const corner = await page.evaluate(
    (selector, position) => {
      const found = document.querySelector(selector)
      if (!found) throw new Error(`nothing is ${selector}`)
      const { top, bottom } = found.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) {
        found.scrollIntoView({ block: 'center', behavior: 'instant' })
      }
      const { x, y, width, height } = found.getClientRects()[0] ?? new DOMRect()
      return position ? { x, y } : { x: x + width / 2, y: y + height / 2 }
    },
    selector,
    position,
  )
  const { x, y } = position ?? { x: 0, y: 0 }
  return { x: corner.x + x, y: corner.y + y }
}

const driverOf = (page: RemotePage) => ({
  run: (expression: string) => page.evaluate(expression),
  async click(selector: string, position?: Point) {
    const { x, y } = await pointOf(page, selector, position)
    await page.mouse.click(x, y)
  },
  async hover(selector: string) {
    const { x, y } = await pointOf(page, selector)
    await page.mouse.move(x, y)
  },
  async addInitScript(source: string) {
    await page.evaluateOnNewDocument(source)
  },
  keyboard: page.keyboard,
  mouse: {
    move: (x: number, y: number) => page.mouse.move(x, y),
    wheel: (deltaX: number, deltaY: number) => page.mouse.wheel({ deltaX, deltaY }),
  },
})
