import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

/** Root has no sandbox, and a closed network must not be asked for updates. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

export async function launchChromium(
  options: Pick<LaunchOptions, 'ignoreDefaultArgs'> = {},
): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium: run node test/support/install-chromium.mjs')
  return chromium.launch({ executablePath, args: ARGS, ...options })
}
