import { keepConsent } from './consent/consent'
import { isAnswer } from './consent/source'
import { storeAnswer, storedAnswer } from './consent/stored-answer'
import type { ShelfwiseEvent } from './events/event'
import type { Later } from './later'
import type { Listeners } from './listeners'
import { EXTRAS, writeLocal } from './local-storage'
import type { ShelfwiseOptions } from './options'
import { learn } from './profile/learn'
import { expire } from './profile/limits'
import { createProfile, type Profile } from './profile/profile'
import type { Scope } from './scope'
import { createIndexedDbStore } from './store/indexed-db'
import { createJournal } from './store/journal'
import { NEWER } from './store/records'
import { readSnapshot, watchSnapshotRemoved, writeSnapshot } from './store/snapshot'
import { dropStashed, stash, takeStashed } from './store/stash'

/**
 * What is remembered of the visitor, as consent allows: belief, and the store beside it.
 *
 * @param announce told after every change of the answer that holds, and when everything known is erased.
 * @param onLearnt called when belief has changed by what was stored.
 */
export function createMemory(
  options: ShelfwiseOptions,
  { rights }: Pick<Later, 'rights'>,
  announce: Listeners['announce'],
  onLearnt: () => void,
  onError: (error: unknown) => void,
  scope: Scope,
) {
  const { guard } = scope
  /** A later release has kept something here: what this document learns it keeps to itself. */
  let isForeign = false
  const report = (error: unknown) => {
    isForeign ||= error === NEWER
    onError(error)
  }
  const believe = (profile: Profile, event?: ShelfwiseEvent) =>
    expire(event ? learn(profile, event, options) : profile, Date.now())
  /** What is read at once may be broken before anybody could listen: awaited, it is told when they can. */
  const unread = async (count: number) => report(await new Error(`${count} unread`))
  /** Events that no store is known to have, though the snapshot counts them, until a fold has passed them by. */
  let left: readonly ShelfwiseEvent[] = []
  let mayBeKept = storedAnswer() === 'granted'
  /** What the snapshot knew at the start: later ones count events that are still to be written. */
  let known = createProfile()
  const store = createIndexedDbStore(
    // What a page was writing when it was left may have been written after all.
    (profile, event) =>
      believe(profile, JSON.stringify(left).includes(JSON.stringify(event)) ? undefined : event),
    unread,
    () => (known.time && !left[0] ? known : undefined),
  )
  const save = () => {
    const profile = believe(journal.profile())
    if (consent.state() === 'granted' && profile.time && !isForeign) writeSnapshot(profile)
  }
  const erase = async () => {
    journal.forget()
    known = createProfile()
    writeSnapshot()
    dropStashed()
    writeLocal(EXTRAS)
    announce('forget', undefined)
    await store.clear(mayBeKept).catch(report)
  }
  const followConsent = async () => {
    const state = consent.state()
    if (state === 'granted') {
      mayBeKept = true
      storeAnswer(state)
      await catchUp()
    } else if (mayBeKept || state === 'denied') {
      // A grant that no longer holds is no grant for the next page either.
      if (storedAnswer() === 'granted') storeAnswer()
      await erase()
    }
  }
  const consent = keepConsent(
    options,
    guard(() => {
      followConsent()
      announce('consent', consent.state())
    }),
    scope,
  )
  const isGranted = consent.state() === 'granted'
  /** At once; that a later release has kept it is told when somebody can listen. */
  const remember = async () => {
    if (isGranted) known = believe(readSnapshot(unread) ?? known)
  }
  remember().catch(report)
  const journal = createJournal(
    believe,
    known,
    guard(isNews => {
      save()
      // The snapshot has mostly told as much.
      if (isNews) onLearnt()
    }),
    report,
  )
  /** Left behind are events by pages that are gone, and by this one when it was hidden. */
  const catchUp = async () => {
    try {
      if (consent.state() === 'granted') {
        left = takeStashed(unread)
        await journal.open(store, left)
        left = []
      }
    } catch (error) {
      report(await error)
    }
  }
  const forget = async () => {
    await erase()
    await catchUp()
  }
  watchSnapshotRemoved(forget, scope)

  let unfollow = isAnswer(options.consent) ? () => {} : undefined
  return {
    consent,
    profile: journal.profile,
    record: journal.record,
    // A refusal does not erase before callbacks that wait have had their say.
    ready: isGranted ? followConsent() : Promise.resolve().then(followConsent),
    catchUp,
    forget,
    /** Asks the page's consent platform, where the shop has not answered itself. */
    followSignals() {
      if (unfollow) return
      unfollow = () => {}
      rights()
        .then(
          guard(it => {
            unfollow = it.followSignals(consent.hear, options)
          }),
        )
        .catch(report)
    },
    unfollow: () => unfollow?.(),
    async revise(by: (profile: Profile) => Profile) {
      if (consent.state() === 'denied') return
      journal.revise(by)
      if (consent.state() === 'granted') await store.fold(by)
      await catchUp()
    },
    /** The page may be gone in a moment. */
    leave() {
      if (consent.state() !== 'granted') return
      journal.flush(stash)
      save()
    },
  }
}
