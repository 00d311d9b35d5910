import type { Shelfwise } from '../../shelfwise'
import { make } from './make'
import { NO_TASTES, type Tastes, tastesIn, withTaste } from './tastes'

/** In which the browser has begun to save what it was given. */
const MINUTE = 60_000

/** Gives the visitor a file of all that is known of them, and of what they have said. */
export async function saveFile(shelfwise: Shelfwise, preferences: Tastes): Promise<void> {
  const data = { ...(await shelfwise.exportData()), preferences }
  const href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)]))
  make('a', { href, download: `${location.hostname}.json` }).click()
  setTimeout(URL.revokeObjectURL, MINUTE, href)
}

/**
 * Adds what is in such a file to what is known.
 *
 * @returns the tastes, those of the file with them.
 * @throws for another file, and where the visitor does not want to be remembered; nothing has changed then.
 */
export async function addFile(shelfwise: Shelfwise, file: File, tastes: Tastes): Promise<Tastes> {
  if (shelfwise.consent() === 'denied') throw new Error()
  const json = await file.text()
  await shelfwise.importData(json)
  const { off, stated } = tastesIn(JSON.parse(json).preferences) ?? NO_TASTES
  return withTaste(withTaste(tastes, 'off', off), 'stated', stated)
}
