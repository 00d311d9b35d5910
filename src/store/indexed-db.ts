import { createStore, promisifyRequest } from 'idb-keyval'
import { nanoid } from 'nanoid'
import { createProfile, type Profile } from '../profile/profile'
import { readEvent, readProfile, recordOf } from './records'
import type { Fold, Store } from './store'

const PROFILE = 'profile'

/** Event keys are `event:<nanoid>`; `;` is the character after `:`. */
const eventKeys = () => IDBKeyRange.bound('event:', 'event;')

/**
 * The store in IndexedDB. Transactions are committed explicitly: at a navigation a browser throws away
 * those it would have committed by itself a moment later.
 *
 * @param onBroken told how many records could not be read; they are not kept.
 */
export function createIndexedDbStore(fold: Fold, onBroken: (count: number) => void): Store {
  const use = createStore('shelfwise', 'records')

  /** One transaction, durable when the promise resolves to what `work` has returned. */
  const transact = <T>(work: (records: IDBObjectStore) => T) =>
    use('readwrite', async records => {
      const result = work(records)
      await promisifyRequest(records.transaction)
      return result
    })
  const commit = ({ transaction }: IDBObjectStore) => transaction.commit?.()

  return {
    async append(events) {
      const waiting = await transact(records => {
        for (const event of events) records.put(recordOf(event), `event:${nanoid()}`)
        const count = records.count(eventKeys())
        commit(records)
        return count
      })
      return waiting.result
    },

    async fold() {
      let profile: Profile | undefined
      await transact(records => {
        const waiting = records.getAll(eventKeys())
        const stored = records.get(PROFILE)
        // Requests answer in order: when this one has, both have.
        stored.onsuccess = () => {
          const known = stored.result && readProfile(stored.result)
          const events = waiting.result.flatMap(record => readEvent(record) ?? [])
          profile = fold(
            known ?? createProfile(),
            events.sort((a, b) => a.time - b.time),
          )
          records.put(profile, PROFILE)
          records.delete(eventKeys())
          commit(records)
          const broken = waiting.result.length - events.length + (stored.result && !known ? 1 : 0)
          if (broken) onBroken(broken)
        }
      })
      return profile as Profile
    },

    async clear() {
      await transact(records => {
        records.clear()
        commit(records)
      })
    },
  }
}
