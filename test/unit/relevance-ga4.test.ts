import { describe, expect, it } from 'vitest'
import { ga4Events } from '../bench/relevance/ga4-events.mjs'

const pen = { item_id: 'p0', price: 2 }
const mug = { item_id: 'p1' }
const log = {
  visitors: [
    {
      id: 7,
      visits: [
        {
          start: 1000_000,
          source: 'organic',
          device: 'mobile',
          hits: [
            {
              time: 1010_000,
              kind: 'L' as const,
              list: 'Category',
              page: 'office',
              items: [mug, pen],
            },
            { time: 1020_000, kind: 'V' as const, items: [pen] },
            { time: 1030_000, kind: 'P' as const, items: [pen, mug] },
          ],
        },
      ],
    },
  ],
}

describe('a log as GA4 events', () => {
  it('names visitor, visit, list and items', () => {
    const who = { client_id: '7', session_id: '1000' }
    expect([...ga4Events(log)]).toEqual([
      {
        ...who,
        name: 'view_item_list',
        time: 1010_000,
        item_list_id: 'office',
        item_list_name: 'Category',
        items: [mug, pen],
      },
      { ...who, name: 'view_item', time: 1020_000, items: [pen] },
      { ...who, name: 'purchase', time: 1030_000, items: [pen, mug] },
    ])
  })

  it('keeps the order of hits of one second', () => {
    const visits = log.visitors.flatMap(({ visits }) =>
      visits.map(visit => ({
        ...visit,
        hits: visit.hits.map(hit => ({ ...hit, time: 1010_000 })),
      })),
    )
    const events = ga4Events({ visitors: [{ id: 7, visits }] })
    expect([...events].map(({ time }) => time - 1010_000)).toEqual([0, 1, 2])
  })

  it('leaves out what happened at the split or later', () => {
    expect([...ga4Events(log, 1020_000)].map(({ name }) => name)).toEqual(['view_item_list'])
  })
})
