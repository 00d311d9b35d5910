import { EXTRAS, readLocal, writeLocal } from '../local-storage'
import type { Shelfwise } from '../shelfwise'

/** What an extra knows of the visitor. */
export interface Kept<T> {
  /** Undefined when nothing is known, or what was kept cannot be read. */
  read(): T | undefined
  /** @param value plain data that JSON keeps. */
  write(value: T): void
  stop(): void
}

/**
 * Keeps what an extra knows of the visitor as consent allows: with a grant in localStorage, else in this document's
 * memory. Gone when the visitor is forgotten.
 *
 * @param name of the extra: all of them share one record.
 * @param parse gives what a record holds, which anybody may have written; undefined for what is none.
 */
export function keptFor<T>(
  shelfwise: Pick<Shelfwise, 'consent' | 'on'>,
  name: string,
  parse: (value: unknown) => T | undefined,
): Kept<T> {
  let here: T | undefined
  const isGranted = () => shelfwise.consent() === 'granted'
  const all = (): Record<string, unknown> => Object(readLocal(EXTRAS))
  const save = () => {
    if (here !== undefined && isGranted()) {
      writeLocal(EXTRAS, JSON.stringify({ ...all(), [name]: here }))
    }
  }
  const offs = [
    shelfwise.on('forget', () => {
      here = undefined
    }),
    shelfwise.on('consent', save),
  ]
  return {
    read: () => (isGranted() ? parse(all()[name]) : undefined) ?? here,
    write(value) {
      here = value
      save()
    },
    stop() {
      for (const off of offs) off()
    },
  }
}
