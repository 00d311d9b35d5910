import type { Profile, Shelfwise } from '../../src'
import type { Page } from './engines/engine'

declare global {
  interface Window {
    /** Test pages know that the script has run. */
    shelf: Shelfwise
  }
}

/** The profile as the page's own client believes it. */
export const profileOf = (page: Page): Promise<Profile> =>
  page.evaluate(() => (window.shelfwise as Shelfwise).profile())

export const viewsOf = async (page: Page, id: string): Promise<number> =>
  (await profileOf(page)).items.find(item => item.item_id === id)?.views ?? 0

export const isInCart = async (page: Page, id: string): Promise<boolean> =>
  (await profileOf(page)).items.some(item => item.item_id === id && item.cart > 0)

/** Waits until the stored profile has been loaded. */
export const ready = (page: Page): Promise<void> =>
  page.evaluate(() => (window.shelfwise as Shelfwise).ready)

export const consentOf = (page: Page): Promise<string> =>
  page.evaluate(() => (window.shelfwise as Shelfwise).consent())

/** Waits until the client has announced a name as often as wanted, counting from the page's start. */
export const listen = `<script>
  window.heard = []
  ;(window.shelfwise ||= []).push(s => s.on('event', e => heard.push(e)))
</script>`
