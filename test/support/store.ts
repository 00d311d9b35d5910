import { createStore, entries, set } from 'idb-keyval'
import type { Profile } from '../../src/core'
import { createIndexedDbStore } from '../../src/store/indexed-db'
import type { Fold } from '../../src/store/store'
import { learnt, memoryOf } from './visitor'

export const fold: Fold = (profile, event) => learnt(profile, event ? [event] : [])

/** The store as one more tab would open it; `broken` gathers what it reports. */
export function openTab(using: Fold = fold) {
  const broken: number[] = []
  return {
    ...createIndexedDbStore(
      using,
      count => broken.push(count),
      () => undefined,
    ),
    broken,
  }
}

export const raw = () => createStore('shelfwise', 'records')

/** Every record there is, past the library. */
export const records = () => entries<string, unknown>(raw())

export const putRecord = (key: string, record: unknown) => set(key, record, raw())

export const viewsOf = (profile: Profile, id = 'grinder') => memoryOf(profile, id)?.views ?? 0
