import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile } from '../../src/core'
import type { TrackedEvent } from '../../src/index'
import { grinder, kettle, shelf } from '../support/items'
import { debugMessages, heard, leaveNoTrace, leavePage, start } from '../support/live-client'
import { records, viewsOf } from '../support/store'
import { idsOf } from '../support/visitor'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  debugMessages()
})
afterEach(async () => {
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  await leaveNoTrace()
})

const view: TrackedEvent = { name: 'view_item', items: [grinder] }
const kept = () => Object.keys(localStorage)
const views = (client: ReturnType<typeof start>) => viewsOf(client.profile())
const refuseByBrowser = () =>
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })

/** Leaves the page and comes to the next one. */
async function nextPage(client: ReturnType<typeof start>, options = {}) {
  leavePage()
  client.stop()
  const next = start(options)
  await next.ready
  return next
}

describe('before anybody has answered', () => {
  it('believes, on this page, and keeps nothing', async () => {
    const client = start()
    client.track(view)
    expect(client.consent()).toBe('unknown')
    expect(views(client)).toBe(1)
    leavePage()
    expect(kept()).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
    expect(views(await nextPage(client))).toBe(0)
  })
})

describe('when the visitor has refused', () => {
  it('records nothing', async () => {
    const client = start({ consent: 'denied' })
    const events = heard(client, 'event')
    client.track(view)
    await client.ready
    leavePage()
    expect(client.consent()).toBe('denied')
    expect(client.profile()).toEqual(createProfile())
    expect(client.rank(shelf).map(({ item }) => item.item_id)).toEqual(idsOf(shelf))
    expect(events).toEqual([])
    expect(kept()).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
  })

  it('keeps of it one constant, which holds on the next page', async () => {
    const client = start()
    client.consent('denied')
    expect(kept().map(key => [key, localStorage.getItem(key)])).toEqual([
      ['shelfwise:consent', 'denied'],
    ])
    expect((await nextPage(client)).consent()).toBe('denied')
  })

  it('takes the browser’s own refusal for one, unless told to ignore it', async () => {
    refuseByBrowser()
    const client = start()
    expect(client.consent()).toBe('denied')
    expect((await nextPage(client, { globalPrivacyControl: 'ignore' })).consent()).toBe('unknown')
  })

  it('takes the visitor’s own later grant over the browser’s refusal', () => {
    refuseByBrowser()
    const client = start()
    expect(client.consent('granted')).toBe('granted')
  })
})

describe('when the visitor has agreed', () => {
  it('remembers on the next page, each event once', async () => {
    const client = start({ consent: 'granted' })
    await client.ready
    client.track(view)
    client.track(view)
    const next = await nextPage(client, { consent: 'granted' })
    expect(views(next)).toBe(2)
    expect(next.rank(shelf)[0]?.item).toBe(grinder)
    expect(views(await nextPage(next))).toBe(2)
  })

  it('remembers what happened before the store had opened', async () => {
    const client = start({ consent: 'granted' })
    client.track(view)
    const next = await nextPage(client)
    expect(views(next)).toBe(1)
    expect(views(await nextPage(next))).toBe(1)
  })

  it('knows the order of the next page at once, before the store has opened', async () => {
    const client = start({ consent: 'granted' })
    await client.ready
    client.track(view)
    leavePage()
    client.stop()
    expect(start().rank(shelf)[0]?.item).toBe(grinder)
  })

  it('takes what was believed before into memory, without loss or double count', async () => {
    const client = start()
    client.track(view)
    client.track(view)
    client.consent('granted')
    client.track(view)
    await vi.waitFor(async () => expect((await records()).length).toBeGreaterThan(0))
    expect(views(client)).toBe(3)
    expect(views(await nextPage(client))).toBe(3)
  })

  it('keeps of an event what is learnt from and nothing else, in no place', async () => {
    const client = start({ consent: 'granted' })
    await client.ready
    const odd = { ...grinder, url: '/p?for=jane', buyer: 'jane@example.com' }
    client.track(view)
    client.track({ name: 'purchase', items: [odd], transaction_id: 'jane-1', ...{ user: 'jane' } })
    client.track({ name: 'search', search_term: 'grinder for jane' })
    await vi.waitFor(async () => expect((await records()).length).toBeGreaterThan(1))
    leavePage()
    const everything = JSON.stringify([await records(), Object.entries(localStorage)])
    expect(everything).toContain('grinder')
    expect(everything).not.toContain('jane')
  })

  it('says so to those who listen, once a change', () => {
    const client = start()
    const heardStates = heard(client, 'consent')
    client.consent('granted')
    client.consent('granted')
    client.consent('denied')
    expect(heardStates).toEqual(['granted', 'denied'])
  })
})

describe('when the visitor takes it back', () => {
  it('erases everything but the refusal', async () => {
    const client = start({ consent: 'granted' })
    await client.ready
    client.track(view)
    await vi.waitFor(async () => expect((await records()).length).toBeGreaterThan(0))
    leavePage()
    client.consent('denied')
    expect(client.profile()).toEqual(createProfile())
    expect(kept()).toEqual(['shelfwise:consent'])
    await vi.waitFor(async () => expect(await records()).toEqual([]))
    leavePage()
    expect(kept()).toEqual(['shelfwise:consent'])
  })
})

describe('forgetting', () => {
  it('erases everything, and consent stays', async () => {
    const client = start({ consent: 'granted' })
    await client.ready
    client.track(view)
    leavePage()
    await client.forget()
    expect(client.profile()).toEqual(createProfile())
    expect(client.consent()).toBe('granted')
    expect(await records()).toEqual([])
    expect(kept()).toEqual(['shelfwise:consent'])
    expect(views(await nextPage(client))).toBe(0)
  })

  it('does not keep what happens later from being remembered', async () => {
    const client = start({ consent: 'granted' })
    await client.ready
    client.track(view)
    await client.forget()
    client.track({ name: 'view_item', items: [kettle] })
    expect(viewsOf(client.profile(), 'kettle')).toBe(1)
    const next = await nextPage(client)
    expect([views(next), viewsOf(next.profile(), 'kettle')]).toEqual([0, 1])
  })

  it('never rejects, also where there is no IndexedDB', async () => {
    globalThis.indexedDB = undefined as unknown as IDBFactory
    const client = start({ consent: 'granted' })
    await expect(client.ready).resolves.toBeUndefined()
    client.track(view)
    await expect(client.forget()).resolves.toBeUndefined()
    expect(client.profile()).toEqual(createProfile())
  })
})
