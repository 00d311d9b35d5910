import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProfile } from '../../src/core'
import { grinder } from '../support/items'
import { debugMessages, heard, leaveNoTrace, leavePage, start } from '../support/live-client'
import { viewsOf } from '../support/store'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  debugMessages()
})
afterEach(async () => {
  Reflect.deleteProperty(navigator, 'globalPrivacyControl')
  await leaveNoTrace()
})

type Client = ReturnType<typeof start>

const look = (client: Client) => client.track({ name: 'view_item', items: [grinder] })
const views = (client: Client) => viewsOf(client.profile())

async function nextPage(client: Client, options = {}) {
  leavePage()
  client.stop()
  const next = start(options)
  await next.ready
  return next
}

describe('what the visitor has chosen', () => {
  it('outranks the shop’s option, its call, and the browser’s signal', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    const client = start({ consent: 'denied' })
    expect(client.choose()).toBeUndefined()
    expect(client.choose('granted')).toBe('granted')
    expect(client.consent()).toBe('granted')
    expect(client.consent('denied')).toBe('granted')
    client.choose('denied')
    expect(client.consent('granted')).toBe('denied')
  })

  it('holds on the next page, before its first order', async () => {
    const client = start()
    client.choose('granted')
    look(client)
    await client.ready
    const next = await nextPage(client, { consent: 'denied' })
    expect(next.choose()).toBe('granted')
    expect(next.consent()).toBe('granted')
    expect(views(next)).toBe(1)
  })

  it('is followed by the other tabs', () => {
    const client = start({ consent: 'granted' })
    const answers = heard(client, 'consent')
    localStorage.setItem('shelfwise:consent-own', 'denied')
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'shelfwise:consent-own', newValue: 'denied' }),
    )
    expect(client.consent()).toBe('denied')
    expect(answers).toEqual(['denied'])
  })

  it('that nobody understands means that nothing is kept', () => {
    localStorage.setItem('shelfwise:consent-own', '{"version":2}')
    expect(start({ consent: 'granted' }).consent()).toBe('unknown')
  })
})

describe('a visitor who is discreet', () => {
  it('is forgotten, and leaves nothing but that', async () => {
    const client = start({ consent: 'granted' })
    look(client)
    await client.ready
    leavePage()
    expect(localStorage.getItem('shelfwise:profile')).toContain('grinder')
    client.choose('discreet')
    expect(client.profile()).toEqual(createProfile())
    look(client)
    leavePage()
    await vi.waitFor(() => expect(Object.keys(localStorage)).toEqual(['shelfwise:consent-own']))
  })

  it('is known for as long as the page stands', async () => {
    const client = start({ consent: 'granted' })
    client.choose('discreet')
    look(client)
    expect(views(client)).toBe(1)
    expect(views(await nextPage(client, { consent: 'granted' }))).toBe(0)
  })
})

describe('when everything is forgotten', () => {
  it('says so, whoever wanted it', async () => {
    const client = start({ consent: 'granted' })
    const forgotten = heard(client, 'forget')
    await client.forget()
    expect(forgotten).toHaveLength(1)
    client.consent('denied')
    expect(forgotten).toHaveLength(2)
  })
})
