import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptFor } from '../../src/extras/kept'
import { debugMessages, leaveNoTrace, start } from '../support/live-client'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

const isText = (value: unknown) => (typeof value === 'string' ? value : undefined)
const stored = () => localStorage.getItem('shelfwise:extras')

describe('what an extra keeps', () => {
  it('stays in this document until the visitor has agreed, and is then kept', () => {
    const client = start()
    const kept = keptFor(client, 'one', isText)
    kept.write('known')
    expect(kept.read()).toBe('known')
    expect(stored()).toBeNull()
    client.consent('granted')
    expect(stored()).toBe('{"one":"known"}')
  })

  it('is one record for all, and each reads its own of it', () => {
    const client = start({ consent: 'granted' })
    const one = keptFor(client, 'one', isText)
    const other = keptFor(client, 'other', isText)
    one.write('first')
    other.write('second')
    expect([one.read(), other.read()]).toEqual(['first', 'second'])
    expect(JSON.parse(stored() ?? '')).toEqual({ one: 'first', other: 'second' })
  })

  it.each(['forget', 'refusal', 'discretion'])('is gone on a %s', async by => {
    const client = start({ consent: 'granted' })
    const kept = keptFor(client, 'one', isText)
    kept.write('known')
    if (by === 'forget') await client.forget()
    else if (by === 'refusal') client.consent('denied')
    else client.choose('discreet')
    expect(kept.read()).toBeUndefined()
    expect(stored()).toBeNull()
  })

  it('is nothing where others have written what it does not understand', () => {
    const client = start({ consent: 'granted' })
    const kept = keptFor(client, 'one', isText)
    for (const text of ['{"one":{"a":1}}', '[]', 'no JSON', '7']) {
      localStorage.setItem('shelfwise:extras', text)
      expect(kept.read()).toBeUndefined()
    }
    kept.write('known')
    expect(kept.read()).toBe('known')
  })

  it('is kept in this document where storage refuses', () => {
    const client = start({ consent: 'granted' })
    const kept = keptFor(client, 'one', isText)
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = () => {
      throw new Error('full')
    }
    try {
      kept.write('known')
      expect(kept.read()).toBe('known')
    } finally {
      Storage.prototype.setItem = setItem
    }
  })
})
