import puppeteer from 'puppeteer-core'
import type { TestProject } from 'vitest/node'
import { findFirefox } from '../find-browsers.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the Firefox that runs. */
    firefox: string
  }
}

/** Starts the Firefox of a whole run, and gives its end. */
export default async function startFirefox(project: TestProject) {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('no Firefox: run node test/support/install-browsers.mjs')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // An icon that a page's policy forbids would be that page's trouble.
    extraPrefsFirefox: { 'browser.chrome.site_icons': false },
  })
  const running = browser.process()
  project.provide('firefox', browser.wsEndpoint())
  // Firefox has one session at a time, which each file of tests opens for itself.
  await browser.disconnect()
  return async () => {
    const gone = new Promise(resolve => running?.once('exit', resolve))
    running?.kill()
    await gone
  }
}
