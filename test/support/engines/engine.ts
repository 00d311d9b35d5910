import type { Page as PlaywrightPage } from 'playwright-core'

/** What not every engine has, and a test may need. */
export type Feature =
  | 'layout-shift and long-task entries'
  | 'tabs that run at the same time'
  | 'async scripts that overtake blocking ones'
  | 'Trusted Types'
  | 'driver that needs no JSON of the page'

export interface Engine {
  name: string
  lacks: readonly Feature[]
  launch(): Promise<Browser>
}

export interface Browser {
  /** Somebody new, with a browser profile of their own. */
  visit(options?: { backForwardCache?: boolean }): Promise<Visitor>
  close(): Promise<void>
}

export interface Visitor {
  page: Page
  /** Opens another tab. */
  tab(): Promise<Page>
  /** Console errors, uncaught exceptions and failed requests, in every tab. */
  troubles: string[]
  /** Everything said on the console, each with its type before it, in every tab. */
  messages: string[]
  /** Every address requested, in every tab. */
  requests: string[]
  leave(): Promise<void>
}

/** A tab of any engine: of Playwright's words those that tests need, with Playwright's meaning. */
export interface Page {
  goto(url: string, options?: Until): Promise<unknown>
  reload(): Promise<unknown>
  goBack(options?: Until): Promise<unknown>
  evaluate: PlaywrightPage['evaluate']
  $$eval: PlaywrightPage['$$eval']
  /**
   * A function, not a text: Playwright evaluates a text anew at each look, which a page's policy
   * may forbid from the second on.
   */
  waitForFunction<Arg>(
    condition: (arg: Arg) => unknown,
    arg?: Arg,
    options?: { polling?: number; timeout?: number },
  ): Promise<unknown>
  waitForSelector(selector: string, options?: { state?: 'attached' }): Promise<unknown>
  /** An address, in which `**` is anything. */
  waitForURL(url: string): Promise<unknown>
  waitForLoadState(): Promise<unknown>
  /** Runs before the scripts of every page from now on. */
  addInitScript(script: string | (() => unknown)): Promise<unknown>
  click(selector: string): Promise<unknown>
  locator(selector: string): Locator
  mouse: Mouse
  keyboard: Keyboard
}

/** Without it the page has loaded, with it the document is there. */
type Until = { waitUntil?: 'commit' }

/** The one element of a selector. */
export interface Locator {
  click(options?: { position?: Point }): Promise<unknown>
  hover(): Promise<unknown>
  focus(): Promise<unknown>
  count(): Promise<number>
  textContent(): Promise<string | null>
  isVisible(): Promise<boolean>
}

export interface Mouse {
  move(x: number, y: number): Promise<unknown>
  wheel(deltaX: number, deltaY: number): Promise<unknown>
}

export interface Keyboard {
  press(key: 'Enter' | 'Escape' | 'Space' | 'Tab'): Promise<unknown>
}

export interface Point {
  x: number
  y: number
}
