import { launchCaching, launchChromium } from '../chromium'
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
        const caching = await launchCaching()
        return { ...(await visit(caching)), leave: () => caching.close() }
      },
      close: () => browser.close(),
    }
  },
}
