import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as zodEvents from '../../src/events/schema'
import * as zodSchema from '../../src/schema'
import * as small from '../../src/small-schema'
import { event, RUNS } from '../support/arbitraries'

vi.resetModules()
vi.doMock('../../src/schema', () => import('../../src/small-schema'))
const smallEvents = await import('../../src/events/schema')

/** What the npm entry says of a value, by zod. */
const byZod = (value: unknown) => zodSchema.parse(zodEvents.eventSchema, value)
/** What the script tag says of it. */
const bySmall = (value: unknown) =>
  small.parse(smallEvents.eventSchema as unknown as Parameters<typeof small.parse>[0], value)

/** Of what is no object it misses the first field that has to be there. */
function sameAnswer(value: unknown) {
  const { data, wrong } = byZod(value)
  expect(bySmall(value)).toEqual(wrong === '' ? { wrong: 'name' } : { data, wrong })
}

/** Events of which some fields are not what they should be. */
const spoilt = fc
  .tuple(
    event,
    fc.dictionary(fc.constantFrom('name', 'time', 'items', 'value', 'x'), fc.anything()),
  )
  .map(([good, bad]) => ({ ...good, ...bad }))

describe('the script tag, which parses without zod', () => {
  it('gives the answers zod gives to events', () => {
    fc.assert(
      fc.property(fc.oneof(event, spoilt, fc.anything()), value => {
        sameAnswer(value)
      }),
      { ...RUNS, numRuns: 1000 },
    )
  })

  it.each([
    ['an array', []],
    ['null', null],
    ['a text', 'view_item'],
    ['a function', () => {}],
    ['an unknown name', { name: 'toString' }],
    ['a wrong item', { name: 'view_item', items: [{ item_id: 5 }] }],
    ['a wrong field of an item', { name: 'view_item', items: [{ item_id: 'a', price: '5' }] }],
    ['NaN', { name: 'view_item', value: Number.NaN }],
  ])('refuses %s for the reason zod does', (_, value) => {
    expect(byZod(value).wrong).toBeDefined()
    sameAnswer(value)
  })

  it('leaves fields out that are undefined', () => {
    expect(bySmall({ name: 'page_view', value: undefined })).toStrictEqual({
      data: { name: 'page_view' },
    })
  })

  it('keeps what it has looked at, whatever a getter says the second time', () => {
    let asked = 0
    const value = {
      name: 'search',
      get search_term() {
        return asked++ ? 5 : 'kettle'
      },
    }
    expect(bySmall(value).data).toEqual({ name: 'search', search_term: 'kettle' })
  })

  it.each([
    ['fields nobody asked for left out', { name: 'page_view', secret: 1 }],
    ['fields of a prototype', Object.create({ name: 'page_view', value: 3 })],
    ['an object without a prototype', Object.assign(Object.create(null), { name: 'page_view' })],
  ])('takes what zod takes: %s', (_, value) => {
    expect(byZod(value).data).toBeDefined()
    expect(bySmall(value)).toStrictEqual(byZod(value))
  })
})
