import type { Keyboard, Mouse, Page, Point } from './engine'

/** The little that a page needs of an engine's own protocol. */
export interface Driver {
  /** The value of an expression in the page, promises awaited; it is a string or nothing. */
  run(expression: string): Promise<unknown>
  click(selector: string, position?: Point): Promise<void>
  hover(selector: string): Promise<void>
  addInitScript(source: string): Promise<void>
  mouse: Mouse
  keyboard: Keyboard
}

type InPage = string | ((arg: never) => unknown)

const POLL = 20
const TIMEOUT = 20_000

const call = (script: InPage, arg?: unknown) =>
  typeof script === 'string' ? script : `(${script})(${JSON.stringify(arg) ?? ''})`

/** Playwright's words for a page over a driver that speaks another protocol. */
export function remotePage(driver: Driver): Page {
  /** What cannot be told in JSON, a window or a function, is nothing. */
  const evaluate = async (script: InPage, arg?: unknown): Promise<unknown> => {
    const json = await driver.run(`(async () => {
      const value = await (${call(script, arg)})
      try { return JSON.stringify(value) } catch {}
    })()`)
    return typeof json === 'string' ? JSON.parse(json) : undefined
  }

  /** Asks until the answer is yes; while the page changes there may be nobody to answer. */
  const until = async (condition: () => Promise<unknown>, what: string, timeout = TIMEOUT) => {
    const deadline = Date.now() + timeout
    for (let problem: unknown; ; ) {
      const answer = await condition().catch(error => {
        problem = error
      })
      if (answer) return
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`, { cause: problem })
      await new Promise(resolve => setTimeout(resolve, POLL))
    }
  }
  const waitForFunction = (
    condition: InPage,
    arg?: unknown,
    { timeout }: { timeout?: number } = {},
  ) => until(() => evaluate(condition, arg), String(condition), timeout)

  const waitForLoadState = () => waitForFunction(() => document.readyState === 'complete')

  let left = 0
  /** Goes where the script leads, which is another document, be it one from the back-forward cache. */
  const travel = async (script: string, { waitUntil }: { waitUntil?: 'commit' } = {}) => {
    const mark = `leaving-${left++}`
    await driver.run(`(window[Symbol.for('${mark}')] = true, setTimeout(() => { ${script} }), '')`)
    // A browser that takes another process for the new document may show an empty one in between.
    const isBetween = script.includes('about:blank') ? false : "location.href === 'about:blank'"
    await waitForFunction(`!window[Symbol.for('${mark}')] && !(${isBetween})`)
    if (!waitUntil) await waitForLoadState()
  }

  const waitForSelector = (selector: string, { state }: { state?: 'attached' } = {}) =>
    waitForFunction(
      ([selector, state]: [string, string?]) => {
        const found = document.querySelector(selector)
        return found && (state || found.getClientRects().length)
      },
      [selector, state],
    )
  const locator: Page['locator'] = selector => {
    const onFirst = (script: (found: HTMLElement) => unknown) =>
      evaluate(`(${script})(document.querySelector(${JSON.stringify(selector)}))`)
    return {
      async click({ position } = {}) {
        await waitForSelector(selector)
        await driver.click(selector, position)
      },
      async hover() {
        await waitForSelector(selector)
        await driver.hover(selector)
      },
      async focus() {
        await waitForSelector(selector)
        await onFirst(found => found.focus())
      },
      count: () =>
        evaluate(
          (selector: string) => document.querySelectorAll(selector).length,
          selector,
        ) as Promise<number>,
      async textContent() {
        await waitForSelector(selector, { state: 'attached' })
        return (await onFirst(found => found.textContent)) as string | null
      },
      isVisible: async () => Boolean(await onFirst(found => found?.getClientRects().length)),
    }
  }

  return {
    goto: (url, options) => travel(`location.href = ${JSON.stringify(url)}`, options),
    reload: () => travel('location.reload()'),
    goBack: options => travel('history.back()', options),
    evaluate: evaluate as Page['evaluate'],
    $$eval: ((selector: string, script: InPage, arg?: unknown) =>
      evaluate(
        `(${script})([...document.querySelectorAll(${JSON.stringify(selector)})], ${JSON.stringify(arg)})`,
      )) as Page['$$eval'],
    waitForFunction,
    waitForSelector,
    async waitForURL(url) {
      const parts = url.split('**').map(part => part.replace(/\W/g, '\\$&'))
      const wanted = new RegExp(`^${parts.join('.*')}$`)
      await until(async () => wanted.test((await evaluate('location.href')) as string), url)
      await waitForLoadState()
    },
    waitForLoadState,
    addInitScript: script => driver.addInitScript(`${call(script)};`),
    click: selector => locator(selector).click(),
    locator,
    mouse: driver.mouse,
    keyboard: driver.keyboard,
  }
}
