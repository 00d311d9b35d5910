import { describe, expect, it } from 'vitest'
import type { Profile } from '../../src/core'
import { event, T, viewOf } from '../support/items'
import { having, orderOf, reasonsFor, repeated } from '../support/visitor'

const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(item_id => ({ item_id }))
const c = { item_id: 'c' }

/** How much each item is lifted for standing below what was looked at. */
const nearnessOf = (profile: Profile) =>
  Object.fromEntries(
    list.map(({ item_id }) => [
      item_id,
      reasonsFor(item_id, list, profile, T).nearby?.contribution ?? 0,
    ]),
  )

describe('reading on from where one was', () => {
  const looked = having(viewOf(c))

  it('lifts what stands below what was looked at, the nearer the more', () => {
    const { d, e, f } = nearnessOf(looked)
    expect(d).toBeGreaterThan(e ?? 0)
    expect(e).toBeGreaterThan(f ?? 0)
    expect(e).toBeGreaterThan(0)
    expect(orderOf(list, looked).indexOf('d')).toBeLessThan(orderOf(list, looked).indexOf('b'))
  })

  it('lifts nothing that stands above it', () => {
    expect(nearnessOf(looked)).toMatchObject({ a: 0, b: 0 })
  })

  it('lifts for it nothing that was itself looked at', () => {
    expect(nearnessOf(looked)).toMatchObject({ c: 0 })
    expect(nearnessOf(having(viewOf({ item_id: 'd' }), viewOf(c)))).toMatchObject({ d: 0 })
  })

  it('pulls less with each thing looked at since, wherever it was', () => {
    const lifts = [0, 1, 3, 9].map(
      times => nearnessOf(having(viewOf(c), ...repeated(times, viewOf({ item_id: 'other' })))).d,
    )
    expect(lifts).toEqual([...lifts].sort((one, other) => (other ?? 0) - (one ?? 0)))
    expect(lifts.at(-1)).toBeLessThan((lifts[0] ?? 0) / 4)
  })

  it('does not fade with lists shown since', () => {
    const shown = repeated(9, event('view_item_list', [{ item_id: 'other' }]))
    expect(nearnessOf(having(viewOf(c), ...shown))).toEqual(nearnessOf(looked))
  })

  it('adds up what was looked at above', () => {
    const both = having(viewOf(c), viewOf({ item_id: 'd' }))
    expect(nearnessOf(both).e).toBeGreaterThan(nearnessOf(having(viewOf({ item_id: 'd' }))).e ?? 0)
  })

  it('pulls nothing in a list where nothing looked at stands', () => {
    expect(orderOf(list, having(viewOf({ item_id: 'other' })))).toEqual(
      list.map(({ item_id }) => item_id),
    )
  })
})
