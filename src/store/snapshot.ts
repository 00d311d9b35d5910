import { readLocal, watchLocal, writeLocal } from '../local-storage'
import type { Profile } from '../profile/profile'
import type { Scope } from '../scope'
import { readProfile } from './records'

const KEY = 'shelfwise:profile'

/**
 * A copy of the profile that can be read at once: IndexedDB answers about when the first paint comes,
 * too late for the first order. Where localStorage is refused there is none, and the first order is the
 * shop's.
 *
 * @param onBroken told of a copy that cannot be read.
 * @throws NEWER
 */
export function readSnapshot(onBroken: (count: number) => void): Profile | undefined {
  const record = readLocal(KEY)
  const profile = readProfile(record)
  if (record && !profile) onBroken(1)
  return profile
}

/** Keeps the copy; without a profile, removes it. */
export const writeSnapshot = (profile?: Profile): unknown =>
  writeLocal(KEY, profile && JSON.stringify(profile))

/** Calls back when another tab has removed the copy, which is how it says that all was forgotten. */
export const watchSnapshotRemoved = (onRemoved: () => void, scope: Scope): void =>
  watchLocal(KEY, value => value ?? onRemoved(), scope)
