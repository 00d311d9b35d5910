import puppeteer from 'puppeteer-core'
import type { TestProject } from 'vitest/node'
import { findFirefox } from '../find-browsers.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the Firefox of each worker. */
    firefoxes: string[]
  }
}

/** Starts the Firefoxes of a whole run, one for each file of tests that runs at a time, and gives their end. */
export default async function startAll(project: TestProject) {
  const started = Array.from({ length: project.config.maxWorkers }, startFirefox)
  const firefoxes = await Promise.all(started)
  project.provide(
    'firefoxes',
    firefoxes.map(({ url }) => url),
  )
  return () => Promise.all(firefoxes.map(({ stop }) => stop()))
}

async function startFirefox() {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('no Firefox: run node test/support/install-browsers.mjs')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // An icon that a page's policy forbids would be that page's trouble.
    extraPrefsFirefox: { 'browser.chrome.site_icons': false },
  })
  const running = browser.process()
  const url = browser.wsEndpoint()
  // Firefox has one session at a time, which each file of tests opens for itself.
  await browser.disconnect()
  return {
    url,
    async stop() {
      const gone = new Promise(resolve => running?.once('exit', resolve))
      running?.kill()
      await gone
    },
  }
}
