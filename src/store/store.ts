import type { ShelfwiseEvent } from '../events/event'
import type { Profile } from '../profile/profile'

/** What takes events in and gives a profile back. The only persistence there is. */
export interface Store {
  /**
   * Writes events, each under a key of its own, without reading any record.
   *
   * @returns how many events now wait to be folded.
   */
  append(events: readonly ShelfwiseEvent[]): Promise<number>
  /**
   * Folds every waiting event into the profile, once, whichever tab wrote it.
   *
   * @param by changes the profile then.
   */
  fold(by?: (profile: Profile) => Profile): Promise<Profile>
  /**
   * Leaves nothing.
   *
   * @param mayBeKept what may hold something is emptied, for other pages may have it open. Else it is thrown away, where
   * it should turn out to be there: what says that something is kept may have been cleared by the shop.
   */
  clear(mayBeKept: boolean): Promise<void>
}

/** The profile after one event more, or none, without what has outlived its retention. */
export type Fold = (profile: Profile, event?: ShelfwiseEvent) => Profile
