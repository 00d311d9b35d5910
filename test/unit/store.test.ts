import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createProfile, type ShelfwiseEvent } from '../../src/core'
import { event, grinder, kettle, searchFor, T, viewOf } from '../support/items'
import { fold, openTab, records, viewsOf } from '../support/store'
import { having, memoryOf, repeated } from '../support/visitor'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('the store in IndexedDB', () => {
  it('knows nothing at first', async () => {
    expect(await openTab().fold()).toEqual(createProfile())
  })

  it('folds each event into the profile once', async () => {
    const tab = openTab()
    const events = [
      viewOf(grinder),
      event('add_to_cart', [kettle], T + 1),
      searchFor('hand', T + 2),
    ]
    await tab.append(events)
    expect(await tab.fold()).toEqual(having(...events))
  })

  it('counts nothing twice when it is folded again', async () => {
    const tab = openTab()
    await tab.append(repeated(3, viewOf(grinder)))
    const once = await tab.fold()
    expect(await tab.fold()).toEqual(once)
    expect(await openTab().fold()).toEqual(once)
  })

  it('says how many events wait', async () => {
    const tab = openTab()
    expect(await tab.append(repeated(3, viewOf(grinder)))).toBe(3)
    expect(await tab.append([viewOf(kettle)])).toBe(4)
    await tab.fold()
    expect(await tab.append([viewOf(kettle)])).toBe(1)
  })

  it('keeps events under keys that say nothing of them, and lets go of them once folded', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder), viewOf(grinder)])
    const keys = (await records()).map(([key]) => key)
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key).toMatch(/^event:[\w-]{21}$/)
    await tab.fold()
    expect((await records()).map(([key]) => key)).toEqual(['profile'])
  })

  it('folds events in the order they happened, whatever the order they were written in', async () => {
    const events = Array.from({ length: 20 }, (_, index) => viewOf(grinder, T + index))
    const seen: number[] = []
    const tab = openTab((profile, event) => {
      if (event) seen.push(event.time)
      return fold(profile, event)
    })
    for (const late of [...events].reverse()) await tab.append([late])
    await tab.fold()
    expect(seen).toEqual(events.map(({ time }) => time))
  })

  it('gives the same profile whenever it was folded in between', async () => {
    const events: ShelfwiseEvent[] = Array.from({ length: 9 }, (_, index) =>
      viewOf(index % 2 ? grinder : kettle, T + index * 1000),
    )
    const tab = openTab()
    for (const one of events) {
      await tab.append([one])
      await tab.fold()
    }
    expect(await tab.fold()).toEqual(having(...events))
  })

  it('leaves no record when it is cleared', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    await tab.fold()
    await tab.append([viewOf(kettle)])
    await tab.clear(true)
    expect(await records()).toEqual([])
    expect(await tab.fold()).toEqual(createProfile())
  })

  it('takes events again after it was cleared', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    await tab.clear(true)
    await tab.append([viewOf(kettle)])
    const profile = await tab.fold()
    expect(memoryOf(profile, 'grinder')).toBeUndefined()
    expect(viewsOf(profile, 'kettle')).toBe(1)
  })

  it('rejects, and only that, where there is no IndexedDB', async () => {
    globalThis.indexedDB = undefined as unknown as IDBFactory
    const tab = openTab()
    await expect(tab.append([viewOf(grinder)])).rejects.toBeDefined()
    await expect(tab.fold()).rejects.toBeDefined()
    await expect(tab.clear(true)).rejects.toBeDefined()
  })
})
