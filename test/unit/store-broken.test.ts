import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createProfile } from '../../src/core'
import { grinder, kettle, viewOf } from '../support/items'
import { openTab, putRecord, records, viewsOf } from '../support/store'
import { having } from '../support/visitor'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const NOT_EVENTS: [string, unknown][] = [
  ['nothing', null],
  ['a text', 'view_item'],
  ['a list', [viewOf(grinder)]],
  ['an event without a version', viewOf(grinder)],
  ['an event of no version there was', { version: 0, event: viewOf(grinder) }],
  ['an event without a time', { version: 1, event: { name: 'page_view' } }],
  ['an event of an unknown name', { version: 1, event: { name: 'constructor', time: 1 } }],
  ['an event whose time is no number', { version: 1, event: { name: 'page_view', time: 'now' } }],
  ['an event dated NaN', { version: 1, event: { name: 'page_view', time: Number.NaN } }],
  ['an event whose items are no list', { version: 1, event: { ...viewOf(grinder), items: {} } }],
  ['an item without an id', { version: 1, event: { ...viewOf(grinder), items: [{ price: 5 }] } }],
]

const NOT_PROFILES: [string, unknown][] = [
  ['a text', 'profile'],
  ['an empty object', {}],
  ['one of no version there was', { ...having(viewOf(kettle)), version: 0 }],
  ['one without its tables', { version: 1, time: 1, step: 1 }],
  ['one with a sum that is no number', brokenSum()],
  ['one with a date that is infinite', { ...createProfile(), time: Number.POSITIVE_INFINITY }],
]

function brokenSum() {
  const profile = having(viewOf(kettle))
  const [first, ...others] = profile.affinities
  return { ...profile, affinities: [{ ...first, long: null }, ...others] }
}

describe('records that cannot be read', () => {
  it.each(NOT_EVENTS)('%s is dropped and counted, the others are kept', async (_, record) => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    await putRecord('event:broken', record)
    await tab.append([viewOf(grinder)])
    expect(viewsOf(await tab.fold())).toBe(2)
    expect(tab.broken).toEqual([1])
  })

  it.each(NOT_EVENTS)('%s is gone after it was met', async (_, record) => {
    const tab = openTab()
    await tab.fold()
    await putRecord('event:broken', record)
    await tab.fold()
    await tab.fold()
    expect((await records()).map(([key]) => key)).toEqual([])
    expect(tab.broken).toEqual([1])
  })

  it.each(NOT_PROFILES)('%s is no profile: it is dropped and counted', async (_, record) => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    await putRecord('profile', record)
    expect(await tab.fold()).toEqual(having(viewOf(grinder)))
    expect(tab.broken).toEqual([1])
    await tab.fold()
    expect(tab.broken).toEqual([1])
  })

  it('are counted together', async () => {
    const tab = openTab()
    await tab.fold()
    await putRecord('event:a', 1)
    await putRecord('event:b', 2)
    await putRecord('profile', 3)
    await tab.fold()
    expect(tab.broken).toEqual([3])
  })

  it('are not spoken of when there are none', async () => {
    const tab = openTab()
    await tab.append([viewOf(grinder)])
    await tab.fold()
    await tab.fold()
    expect(tab.broken).toEqual([])
  })

  it('do not touch records that are neither events nor the profile', async () => {
    const tab = openTab()
    await tab.fold()
    await putRecord('later', { version: 9 })
    await tab.fold()
    expect((await records()).map(([key]) => key)).toEqual(['later'])
  })
})
