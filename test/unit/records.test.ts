import { describe, expect, it } from 'vitest'
import { createProfile } from '../../src/core'
import { readEvent, readProfile, recordOf } from '../../src/store/records'
import { event, grinder, kettle, searchFor, T, viewOf } from '../support/items'
import { having } from '../support/visitor'

const rich = having(viewOf(grinder), event('purchase', [kettle]), searchFor('hand'))

describe('reading what was stored', () => {
  it.each([createProfile(), rich])('gives back the profile that was stored', profile => {
    expect(readProfile(structuredClone(profile))).toEqual(profile)
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile)
  })

  it('gives back purchases of an earlier release, which do not say how lately they were', () => {
    const purchases = [{ key: 'item:kettle', day: 20_000, count: 3, interval: 30 }]
    expect(readProfile({ ...rich, purchases })).toEqual({ ...rich, purchases })
    const broken = purchases.map(it => ({ ...it, recent: 'often' }))
    expect(readProfile({ ...rich, purchases: broken })).toBeUndefined()
  })

  it.each([
    viewOf(grinder),
    searchFor('hand'),
    event('purchase', [grinder, kettle], T, { value: 9 }),
  ])('gives back the event that was stored', stored => {
    expect(readEvent(structuredClone(recordOf(stored)))).toEqual(stored)
  })

  it('leaves out fields it does not know', () => {
    const stored = { ...viewOf(grinder), ip: '192.0.2.1' }
    expect(readEvent(recordOf(stored))).toEqual(viewOf(grinder))
    expect(readProfile({ ...rich, email: 'jane@example.com' })).toEqual(rich)
  })

  it.each([undefined, null, 0, '', 'text', [], {}, () => {}])('takes %j for no record', record => {
    expect(readProfile(record)).toBeUndefined()
    expect(readEvent(record)).toBeUndefined()
  })
})
