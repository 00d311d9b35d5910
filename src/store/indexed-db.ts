import { promisifyRequest } from 'idb-keyval'
import { nanoid } from 'nanoid'
import { createProfile, type Profile } from '../profile/profile'
import { readEvents, readProfile, recordOf } from './records'
import type { Fold, Store } from './store'

const NAME = 'shelfwise'
const PROFILE = 'profile'

/** Event keys are `event:<nanoid>`; `;` is the character after `:`. */
const eventKeys = () => IDBKeyRange.bound('event:', 'event;')

/**
 * The store in IndexedDB. Transactions are committed explicitly: at a navigation a browser throws away
 * those it would have committed by itself a moment later.
 *
 * @param onBroken told how many records could not be read; they are not kept. Where a later release has stored
 * something nothing is touched, and the fold fails.
 * @param copy the profile as it is kept elsewhere, for a database that is new.
 */
export function createIndexedDbStore(
  fold: Fold,
  onBroken: (count: number) => void,
  copy: () => Profile | undefined,
): Store {
  /**
   * A connection may be closed under us, and WebKit does not always say so
   * (https://bugs.webkit.org/show_bug.cgi?id=197050): it is opened again when it is found closed, once. A
   * store of idb-keyval would go on asking the closed one (https://github.com/jakearchibald/idb-keyval/issues/165).
   */
  let connection: Promise<IDBDatabase> | undefined

  const open = async () => {
    const request = indexedDB.open(NAME)
    // New, or new again: Chromium throws a database away whose log a crash has torn
    // (https://github.com/w3c/IndexedDB/issues/30).
    request.onupgradeneeded = () => {
      const records = request.result.createObjectStore('records')
      const profile = copy()
      if (profile) records.put(profile, PROFILE)
    }
    const database = await promisifyRequest(request)
    // Who deletes the database, or opens a newer version of it, need not wait for us.
    database.onversionchange = database.close
    return database
  }

  const begin = async () => {
    connection ??= open()
    return (await connection).transaction('records', 'readwrite')
  }

  /** One transaction, which `work` commits: durable when the promise resolves. */
  const transact = async <T>(work: (records: IDBObjectStore) => Promise<T>): Promise<T> => {
    const transaction = await begin().catch(() => {
      connection = undefined
      return begin()
    })
    const result = await work(transaction.objectStore('records'))
    await promisifyRequest(transaction)
    return result
  }
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
        const waiting = await promisifyRequest(records.getAll(eventKeys()))
        const stored = await promisifyRequest(records.get(PROFILE))
        const known = stored && readProfile(stored)
        const events = readEvents(stored && !known ? [...waiting, stored] : waiting, onBroken)
        const profile = by(
          events
            .sort((a, b) => a.time - b.time)
            .reduce((profile, event) => fold(profile, event), fold(known ?? createProfile())),
        )
        records.delete(eventKeys())
        // After `forget` not even an empty profile is left.
        if (profile.time) records.put(profile, PROFILE)
        commit(records)
        return profile
      }),

    async clear(mayBeKept) {
      if (!mayBeKept) indexedDB.deleteDatabase(NAME)
      else
        await transact(async records => {
          records.clear()
          commit(records)
        })
    },
  }
}
