import type { ShelfwiseEvent } from '../events/event'
import { createProfile, type Profile } from '../profile/profile'
import type { Fold, Store } from './store'

/** Events are written this long after the first of them, in milliseconds: well within a second. */
const WRITE_AFTER = 400

/** Waiting events at which they are folded without waiting for the next page. */
const FOLD_AT = 100

/** Most events kept in memory for a store that may yet open; the oldest go first. */
const MAX_UNWRITTEN = 500

export interface Journal {
  /** What is believed now, the latest event included, written or not. */
  profile(): Profile
  record(event: ShelfwiseEvent): void
  /**
   * Lets go of what is not known to be written: the page may be gone in a moment.
   *
   * @param keep takes it, and says whether it could; where it could not, the store is asked.
   */
  flush(keep: (events: readonly ShelfwiseEvent[]) => unknown): void
  /**
   * Takes a lasting store: what was in memory goes into it, what it holds comes back.
   *
   * @param left events that no store has yet, nor does belief count them.
   */
  open(lasting: Store, left?: readonly ShelfwiseEvent[]): Promise<void>
  /** Changes what is believed, here alone. */
  revise(by: (profile: Profile) => Profile): void
  /** Forgets everything believed and waiting, and lets go of the store, which is left as it is. */
  forget(): void
}

/**
 * Keeps belief and store in step. Belief is ahead: an event counts from the moment it happens. With a
 * store it is written within half a second; without one the journal is itself the store, in memory, for as
 * long as the document lives. A store that fails is let go, once, and not tried again until somebody opens it.
 *
 * @param start what is believed before any store has answered, events that are `left` included.
 * @param onFolded called after a fold, and told whether it has changed what is believed.
 */
export function createJournal(
  fold: Fold,
  start: Profile,
  onFolded: (isNews: boolean) => void,
  report: (error: unknown) => void,
): Journal {
  let profile = start
  let unwritten: ShelfwiseEvent[] = []
  let store: Store | undefined
  let isOpen = false
  /** What the store is writing, and may drop when the page is left meanwhile, unless somebody else keeps it. */
  let writing: readonly ShelfwiseEvent[] = []
  /** While a fold is under way: what it may not have seen. */
  let since: ShelfwiseEvent[] | undefined
  let isDue = false

  const letGo = () => {
    store = undefined
    since = undefined
    isOpen = false
  }

  const withStore = async (work: (current: Store) => Promise<void>) => {
    const current = store
    try {
      if (current) await work(current)
    } catch (error) {
      if (current !== store) return
      unwritten = [...writing, ...unwritten]
      writing = []
      letGo()
      report(error)
    }
  }

  const write = () => {
    isDue = false
    if (!isOpen || writing.length || !unwritten.length) return
    writing = unwritten
    unwritten = []
    withStore(async current => {
      const waiting = await current.append(writing)
      writing = []
      if (waiting >= FOLD_AT) refold()
      write()
    })
  }

  const refold = () =>
    withStore(async current => {
      if (since) return
      write()
      since = [...unwritten]
      const news = since
      const folded = await current.fold()
      if (since !== news) return
      const before = JSON.stringify(profile)
      profile = news.reduce((known, event) => fold(known, event), folded)
      since = undefined
      isOpen = true
      write()
      onFolded(JSON.stringify(profile) !== before)
    })

  return {
    profile: () => profile,
    record(event) {
      profile = fold(profile, event)
      since?.push(event)
      unwritten = [...unwritten, event].slice(-MAX_UNWRITTEN)
      if (!isDue) setTimeout(write, WRITE_AFTER)
      isDue = true
    },
    flush(keep) {
      if (store && keep([...writing, ...unwritten])) writing = unwritten = []
      else write()
    },
    open(lasting, left = []) {
      store = lasting
      unwritten = [...unwritten, ...left]
      since?.push(...left)
      return refold()
    },
    revise(by) {
      profile = by(profile)
    },
    forget() {
      writing = unwritten = []
      letGo()
      profile = createProfile()
    },
  }
}
