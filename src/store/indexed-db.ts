import { createStore, promisifyRequest } from 'idb-keyval'
import { nanoid } from 'nanoid'
import { createProfile } from '../profile/profile'
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

  /** One transaction, which `work` commits: durable when the promise resolves. */
  const transact = async <T>(work: (records: IDBObjectStore) => Promise<T>): Promise<T> =>
    use('readwrite', async records => {
      const result = await work(records)
      await promisifyRequest(records.transaction)
      return result
    })
  const commit = ({ transaction }: IDBObjectStore) => transaction.commit?.()

  return {
    append: events =>
      transact(records => {
        for (const event of events) records.put(recordOf(event), `event:${nanoid()}`)
        const waiting = promisifyRequest(records.count(eventKeys()))
        commit(records)
        return waiting
      }),

    fold: (by = profile => profile) =>
      transact(async records => {
        const [waiting, stored] = await Promise.all([
          promisifyRequest(records.getAll(eventKeys())),
          promisifyRequest(records.get(PROFILE)),
        ])
        const known = stored && readProfile(stored)
        const events = waiting.flatMap(record => readEvent(record) ?? [])
        const profile = by(
          fold(
            known ?? createProfile(),
            events.sort((a, b) => a.time - b.time),
          ),
        )
        records.delete(eventKeys())
        // After `forget` not even an empty profile is left.
        if (profile.time) records.put(profile, PROFILE)
        commit(records)
        const broken = waiting.length - events.length + (stored && !known ? 1 : 0)
        if (broken) onBroken(broken)
        return profile
      }),

    clear: () =>
      transact(async records => {
        records.clear()
        commit(records)
      }),
  }
}
