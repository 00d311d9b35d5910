import { launchChromium } from '../chromium'
import { visit } from '../visit'
import type { Engine } from './engine'

/** Chromium, by Playwright. */
export const engine: Engine = {
  name: 'Chromium',
  lacks: [],
  async launch() {
    const browser = await launchChromium()
    return {
      async visit({ backForwardCache } = {}) {
        if (!backForwardCache) return visit(browser)
        // Playwright switches the cache off.
        const caching = await launchChromium({
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
        })
        return { ...(await visit(caching)), leave: () => caching.close() }
      },
      close: () => browser.close(),
    }
  },
}
