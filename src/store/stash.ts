import type { ShelfwiseEvent } from '../events/event'
import { readLocal, writeLocal } from '../local-storage'
import { readEvent, recordOf } from './records'

const KEY = 'shelfwise:waiting'

/**
 * Keeps the events of a page that is left, beside what is stashed already, until a page takes them over. There
 * is no time for IndexedDB: it may not have opened, and WebKit starts no write of a page it puts into the
 * back-forward cache or throws away.
 *
 * @returns whether there was something, and it is kept.
 */
export const stash = (events: readonly ShelfwiseEvent[]): unknown =>
  events.length && writeLocal(KEY, JSON.stringify([...takeStashed(), ...events].map(recordOf)))

/**
 * Takes what an earlier page has stashed; a broken one is nothing. What was not there is not removed: it may
 * come that moment, from a page in another process that is just being left.
 */
export function takeStashed(): ShelfwiseEvent[] {
  const kept = readLocal(KEY)
  try {
    const records: unknown[] = JSON.parse(kept as string)
    return records.flatMap(record => readEvent(record) ?? [])
  } catch {
    return []
  } finally {
    if (kept) writeLocal(KEY)
  }
}
