import fc from 'fast-check'
import type { Item, RankContext, ShelfwiseEvent } from '../../src/core'
import { EVENT_NAMES } from '../../src/events/schema'
import { FUZZ } from './fuzz'
import { T } from './items'

export const RUNS = { numRuns: 250 * FUZZ.times, seed: FUZZ.seed }

const POOL = ['Acme', 'Kitchen', 'Kitchen/Coffee', 'steel', 'grinder', '__proto__', 'constructor']
const WEIRD = ['toString', '<b>x</b>', 'a:b', ':', '/', '//', ' ', '', 'ﬃ 文字 🫖', 'x'.repeat(300)]

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...POOL) },
  { weight: 1, arbitrary: fc.constantFrom(...WEIRD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)

const number = fc.oneof(
  fc.constantFrom(0, 1, 15, 49.9, -1, 1e9, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

/** Mostly one visit after another, now and then any date there is. */
export const time = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 40 * 86_400_000 }).map(offset => T + offset) },
  { weight: 1, arbitrary: fc.integer({ min: -8.64e15, max: 8.64e15 }) },
)

export const item: fc.Arbitrary<Item> = fc
  .record(
    {
      item_id: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), text),
      item_name: text,
      item_brand: text,
      item_category: text,
      item_category2: text,
      price: number,
      quantity: number,
      attributes: fc.dictionary(text, text, { maxKeys: 6 }),
      availability: fc.oneof(fc.constantFrom('in_stock', 'OutOfStock', 'sold out'), text),
    },
    { requiredKeys: ['item_id'] },
  )
  .map(facts => facts as Item)

/** Where a list stands: the page's own product is now and then one of the list. */
export const context: fc.Arbitrary<Omit<RankContext, 'now'>> = fc
  .record(
    {
      widget: fc.record({
        name: text,
        kind: fc.constantFrom('home', 'list', 'product', 'cart', undefined),
      }),
      item,
    },
    { requiredKeys: [] },
  )
  .map(fields => fields as Omit<RankContext, 'now'>)

export const items = fc.array(item, { maxLength: 12 })

export const event: fc.Arbitrary<ShelfwiseEvent> = fc
  .record(
    {
      name: fc.constantFrom(...EVENT_NAMES),
      time,
      engagement_time_msec: number,
      search_term: text,
      value: number,
      items,
    },
    { requiredKeys: ['name', 'time'] },
  )
  .map(fields => fields as ShelfwiseEvent)

export const events = fc.array(event, { maxLength: 20 })

/** Events about more items and facts than a profile has room for. */
export const manyEvents = fc
  .array(
    fc.record({
      name: fc.constantFrom(...EVENT_NAMES),
      time,
      from: fc.nat(2000),
      count: fc.nat(260),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .map(plans =>
    plans.map(({ name, time, from, count }) => ({ name, time, items: run(from, count) })),
  )

const run = (from: number, count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    item_id: `item ${from + index}`,
    item_brand: `brand ${(from + index) % 300}`,
    item_category: `top ${from % 9}/sub ${from + index}`,
    price: from + index,
  }))
