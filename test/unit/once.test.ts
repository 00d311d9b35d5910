import { beforeEach, describe, expect, it } from 'vitest'
import type { EventName, ShelfwiseEvent } from '../../src/core'
import { createOnce } from '../../src/events/once'
import { T } from '../support/items'

const SECOND = 1000
const MINUTE = 60 * SECOND

let once: ReturnType<typeof createOnce>
beforeEach(() => {
  once = createOnce()
})

/** The ids that count of an event about items, at a time after `T`. */
const counted = (source: string, name: EventName, ids: string, after = 0) =>
  once(
    { name, time: T + after, items: [...ids].map(item_id => ({ item_id })) },
    source,
  )?.items?.map(({ item_id }) => item_id)

describe('the same action', () => {
  it('seen by two sources counts once, whoever comes first', () => {
    expect(counted('page', 'add_to_cart', 'a')).toEqual(['a'])
    expect(counted('ga4', 'add_to_cart', 'a', SECOND)).toBeUndefined()
    expect(counted('ga4', 'add_to_cart', 'b', 2 * SECOND)).toEqual(['b'])
    expect(counted('page', 'add_to_cart', 'b', 3 * SECOND)).toBeUndefined()
  })

  it('seen by three sources counts once', () => {
    const sources = ['gtag', 'page', 'ua'].map(source => counted(source, 'view_item', 'a'))
    expect(sources).toEqual([['a'], undefined, undefined])
  })

  it('done twice counts twice, whether one source saw it or several', () => {
    expect(counted('page', 'add_to_cart', 'a')).toEqual(['a'])
    expect(counted('page', 'add_to_cart', 'a', SECOND)).toEqual(['a'])
    expect(counted('ga4', 'add_to_cart', 'a', 2 * SECOND)).toBeUndefined()
    expect(counted('ga4', 'add_to_cart', 'a', 3 * SECOND)).toBeUndefined()
    expect(counted('ga4', 'add_to_cart', 'a', 4 * SECOND)).toEqual(['a'])
  })

  it('is given on as it came', () => {
    const event: ShelfwiseEvent = { name: 'purchase', time: T, value: 9, items: [{ item_id: 'a' }] }
    expect(once(event, 'page')).toEqual(event)
  })
})

describe('another action', () => {
  it('with the same item counts for itself', () => {
    expect(counted('page', 'view_item', 'a')).toEqual(['a'])
    expect(counted('ga4', 'add_to_cart', 'a')).toEqual(['a'])
    expect(counted('ua', 'remove_from_cart', 'a')).toEqual(['a'])
  })

  it('is what another source sees in the cart later', () => {
    expect(counted('page', 'add_to_cart', 'a')).toEqual(['a'])
    expect(counted('ga4', 'add_to_cart', 'a', MINUTE)).toEqual(['a'])
  })

  it('is the next search, and the same search is not', () => {
    const search = (source: string, search_term: string) =>
      once({ name: 'search', time: T, search_term }, source)?.search_term
    expect(search('track', 'tea')).toBe('tea')
    expect(search('ga4', 'tea')).toBeUndefined()
    expect(search('ga4', 'coffee')).toBe('coffee')
  })

  it('is what was dated long before', () => {
    expect(counted('page', 'view_item', 'a')).toEqual(['a'])
    expect(counted('track', 'view_item', 'a', -100 * MINUTE)).toEqual(['a'])
  })
})

describe('an event about several items', () => {
  it('counts with those that are new', () => {
    expect(counted('page', 'add_to_cart', 'b')).toEqual(['b'])
    expect(counted('ga4', 'add_to_cart', 'abc')).toEqual(['a', 'c'])
  })

  it('may name them in any order', () => {
    expect(counted('ga4', 'purchase', 'abc')).toEqual(['a', 'b', 'c'])
    expect(counted('ua', 'purchase', 'cab')).toBeUndefined()
  })
})

describe('a page', () => {
  const open = (after: number) => once({ name: 'page_view', time: T + after }, 'page')

  it.each(['view_item', 'purchase'] as const)('has one %s, however late it is told', name => {
    open(0)
    expect(counted('ga4', name, 'a', SECOND)).toEqual(['a'])
    expect(counted('page', name, 'a', 5 * MINUTE)).toBeUndefined()
  })

  it('is looked at anew when it is come back to', () => {
    open(0)
    expect(counted('ga4', 'view_item', 'a')).toEqual(['a'])
    open(MINUTE)
    expect(counted('page', 'view_item', 'a', MINUTE)).toEqual(['a'])
    expect(counted('ga4', 'view_item', 'a', MINUTE)).toBeUndefined()
  })

  it('may have told its data layer before its address changed', () => {
    open(0)
    expect(counted('ga4', 'view_item', 'a', MINUTE)).toEqual(['a'])
    open(MINUTE + SECOND)
    expect(counted('page', 'view_item', 'a', MINUTE + 2 * SECOND)).toBeUndefined()
  })

  it('view always counts', () => {
    expect(open(0)).toBeDefined()
    expect(once({ name: 'page_view', time: T }, 'track')).toBeDefined()
  })
})

it('remembers the latest actions only', () => {
  expect(counted('page', 'add_to_cart', 'a')).toEqual(['a'])
  for (let index = 0; index < 1000; index++) {
    once({ name: 'search', time: T, search_term: `term ${index}` }, 'track')
  }
  expect(counted('ga4', 'add_to_cart', 'a')).toEqual(['a'])
})

it('is not misled by names that every object inherits', () => {
  expect(counted('constructor', 'add_to_cart', 'a')).toEqual(['a'])
  const item = { item_id: '__proto__' }
  expect(once({ name: 'view_item', time: T, items: [item] }, 'page')?.items).toEqual([item])
})
