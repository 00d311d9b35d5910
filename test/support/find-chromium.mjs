import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/**
 * Each window has two hidden pages for what its address bar suggests, which cost more than most pages of the tests
 * (https://github.com/puppeteer/puppeteer/pull/15278). Of several such lists the last counts, so that
 * Playwright's own stands here again (https://github.com/microsoft/playwright/issues/36658).
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** Root has no sandbox, and a closed network must not be asked for updates. */
export const CHROMIUM_ARGS = [
  `--disable-features=${DISABLED_FEATURES}`,
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** The path of a program by the first of its names that is found; undefined when none is. */
export function find(...names) {
  for (const name of names) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
    } catch {
      // Not under this name.
    }
  }
  return undefined
}

/** The path of a Chromium on this machine; undefined when there is none. `CHROMIUM` overrides the search. */
export function findChromium() {
  const own = chromium.executablePath()
  return (
    process.env.CHROMIUM ||
    find('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ||
    (existsSync(own) ? own : undefined)
  )
}

/** Debian's package of Chromium without a window, which takes half the time of a whole one to show a page. */
export const SHELL = 'chromium-headless-shell'

/** The path of Chromium without a window, or of a whole one where that is missing or `CHROMIUM` says which. */
export const findShell = () => (process.env.CHROMIUM ? undefined : find(SHELL)) ?? findChromium()
