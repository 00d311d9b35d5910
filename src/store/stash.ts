import type { ShelfwiseEvent } from '../events/event'
import { readLocal, writeLocal } from '../local-storage'
import { readEvents, recordOf } from './records'

const KEY = 'shelfwise:waiting'

const stashed = (): unknown[] => [readLocal(KEY) ?? []].flat()

/**
 * Keeps the events of a page that is left, beside what is stashed already, until a page takes them over. There
 * is no time for IndexedDB: it may not have opened, and WebKit starts no write of a page it puts into the
 * back-forward cache or throws away.
 *
 * @returns whether there was something, and it is kept; what was stashed before is kept in any case.
 */
export const stash = (events: readonly ShelfwiseEvent[]): unknown =>
  events.length && writeLocal(KEY, JSON.stringify([...stashed(), ...events.map(recordOf)]))

/** Drops what is stashed. */
export const dropStashed = (): unknown => writeLocal(KEY)

/**
 * Takes what an earlier page has stashed. What was not there is not removed: it may come that moment, from a
 * page in another process that is just being left.
 *
 * @param onBroken told how many records could not be read; they are not kept.
 * @throws NEWER
 */
export function takeStashed(onBroken: (count: number) => void): ShelfwiseEvent[] {
  const records = stashed()
  const events = readEvents(records, onBroken)
  if (records.length) dropStashed()
  return events
}
