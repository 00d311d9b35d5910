import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { NEWER } from '../../src/store/records'
import { grinder, kettle, viewOf } from '../support/items'
import { openJournal } from '../support/journal'
import { openTab, putRecord, records, viewsOf } from '../support/store'
import { having } from '../support/visitor'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const NEWER_RECORDS: [string, string, unknown][] = [
  ['profile', 'profile', { ...having(viewOf(kettle)), version: 2, vectors: [1, 2, 3] }],
  ['profile of another shape', 'profile', { version: 17, data: new Uint8Array(9) }],
  ['event', 'event:later', { version: 2, event: { name: 'hover', at: 'noon' } }],
]

describe('what a later release has stored', () => {
  it.each(NEWER_RECORDS)('is left alone, and so is all else: a newer %s', async (_, key, newer) => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    await putRecord(key, newer)
    const before = await records()
    await expect(tab.fold()).rejects.toBe(NEWER)
    expect(await records()).toEqual(before)
    expect(tab.broken).toEqual([])
  })

  it.each(NEWER_RECORDS)('leaves a document to its memory: a newer %s', async (_, key, newer) => {
    const journal = openJournal()
    await putRecord(key, newer)
    journal.record(viewOf(grinder))
    await journal.open(openTab())
    journal.record(viewOf(grinder))
    journal.flush()
    expect(journal.views()).toBe(2)
    expect(journal.errors).toEqual([NEWER])
    expect(await records()).toEqual([[key, newer]])
  })

  it('does not keep anybody from forgetting it', async () => {
    const tab = openTab()
    await putRecord('profile', { version: 2 })
    await tab.clear(true)
    expect(await records()).toEqual([])
  })

  it('that comes while a document is open takes in its events once they are folded there', async () => {
    const tab = openTab()
    await tab.fold()
    await putRecord('profile', { version: 2 })
    await tab.append([viewOf(grinder)])
    await expect(tab.fold()).rejects.toBe(NEWER)
    expect((await records()).map(([key]) => key.split(':')[0])).toEqual(['event', 'profile'])
    await putRecord('profile', having(viewOf(grinder)))
    expect(viewsOf(await tab.fold())).toBe(2)
  })
})
