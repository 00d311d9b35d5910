import type { TrainEvent } from '../../src/train'
import { seededRandom } from './random.mjs'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1)

const ITEMS = Array.from({ length: 8 }, (_, at) => ({
  item_id: `sku-${at}`,
  item_name: `${['Steel', 'Burr', 'Hand'][at % 3]} grinder, no. ${at}`,
  item_brand: ['Acme', 'Möbel & Söhne'][at % 2] as string,
  item_category: ['Kitchen', 'Garden'][at % 2] as string,
  item_category2: ['Coffee', 'Tea', 'Tools'][at % 3] as string,
  price: 5 + at,
}))

/** What 160 visitors of a small shop did: lists, looks, carts and purchases, no two at one time. */
export function shopLog(
  seed: number,
): (TrainEvent & { items: NonNullable<TrainEvent['items']> })[] {
  const random = seededRandom(seed)
  const below = (count: number) => Math.floor(random() * count)
  let clock = 0
  return Array.from({ length: 160 }, (_, visitor) => visitor).flatMap(visitor =>
    [0, 1].flatMap(visit => {
      const shown = [...ITEMS].sort(() => random() - 0.5).slice(0, 6)
      // What stands above is chosen more, and so are the first of the items.
      const [first, second] = [0, 1].map(() => shown[Math.min(below(6), below(6))]?.item_id)
      const chosen = ITEMS.find(
        ({ item_id }) => item_id === first || item_id === second,
      ) as (typeof ITEMS)[number]
      const other = ITEMS[(ITEMS.indexOf(chosen) + 1) % ITEMS.length] as (typeof ITEMS)[number]
      const event = (name: string, items: typeof ITEMS) => ({
        name,
        time: START + visit * (7 + below(20)) * DAY + clock++ * 1000,
        client_id: `visitor ${visitor}`,
        session_id: String(1_700_000_000 + 2 * visitor + visit),
        items,
      })
      return [
        event('view_item_list', shown),
        event('view_item', [chosen]),
        event('add_to_cart', [chosen]),
        event('view_item', [other]),
        event('purchase', [chosen, other]),
      ].sort((a, b) => a.time - b.time)
    }),
  )
}

/** The same events as GA4 exports them to BigQuery, and that to JSON: whole numbers are texts. */
export const asExported = (log: ReturnType<typeof shopLog>) =>
  log.map(({ name, time, client_id, session_id, items }) => ({
    event_date: '20260101',
    event_name: name,
    event_timestamp: `${time}000`,
    user_pseudo_id: client_id,
    event_params: [
      { key: 'page_location', value: { string_value: 'https://shop.example/' } },
      { key: 'ga_session_id', value: { int_value: session_id } },
    ],
    items: items.map(item => ({
      ...item,
      item_category3: '(not set)',
      item_list_index: '(not set)',
      quantity: '1',
      item_params: [],
    })),
  }))

const COLUMNS = [
  'name',
  'time',
  'client_id',
  'session_id',
  'item_id',
  'index',
  'item_name',
  'item_brand',
  'item_category',
  'item_category2',
  'price',
] as const

/** The same events as CSV, a row an item. */
export const asCsv = (log: ReturnType<typeof shopLog>) =>
  [
    COLUMNS.join(','),
    ...log.flatMap(event =>
      event.items.map((item, index) => {
        const row: Record<string, unknown> = { ...event, ...item, index }
        return COLUMNS.map(name => `"${row[name]}"`).join(',')
      }),
    ),
  ].join('\n')

export const asNdjson = (rows: readonly unknown[]) =>
  rows.map(row => `${JSON.stringify(row)}\n`).join('')
