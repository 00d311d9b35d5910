import { type Browser, chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium, findShell } from './find-chromium.mjs'

export const launchChromium = (): Promise<Browser> => start(findShell())

/** Playwright switches the back-forward cache off, and without a window there is none. */
export const launchCaching = (): Promise<Browser> =>
  start(findChromium(), ['--disable-back-forward-cache'])

async function start(executablePath?: string, ignoreDefaultArgs: string[] = []): Promise<Browser> {
  if (!executablePath) throw new Error('no Chromium: run node test/support/install-browsers.mjs')
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS, ignoreDefaultArgs })
}
