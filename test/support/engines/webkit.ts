import { Builder, By, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver'
import { type Ear, startEar } from './ear'
import type { Engine, Visitor } from './engine'
import { type Driver, remotePage } from './remote-page'
import { startWebKit, type WebKitProcess } from './webkit-process'

/**
 * WebKit's small GTK browser, by WebDriver: each session is a browser of its own with nothing stored, and there
 * is one at a time. WebDriver tells nothing of console and network, and runs no script before those of a page:
 * a proxy does.
 */
export const engine: Engine = {
  name: 'WebKit',
  lacks: [
    'layout-shift and long-task entries',
    'tabs that run at the same time',
    'async scripts that overtake blocking ones',
    'driver that needs no JSON of the page',
  ],
  async launch() {
    const webkit = await startWebKit()
    /** The browser of who has left; another takes half a second to start. */
    let left: Promise<Started | undefined> | undefined
    return {
      async visit() {
        const started = (await left?.catch(() => undefined)) ?? (await start(webkit))
        left = undefined
        return visitorOf(started, leaving => {
          left = leaving
        })
      },
      close: async () => webkit.stop(),
    }
  },
}

/** Milliseconds in which a browser has always started, be the machine ever so busy. */
const PATIENCE = 20_000

/** Nothing when it takes too long; then nobody wants to hear of it any more. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  work.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, PATIENCE, undefined)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

/** Now and then a browser ends as it starts, and the driver waits for it for ever: it is asked for another. */
async function openSession(webkit: WebKitProcess, ear: Ear, tries = 2): Promise<WebDriver> {
  const session = await inTime(askForSession(webkit, ear))
  if (session) return session
  if (tries === 1) throw new Error('WebKit does not start')
  return openSession(webkit, ear, tries - 1)
}

const askForSession = async ({ url, browser }: WebKitProcess, ear: Ear): Promise<WebDriver> =>
  new Builder()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        proxy: { proxyType: 'manual', httpProxy: ear.address },
        // Pages that never end loading are to be looked at too.
        pageLoadStrategy: 'none',
      }),
    )
    .build()

/** A browser that has started, and the proxy through which it asks for everything. */
interface Started {
  session: WebDriver
  ear: Ear
}

async function start(webkit: WebKitProcess): Promise<Started> {
  const ear = await startEar()
  const session = await openSession(webkit, ear)
  await setViewport(session, 1280, 900)
  return { session, ear }
}

/** Makes a browser forget who has left it: it is one for somebody new. */
async function emptied(started: Started): Promise<Started> {
  const { session, ear } = started
  // A page may store something as it is left.
  for (const address of ['about:blank', ...ear.emptying(), 'about:blank']) {
    await session.get(address)
    const isThere = `return location.href === '${address}' && document.readyState === 'complete'`
    // A page that is being left has no answer.
    const arrives = () => session.executeScript<boolean>(isThere).catch(() => false)
    await session.wait(arrives, PATIENCE, address, 5)
  }
  ear.forget()
  return started
}

/** @param left told once of the browser that can be taken over, if it can. */
async function visitorOf(
  started: Started,
  left: (leaving: Promise<Started | undefined>) => void,
): Promise<Visitor> {
  const { session, ear } = started
  const { heard } = ear
  let inFront = await session.getWindowHandle()
  /** No page forgets where the pointer is, nor what was opened beside it. */
  let canForget = true
  let last: Promise<unknown> = Promise.resolve()
  /** One thing after another, each with its tab in front. */
  const inTab = <T>(handle: string, work: () => Promise<T>): Promise<T> => {
    const done = last.then(async () => {
      if (inFront !== handle) await session.switchTo().window(handle)
      inFront = handle
      return work()
    })
    last = done.catch(() => {})
    return done
  }
  const pointed = () => {
    canForget = false
  }
  const tabAt = (handle: string) =>
    remotePage(driverOf(started, work => inTab(handle, work), pointed))

  const quit = async () => {
    await session.quit().finally(() => ear.close())
    return undefined
  }
  let leaving: Promise<Started | undefined> | undefined
  return {
    page: tabAt(inFront),
    async tab() {
      canForget = false
      await last
      await session.switchTo().newWindow('tab')
      inFront = await session.getWindowHandle()
      return tabAt(inFront)
    },
    ...heard,
    async leave() {
      if (!leaving) {
        const forget = async () =>
          canForget ? inTime(emptied(started)).catch(() => undefined) : undefined
        leaving = last.then(async () => (await forget()) ?? quit())
        left(leaving)
      }
      await leaving
    },
  }
}

/** WebDriver sizes windows, of which the browser takes some for itself. */
async function setViewport(session: WebDriver, width: number, height: number): Promise<void> {
  const window = session.manage().window()
  await window.setRect({ x: 0, y: 0, width, height })
  const inner = await session.executeScript<number>('return innerHeight')
  await window.setRect({ x: 0, y: 0, width, height: 2 * height - inner })
}

function driverOf(
  { session, ear }: Started,
  inTab: <T>(work: () => Promise<T>) => Promise<T>,
  pointed: () => void,
): Driver {
  const element = (selector: string) => session.findElement(By.css(selector))
  const keys = () => session.actions({ async: true })
  const mouse = () => {
    pointed()
    return keys()
  }
  return {
    run: expression =>
      inTab(async () => {
        const [value, error, heard] = await session.executeAsyncScript<[unknown, string?, string?]>(
          `const answer = arguments[0]
          const heard = () => window[Symbol.for('heard')]?.()
          ;(async () => (${expression}))().then(
            value => answer([value, null, heard()]),
            error => answer([null, String(error?.stack ?? error), heard()]),
          )`,
        )
        ear.hear(heard)
        if (error) throw new Error(error)
        return value
      }),
    click: (selector, position) =>
      inTab(async () => {
        const found = await element(selector)
        pointed()
        if (!position) return found.click()
        const { width, height } = await found.getRect()
        const [x, y] = [position.x - width / 2, position.y - height / 2].map(Math.round)
        await mouse()
          .move({ origin: found, x: x as number, y: y as number })
          .click()
          .perform()
      }),
    hover: selector =>
      inTab(async () => {
        await mouse()
          .move({ origin: await element(selector) })
          .perform()
      }),
    addInitScript: async source => ear.addInitScript(source),
    keyboard: {
      press: key =>
        inTab(() =>
          keys()
            .sendKeys(Key[key.toUpperCase() as keyof typeof Key] as string)
            .perform(),
        ),
    },
    mouse: {
      move: (x, y) => inTab(() => mouse().move({ x, y, origin: Origin.VIEWPORT }).perform()),
      wheel: (x, y) => inTab(() => session.executeScript('scrollBy(...arguments)', x, y)),
    },
  }
}
