import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/core'
import { BASELINES, fitted } from '../bench/relevance/baselines.mjs'
import type { Hit, Log, Visit } from '../bench/relevance/log.mjs'
import { creditLists, type Decision } from '../bench/relevance/protocol.mjs'
import { tune } from '../bench/relevance/tune.mjs'

const HOUR = 3_600_000
const NOW = 1000 * HOUR

const items = ['Lamps', 'Lamps', 'Lamps', 'Bowls', 'Bowls', 'Bowls'].map(
  (kind, index): Item => ({ item_id: `${index}`, item_category: `Home/${kind}` }),
)
const itemsAt = (...indices: number[]) => indices.map(index => items[index] as Item)

const baseline = (name: string) => {
  const found = BASELINES.find(candidate => candidate.name === name)
  if (!found) throw new Error(`no baseline ${name}`)
  return found
}

const log = (...visits: Visit[]): Log => ({
  items,
  visitors: visits.map((visit, id) => ({ id, visits: [visit] })),
})
const visit = (...hits: Hit[]): Visit => ({ start: 0, source: 'organic', device: 'desktop', hits })
const shown = (...indices: number[]): Hit => ({
  time: HOUR,
  kind: 'L',
  list: 'Category',
  page: 'home',
  items: itemsAt(...indices),
})
const viewed = (...indices: number[]): Hit[] =>
  itemsAt(...indices).map(item => ({ time: HOUR, kind: 'V', items: [item] }))

/** With so little weight on the shop's order that a baseline's own scores decide. */
const headstrong = (name: string, past = log()) => {
  const found = baseline(name)
  return fitted(found, past, { ...found.params, mix: 0.001 }).start()
}

/** Ids in the order a baseline gives to a visitor who looked at these items, in this visit. */
function orderAfter(name: string, looks: number[], past = log(), list = [0, 1, 2, 3, 4, 5]) {
  const state = headstrong(name, past)
  state.visit?.({ start: NOW, source: 'organic', device: 'desktop' })
  for (const item of itemsAt(...looks)) {
    state.learn?.({ name: 'view_item', time: NOW, items: [item] })
  }
  const decision = { items: itemsAt(...list), now: NOW + 1, list: 'Category' } as Decision
  return state.order(decision).map(index => list[index])
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('every baseline', () => {
  it.each(BASELINES.map(({ name }) => name))(
    '%s keeps the shop’s order when it knows nothing',
    name => {
      expect(orderAfter(name, [])).toEqual([0, 1, 2, 3, 4, 5])
    },
  )

  it.each(BASELINES.map(({ name }) => name))('%s takes its parameters from its own grid', name => {
    const { params = {}, grid = {} } = baseline(name)
    expect(Object.keys(grid)).toEqual(expect.arrayContaining(Object.keys(params)))
    for (const [key, value] of Object.entries(params)) expect(grid[key]).toContain(value)
  })
})

describe('the shop’s order', () => {
  it('stands whatever was looked at', () => {
    expect(orderAfter("shop's order", [5, 5, 5])).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('reminders only', () => {
  it('bring back what was looked at, and leave what is like it', () => {
    expect(orderAfter('reminders only', [5])).toEqual([5, 0, 1, 2, 3, 4])
  })

  it('put what was looked at more often first', () => {
    expect(orderAfter('reminders only', [4, 5, 5]).slice(0, 2)).toEqual([5, 4])
  })
})

describe('short-term affinity only', () => {
  it('lifts what is like the item looked at', () => {
    expect(orderAfter('short-term affinity only', [5, 5])).toEqual([3, 4, 5, 0, 1, 2])
  })

  it('forgets with the visit', () => {
    const state = headstrong('short-term affinity only')
    const begin = () => state.visit?.({ start: NOW, source: 'organic', device: 'desktop' })
    const list = { items, now: NOW } as Decision
    begin()
    state.learn?.({ name: 'view_item', time: NOW, items: itemsAt(5) })
    expect(state.order(list)[0]).toBe(3)
    begin()
    expect(state.order(list)[0]).toBe(0)
  })
})

describe('debiased click rate', () => {
  it('lifts what is clicked, for everybody', () => {
    // At every place in turn, so that it is not the place that is clicked.
    const turned = (by: number) => [0, 1, 2, 3, 4, 5].map(index => (index + by) % 6)
    const past = log(...many(300, index => visit(shown(...turned(index)), ...viewed(4))))
    expect(orderAfter('debiased click rate', [], past)[0]).toBe(4)
  })

  it('thinks more of a click at the bottom of a list than of one on top', () => {
    // Item 1 is clicked on top as often as item 2 at the bottom, where others are hardly clicked.
    const past = log(
      ...many(300, () => visit(shown(0, 3, 4, 5), ...viewed(0))),
      ...many(100, () => visit(shown(1, 3, 4, 2), ...viewed(1))),
      ...many(100, () => visit(shown(1, 3, 4, 2), ...viewed(2))),
    )
    const order = orderAfter('debiased click rate', [], past, [3, 1, 2, 4])
    expect(order.indexOf(2)).toBeLessThan(order.indexOf(1))
  })
})

describe('VSTAN', () => {
  it('lifts what visits with the same items went on to', () => {
    const past = log(
      ...many(5, () => visit(...viewed(0, 4))),
      ...many(5, () => visit(...viewed(1, 5))),
    )
    const others = orderAfter('VSTAN', [0], past).filter(id => id !== 0)
    expect(others[0]).toBe(4)
  })

  it('thinks more of the neighbours of the latest item', () => {
    const past = log(
      ...many(5, () => visit(...viewed(0, 4))),
      ...many(5, () => visit(...viewed(1, 5))),
    )
    const others = orderAfter('VSTAN', [1, 2, 2, 0], past).filter(
      id => ![0, 1, 2].includes(id as number),
    )
    expect(others.slice(0, 2)).toEqual([4, 5])
    const turned = orderAfter('VSTAN', [0, 2, 2, 1], past).filter(
      id => ![0, 1, 2].includes(id as number),
    )
    expect(turned.slice(0, 2)).toEqual([5, 4])
  })
})

describe('sequential rules', () => {
  const past = log(...many(5, () => visit(...viewed(0, 4, 3))))

  it('lift what followed the latest item, the nearer the higher', () => {
    expect(orderAfter('sequential rules', [5, 0], past).slice(0, 2)).toEqual([4, 3])
  })

  it('do not run backwards', () => {
    const oneWay = log(...many(5, () => visit(...viewed(1, 4))))
    expect(orderAfter('sequential rules', [4], oneWay)).toEqual([0, 1, 2, 3, 4, 5])
    expect(orderAfter('sequential rules', [1], oneWay)[0]).toBe(4)
  })
})

describe('tuning', () => {
  const split = 2000 * HOUR
  /** Visits whose wanted item stands last, or first once the split is passed. */
  const wanting = (time: number): Visit => ({
    ...visit(),
    hits: [
      { ...shown(0, 1, 2, 3), time },
      { time: time + 1, kind: 'V', items: itemsAt(time < split ? 3 : 0) },
    ],
  })
  const shopOrLast = {
    name: 'shop or last',
    knowledge: 'device' as const,
    params: { last: 0 },
    grid: { last: [0, 1] },
    train: (_: Log, params?: Record<string, number | boolean>) => () => ({
      order: ({ items }: Decision) => {
        const order = items.map((_, index) => index)
        return params?.last ? order.reverse() : order
      },
    }),
  }

  it('finds what does best in the fortnight before the split, blind to what comes after', () => {
    const past = log(...many(4, index => wanting(split - (1 + index) * 24 * HOUR)))
    const future = log(...many(40, index => wanting(split + index * HOUR)))
    expect([...creditLists(future.visitors[0]?.visits[0] as Visit).values()][0]?.size).toBe(1)
    const both = { items, visitors: [...past.visitors, ...future.visitors] }
    expect(tune(shopOrLast, both, split)).toEqual({ params: { last: 1 }, ndcg: 1 })
  })
})
