import type { ShelfwiseEvent } from '../events/event'
import { readLocal, writeLocal } from '../local-storage'
import { readEvent, recordOf } from './records'

const KEY = 'shelfwise:waiting'

/**
 * Keeps the events of a page that is left before IndexedDB has opened, beside what is stashed already; the
 * next page takes them over.
 */
export function stash(events: readonly ShelfwiseEvent[]): void {
  if (events.length) writeLocal(KEY, JSON.stringify([...takeStashed(), ...events].map(recordOf)))
}

/** Takes what an earlier page has stashed; a broken one is nothing. */
export function takeStashed(): ShelfwiseEvent[] {
  try {
    const records: unknown[] = JSON.parse(readLocal(KEY) as string)
    return records.flatMap(record => readEvent(record) ?? [])
  } catch {
    return []
  } finally {
    writeLocal(KEY)
  }
}
