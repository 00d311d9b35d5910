import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/core'
import { before, type Hit, type Visit, type Visitor } from '../bench/relevance/log.mjs'
import { creditLists, type Decision, type Period, replay } from '../bench/relevance/protocol.mjs'

const items = Array.from({ length: 8 }, (_, index): Item => ({ item_id: `item ${index}` }))
const itemsAt = (...indices: number[]) => indices.map(index => items[index] as Item)

const list = (time: number, ...indices: number[]): Hit => ({
  time,
  kind: 'L',
  list: 'Category',
  page: 'lamps',
  items: itemsAt(...indices),
})
const hit = (time: number, kind: 'V' | 'A' | 'R' | 'P', ...indices: number[]): Hit => ({
  time,
  kind,
  items: itemsAt(...indices),
})
const visit = (...hits: Hit[]): Visit => ({
  start: hits[0]?.time ?? 0,
  source: 'organic',
  device: 'mobile',
  hits,
})
const visitor = (...visits: Visit[]): Visitor => ({ id: 7, visits })

const stepsOf = (who: Visitor, period?: Period) => [...replay(who, period)]
const decisionsOf = (who: Visitor, period?: Period): Decision[] =>
  stepsOf(who, period).flatMap(({ decision }) => decision ?? [])
/** The one decision of a log that is meant to have one. */
const decisionOf = (...visits: Visit[]): Decision => {
  const decisions = decisionsOf(visitor(...visits))
  expect(decisions).toHaveLength(1)
  return decisions[0] as Decision
}

describe('what a list is credited with', () => {
  const labelsOf = (...hits: Hit[]) =>
    [...creditLists(visit(...hits)).values()].map(labels =>
      Object.fromEntries([...labels].map(([{ item_id }, label]) => [item_id, label])),
    )

  it('credits a view to the latest list of the visit that held the item', () => {
    expect(
      labelsOf(list(1, 0, 1, 2, 3), list(2, 1, 2, 3, 4), list(3, 5, 6, 7), hit(4, 'V', 2)),
    ).toEqual([{}, { 'item 2': 1 }, {}])
  })

  it('credits nothing to a list shown only afterwards', () => {
    expect(labelsOf(hit(1, 'V', 0), list(2, 0, 1, 2, 3))).toEqual([{}])
  })

  it('labels a carted item 2, whether viewed before or again after', () => {
    expect(
      labelsOf(list(1, 0, 1, 2, 3), hit(2, 'V', 0), hit(3, 'A', 0), hit(4, 'V', 0), hit(5, 'V', 1)),
    ).toEqual([{ 'item 0': 2, 'item 1': 1 }])
  })

  it('lets removals and purchases label nothing', () => {
    expect(labelsOf(list(1, 0, 1, 2, 3), hit(2, 'R', 0), hit(3, 'P', 1, 2))).toEqual([{}])
  })

  it('credits no list of another visit', () => {
    const who = visitor(visit(list(1, 0, 1, 2, 3)), visit(hit(2, 'V', 0)))
    expect(decisionsOf(who)).toEqual([])
  })
})

describe('what is a decision', () => {
  it('is a list with its labels in the order shown, and where and how it was seen', () => {
    expect(decisionOf(visit(list(5, 3, 2, 1, 0), hit(6, 'V', 2), hit(7, 'A', 0)))).toEqual({
      visitor: 7,
      items: itemsAt(3, 2, 1, 0),
      labels: [0, 1, 0, 2],
      fresh: [true, true, true, true],
      now: 5,
      list: 'Category',
      page: 'lamps',
      source: 'organic',
      device: 'mobile',
      known: 0,
      band: undefined,
      slices: ['cold'],
    })
  })

  it('is no list of three, and none that nothing followed on', () => {
    const who = visitor(visit(list(1, 4, 5, 6, 7), list(2, 0, 1, 2), hit(3, 'V', 0)))
    expect(decisionsOf(who)).toEqual([])
  })

  it('takes an item that is listed twice once, where it stood first', () => {
    const { items: kept, labels } = decisionOf(visit(list(1, 0, 1, 0, 2, 3), hit(2, 'V', 0)))
    expect(kept).toEqual(itemsAt(0, 1, 2, 3))
    expect(labels).toEqual([1, 0, 0, 0])
    expect(decisionsOf(visitor(visit(list(1, 0, 1, 0, 2), hit(2, 'V', 0))))).toEqual([])
  })

  it('is shown at the period’s beginning or later, and before its end', () => {
    const shown = (time: number) => [list(time, 0, 1, 2, 3), hit(time + 1, 'V', 0)]
    const who = visitor(visit(...shown(10), ...shown(20), ...shown(30)))
    expect(decisionsOf(who, { from: 20, to: 30 }).map(({ now }) => now)).toEqual([20])
    expect(decisionsOf(who).map(({ now }) => now)).toEqual([10, 20, 30])
  })
})

describe('in which order things happen', () => {
  const who = visitor(
    visit(list(1, 0, 1, 2, 3), hit(2, 'V', 0), hit(3, 'R', 0)),
    visit(hit(4, 'P', 1, 2), list(5, 0, 1, 2, 3), hit(6, 'A', 3)),
  )

  it('ranks a list before it is learnt, and a visit begins before its hits', () => {
    const kinds = stepsOf(who).map(
      ({ visit, event, decision }) => event?.name ?? (decision ? 'decision' : visit && 'visit'),
    )
    expect(kinds).toEqual([
      'visit',
      'decision',
      'view_item_list',
      'view_item',
      'remove_from_cart',
      'visit',
      'purchase',
      'decision',
    ])
  })

  it('learns before a period, and nothing of it after its last decision', () => {
    const steps = stepsOf(who, { from: 5 })
    expect(steps.flatMap(({ event }) => event?.name ?? [])).toEqual([
      'view_item_list',
      'view_item',
      'remove_from_cart',
      'purchase',
    ])
    expect(stepsOf(who, { from: 7 })).toEqual([])
  })

  it('reports a list by its page and name, and every event with its time and items', () => {
    const events = stepsOf(who).flatMap(({ event }) => event ?? [])
    expect(events[0]).toEqual({
      name: 'view_item_list',
      time: 1,
      item_list_id: 'lamps',
      item_list_name: 'Category',
      items: itemsAt(0, 1, 2, 3),
    })
    expect(events[3]).toEqual({ name: 'purchase', time: 4, items: itemsAt(1, 2) })
  })
})

describe('which slice a list belongs to', () => {
  const looked = (...indices: number[]) => indices.map((index, place) => hit(place + 1, 'V', index))
  const shown = [list(100, 0, 1, 2, 3, 4), hit(101, 'V', 0)]

  it('is cold until the first product event, whatever lists were seen', () => {
    const who = visit(list(1, 1, 2, 3), ...shown)
    expect(decisionOf(who)).toMatchObject({ slices: ['cold'], known: 0, band: undefined })
  })

  it.each(['V', 'A', 'P'] as const)('has history after a hit of kind %s', kind => {
    const { slices, known } = decisionOf(visit(hit(1, kind, 7), ...shown))
    expect(known).toBe(1)
    expect(slices).toEqual(['with history', 'discovery'])
  })

  it('stays cold after a removal alone', () => {
    expect(decisionOf(visit(hit(1, 'R', 7), ...shown)).slices).toEqual(['cold'])
  })

  it.each([
    [1, '1'],
    [2, '2-3'],
    [3, '2-3'],
    [4, '4-10'],
    [10, '4-10'],
    [11, 'over 10'],
  ])('puts %i product events into the band %s', (known, band) => {
    const views = looked(...Array<number>(known).fill(7))
    expect(decisionOf(visit(...views, ...shown))).toMatchObject({ known, band })
  })

  it('is discovery while an untouched item was wanted among four untouched', () => {
    expect(decisionOf(visit(...looked(4), ...shown)).slices).toContain('discovery')
    expect(decisionOf(visit(...looked(0), ...shown)).slices).not.toContain('discovery')
    expect(decisionOf(visit(...looked(3, 4), ...shown)).slices).not.toContain('discovery')
  })

  it('marks what was touched, also by removal and purchase', () => {
    const { fresh } = decisionOf(visit(hit(1, 'R', 1), hit(2, 'P', 2, 3), ...shown))
    expect(fresh).toEqual([true, false, false, false, true])
  })

  it('is returning only as the first ranked list of a later visit, with history', () => {
    const later = visit(...shown)
    expect(decisionOf(visit(hit(1, 'V', 7)), later).slices).toContain('returning')
    expect(decisionOf(visit(list(1, 1, 2, 3)), later).slices).toEqual(['cold'])
    const unranked = visit(list(99, 5, 6, 7), ...shown)
    expect(decisionOf(visit(hit(1, 'V', 7)), unranked).slices).toContain('returning')
    const twice = visit(list(90, 5, 6, 7, 8), hit(91, 'V', 5), ...shown)
    const slices = decisionsOf(visitor(visit(hit(1, 'V', 7)), twice)).map(it => it.slices)
    expect(slices.map(of => of.includes('returning'))).toEqual([true, false])
    expect(decisionOf(visit(hit(1, 'V', 7), ...shown)).slices).not.toContain('returning')
  })
})

describe('the log as it stood', () => {
  it('holds no hit of the instant or later, and nobody of whom nothing is left', () => {
    const early = visit(hit(1, 'V', 0), hit(2, 'V', 1))
    const log = {
      items,
      visitors: [visitor(early, visit(hit(3, 'V', 2))), visitor(visit(hit(2, 'V', 3)))],
    }
    const past = before(log, 2)
    expect(past.visitors).toEqual([visitor({ ...early, hits: [hit(1, 'V', 0)] })])
    expect(log.visitors[0]?.visits[0]?.hits).toHaveLength(2)
  })
})
