import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { grinder, kettle, viewOf } from '../support/items'
import { openJournal } from '../support/journal'
import { openTab, records, viewsOf } from '../support/store'
import { repeated } from '../support/visitor'

let opened: ReturnType<typeof vi.spyOn>

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  opened = vi.spyOn(indexedDB, 'open')
})
afterEach(() => {
  vi.restoreAllMocks()
})

const { put } = IDBObjectStore.prototype

const deleted = () =>
  new Promise(resolve => {
    const request = indexedDB.deleteDatabase('shelfwise')
    request.onsuccess = () => resolve('deleted')
    request.onblocked = () => resolve('blocked')
  })

/** What `IDBDatabase.transaction` does once WebKit has lost the connection, as often as told. */
function loseConnection(times = Number.POSITIVE_INFINITY) {
  const { transaction } = IDBDatabase.prototype
  let left = times
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    if (left-- > 0) {
      throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
    return transaction.apply(this, args)
  })
}

/** Every put ends its transaction. */
const failPuts = (error: string | null = null) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this, args)
    // As fake-indexeddb ends one whose fault is not a request's.
    ;(this.transaction as never as { _abort(name: string | null): void })._abort(error)
    return request
  })

describe('a connection that is lost', () => {
  it('is opened again, once, and nothing is lost or doubled', async () => {
    const tab = openTab()
    await tab.append(repeated(3, viewOf(grinder)))
    loseConnection(1)
    await tab.append([viewOf(grinder)])
    expect(opened).toHaveBeenCalledTimes(2)
    expect(viewsOf(await tab.fold())).toBe(4)
    expect(opened).toHaveBeenCalledTimes(2)
  })

  it('and lost at once again fails, with two openings and no more', async () => {
    const tab = openTab()
    await tab.fold()
    loseConnection()
    await expect(tab.append([viewOf(grinder)])).rejects.toHaveProperty('name', 'InvalidStateError')
    expect(opened).toHaveBeenCalledTimes(2)
  })

  it('for good leaves the document to its memory, and nobody tries again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const journal = openJournal()
    await journal.open(openTab())
    loseConnection()
    for (let count = 0; count < 30; count++) {
      journal.record(viewOf(grinder))
      await vi.advanceTimersByTimeAsync(1000)
    }
    await vi.waitFor(() => expect(journal.errors).toHaveLength(1))
    vi.useRealTimers()
    expect(opened).toHaveBeenCalledTimes(2)
    expect(journal.views()).toBe(30)
  })

  it('for a while loses nothing that happened meanwhile once somebody opens the store again', async () => {
    const journal = openJournal()
    const tab = openTab()
    await journal.open(tab)
    loseConnection(2)
    journal.record(viewOf(grinder))
    journal.flush()
    await vi.waitFor(() => expect(journal.errors).toHaveLength(1))
    journal.record(viewOf(kettle))
    await journal.open(tab)
    expect([journal.views('grinder'), journal.views('kettle')]).toEqual([1, 1])
    journal.flush()
    expect([journal.views('grinder'), journal.views('kettle')]).toEqual([1, 1])
    const stored = await openTab().fold()
    expect([viewsOf(stored, 'grinder'), viewsOf(stored, 'kettle')]).toEqual([1, 1])
  })

  it('in mid-transaction loses nothing either, and writes nothing twice', async () => {
    const journal = openJournal()
    const tab = openTab()
    await journal.open(tab)
    const failing = failPuts()
    journal.record(viewOf(grinder))
    journal.record(viewOf(grinder))
    journal.flush()
    await vi.waitFor(() => expect(journal.errors).toHaveLength(1))
    failing.mockRestore()
    await journal.open(tab)
    expect(journal.views()).toBe(2)
    journal.flush()
    expect(viewsOf(await openTab().fold())).toBe(2)
  })

  it('does not bring back what was forgotten before it was noticed', async () => {
    const journal = openJournal()
    await journal.open(openTab())
    const failing = failPuts()
    journal.record(viewOf(grinder))
    journal.flush()
    journal.forget()
    await openTab().clear(true)
    failing.mockRestore()
    await journal.open(openTab())
    expect(journal.views()).toBe(0)
    expect(await records()).toEqual([])
  })
})

describe('a full disk', () => {
  it('keeps what is stored as it was, and the document in memory', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    const profile = await tab.fold()
    const journal = openJournal()
    await journal.open(tab)
    failPuts('QuotaExceededError')
    journal.record(viewOf(grinder))
    journal.flush()
    await vi.waitFor(() => expect(journal.errors).toHaveLength(1))
    expect(journal.views()).toBe(2)
    expect(await records()).toEqual([['profile', profile]])
  })
})

describe('a database that others want', () => {
  it('can be deleted while a tab has it open, and that tab begins anew', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    await tab.fold()
    expect(await deleted()).toBe('deleted')
    await tab.append([viewOf(kettle)])
    const profile = await tab.fold()
    expect([viewsOf(profile, 'grinder'), viewsOf(profile, 'kettle')]).toEqual([0, 1])
  })

  it('can be opened in a newer version, which this one then uses as far as it can', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    const request = indexedDB.open('shelfwise', 9)
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve
      request.onblocked = reject
    })
    expect(viewsOf(await tab.fold())).toBe(1)
  })

  it('and have taken apart fails, and only that', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    const request = indexedDB.open('shelfwise', 9)
    request.onupgradeneeded = () => request.result.deleteObjectStore('records')
    await new Promise(resolve => {
      request.onsuccess = resolve
    })
    await expect(tab.fold()).rejects.toHaveProperty('name', 'NotFoundError')
  })
})
