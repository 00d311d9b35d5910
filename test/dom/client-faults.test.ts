import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TrackedEvent } from '../../src/index'
import { NEWER } from '../../src/store/records'
import { DAY, grinder, kettle, shelf, T } from '../support/items'
import { debugMessages, heard, leaveNoTrace, leavePage, start } from '../support/live-client'
import { putRecord, records, viewsOf } from '../support/store'
import { having } from '../support/visitor'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  debugMessages()
})
afterEach(leaveNoTrace)

const view: TrackedEvent = { name: 'view_item', items: [grinder] }
const SNAPSHOT = 'shelfwise:profile'
const STASH = 'shelfwise:waiting'
const newer = { ...having(), version: 2, vectors: [1, 2, 3] }

/** What is stored, everywhere. */
const stored = async () => ({ local: { ...localStorage }, records: await records() })

/** A page that believes, is left, and says what went wrong. */
async function visitAPage() {
  const client = start({ consent: 'granted' })
  const errors = heard(client, 'error')
  client.track(view)
  await client.ready
  client.track(view)
  expect(client.rank(shelf)[0]?.item).toBe(grinder)
  const views = viewsOf(client.profile())
  leavePage()
  client.stop()
  return { errors, views }
}

describe('what a later release has stored', () => {
  it.each([
    ['everywhere', true, true],
    ['in IndexedDB', true, false],
    ['in localStorage', false, true],
  ])('is left alone, and pages live by their memory: %s', async (_, inRecords, inLocal) => {
    if (inRecords) await putRecord('profile', newer)
    if (inLocal) localStorage.setItem(SNAPSHOT, JSON.stringify(newer))
    const before = await stored()
    const first = await visitAPage()
    const second = await visitAPage()
    expect([first.errors, second.errors].flat()).toContain(NEWER)
    const after = await stored()
    expect(after.local[SNAPSHOT]).toBe(before.local[SNAPSHOT])
    if (inRecords) {
      expect([first.views, second.views]).toEqual([2, 2])
      expect(after.records).toEqual(before.records)
    }
  })

  it('in the waiting events waits on', async () => {
    const waiting = JSON.stringify([{ version: 2, event: { name: 'hover' } }])
    localStorage.setItem(STASH, waiting)
    const { views } = await visitAPage()
    expect(views).toBe(2)
    expect(JSON.parse(localStorage.getItem(STASH) as string)).toEqual(
      expect.arrayContaining(JSON.parse(waiting)),
    )
  })

  it('is gone when the visitor says forget', async () => {
    await putRecord('profile', newer)
    localStorage.setItem(SNAPSHOT, JSON.stringify(newer))
    localStorage.setItem(STASH, JSON.stringify([{ version: 2 }]))
    const client = start({ consent: 'granted' })
    await client.ready
    await client.forget()
    expect(await records()).toEqual([])
    expect(Object.keys(localStorage)).toEqual(['shelfwise:consent'])
  })
})

describe('a localStorage', () => {
  const refuse = (refused: readonly ('getItem' | 'setItem' | 'removeItem')[], error: string) => {
    const kept = localStorage
    const storage = {
      getItem: (key: string) => kept.getItem(key),
      setItem: (key: string, value: string) => kept.setItem(key, value),
      removeItem: (key: string) => kept.removeItem(key),
    }
    for (const name of refused) {
      storage[name] = () => {
        throw new DOMException(error, error)
      }
    }
    vi.stubGlobal('localStorage', storage)
  }
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('that is full costs the copy for the first order, and nothing else', async () => {
    await visitAPage()
    refuse(['setItem'], 'QuotaExceededError')
    const { errors } = await visitAPage()
    vi.unstubAllGlobals()
    expect(errors).toEqual([])
    await vi.waitFor(async () => expect((await records()).length).toBeGreaterThan(0))
    const { views } = await visitAPage()
    expect(views).toBe(6)
  })

  it('that fills up keeps what waits there already', async () => {
    const client = start({ consent: 'granted' })
    client.track(view)
    leavePage()
    const waiting = localStorage.getItem(STASH)
    expect(waiting).toContain('grinder')
    refuse(['setItem'], 'QuotaExceededError')
    client.track({ name: 'view_item', items: [kettle] })
    leavePage()
    expect(localStorage.getItem(STASH)).toBe(waiting)
  })

  it('that refuses everything leaves IndexedDB, which remembers', async () => {
    refuse(['getItem', 'setItem', 'removeItem'], 'SecurityError')
    expect(await visitAPage()).toEqual({ errors: [], views: 2 })
    await vi.waitFor(async () => expect((await records()).length).toBeGreaterThan(0))
    const { errors, views } = await visitAPage()
    expect(errors).toEqual([])
    expect(views).toBe(4)
  })
})

describe('a clock', () => {
  const YEARS = 3653 * DAY
  const setTo = (time: number) => vi.spyOn(Date, 'now').mockReturnValue(time)
  const bought: TrackedEvent = { name: 'purchase', items: [kettle] }

  async function visitAt(time: number, event: TrackedEvent) {
    setTo(time)
    const left = JSON.parse(localStorage.getItem(STASH) ?? '[]').length
    const client = start({ consent: 'granted' })
    const errors = heard(client, 'error')
    await client.ready
    // What the page before has left is in the store: on its way there it would be left again.
    await vi.waitFor(async () =>
      expect((await records()).filter(([key]) => key.startsWith('event:'))).toHaveLength(left),
    )
    client.track(event)
    const ranked = client.rank(shelf)
    expect(errors).toEqual([])
    expect(new Set(ranked.map(({ item }) => item))).toEqual(new Set(shelf))
    for (const { score } of ranked) expect(Number.isFinite(score)).toBe(true)
    leavePage()
    client.stop()
    return { profile: client.profile(), first: ranked[0]?.item }
  }

  it('that jumps ten years back and returns costs nothing', async () => {
    await visitAt(T, view)
    await visitAt(T - YEARS, view)
    const { profile, first } = await visitAt(T + DAY, view)
    expect(viewsOf(profile)).toBe(3)
    expect(first).toBe(grinder)
  })

  it('that jumps ten years ahead forgets what has had its time, and goes on', async () => {
    await visitAt(T, bought)
    await visitAt(T, view)
    await visitAt(T + YEARS, view)
    // No two pages are of one millisecond.
    const ahead = await visitAt(T + YEARS + 1, view)
    expect(viewsOf(ahead.profile)).toBe(2)
    expect(ahead.profile.purchases).toEqual([])
    expect(ahead.first).toBe(grinder)
    const back = await visitAt(T + DAY, view)
    expect(viewsOf(back.profile)).toBe(3)
    expect(back.first).toBe(grinder)
  })

  it('that jumps while a page is open neither loses nor doubles what happens there', async () => {
    setTo(T)
    const client = start({ consent: 'granted' })
    await client.ready
    for (const time of [T, T + YEARS, T - YEARS, T + DAY]) {
      setTo(time)
      client.track(view)
      leavePage()
      expect(client.rank(shelf)).toHaveLength(shelf.length)
    }
    expect(viewsOf(client.profile())).toBe(4)
    client.stop()
    expect(viewsOf((await visitAt(T + DAY, view)).profile)).toBe(5)
  })
})
