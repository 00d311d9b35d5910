import type { Consent } from './consent/source'
import type { ShelfwiseEvent } from './events/event'
import { say } from './say'
import type { WidgetView } from './widget/shelves'

/** What each announcement carries. */
export interface Announcements {
  /** An event as it was understood, facts filled in. */
  event: ShelfwiseEvent
  /** A widget that was given an order. */
  rank: WidgetView
  consent: Consent
  /** Everything known of the visitor is erased. */
  forget: undefined
  /** Something of ours that failed; the page did not notice. */
  error: unknown
}

export interface Listeners {
  /** @returns a function that takes the listener away again. */
  on<N extends keyof Announcements>(
    name: N,
    listener: (detail: Announcements[N]) => void,
  ): () => void
  announce<N extends keyof Announcements>(name: N, detail: Announcements[N]): void
}

/** Listeners by name, each isolated: one that throws silences neither us nor the others. */
export function createListeners(): Listeners {
  const all = new Set<readonly [string, (detail: never) => void]>()
  return {
    on(name, listener) {
      const entry = [name, listener] as const
      all.add(entry)
      return () => {
        all.delete(entry)
      }
    },
    announce(name, detail) {
      for (const [wanted, listener] of all) {
        if (wanted !== name) continue
        try {
          listener(detail as never)
        } catch (error) {
          say(error)
        }
      }
    },
  }
}
