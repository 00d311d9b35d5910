import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs'

/** A Chromium on a profile directory of its own, which a later one can be started on again. */
export interface Killable {
  context: BrowserContext
  page: Page
  /** All of its processes, at once, as when the battery is taken out. */
  kill(): Promise<void>
}

export async function startKillable(directory: string): Promise<Killable> {
  const executable = findChromium()
  if (!executable) throw new Error('no Chromium: run node test/support/install-browsers.mjs')
  const browser = spawn(
    executable,
    [
      ...CHROMIUM_ARGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${directory}`,
      'about:blank',
    ],
    // A group of its own, which is killed as one.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const address = new Promise<string>((resolve, reject) => {
    browser.once('exit', () => reject(new Error('Chromium does not start')))
    createInterface(browser.stderr).on('line', line => {
      const found = line.match(/DevTools listening on (ws:\S+)/)?.[1]
      if (found) resolve(found)
    })
  })
  const connection = await chromium.connectOverCDP(await address)
  const context = connection.contexts()[0] as BrowserContext
  return {
    context,
    page: await context.newPage(),
    async kill() {
      const ended = once(browser, 'exit')
      process.kill(-(browser.pid as number), 'SIGKILL')
      await ended
      await connection.close().catch(() => {})
    },
  }
}
