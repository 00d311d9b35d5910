import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs'

export async function launchChromium(
  options: Pick<LaunchOptions, 'ignoreDefaultArgs'> = {},
): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium: run node test/support/install-browsers.mjs')
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS, ...options })
}
