import { beforeAll, describe, expect, it } from 'vitest'
import { type Ranked, rank, type WidgetKind } from '../../src/core'
import { type MadeCase, makeCase } from '../support/made-shop'

const LISTS = 1000
/** What DESIGN.md promises. */
const PROMISED = 0.95

/** Places of a list whose first reason is told, and whether the item would fall without it. */
function tested(ranked: Ranked[]): { place: number; falls: boolean }[] {
  let most = -Infinity
  return ranked
    .map((it, place) => ({ ...it, place }))
    .reverse()
    .flatMap(({ place, score, reasons: [first] }) => {
      const below = most
      most = Math.max(most, score)
      if (!first || place === ranked.length - 1) return []
      // What stands above higher scores for variety stands below them without it.
      const falls = first.feature === 'variety' || below > score - first.contribution
      return [{ place, falls }]
    })
}

describe('over 1,000 made lists', { timeout: 60_000 }, () => {
  let cases: MadeCase[]
  beforeAll(() => {
    cases = Array.from({ length: LISTS }, (_, seed) => makeCase(seed + 1))
  }, 60_000)

  const rankedFor = ({ list, profile, now }: MadeCase, kind?: WidgetKind) =>
    rank(list, profile, { now, widget: { kind } })

  it('has visitors and lists enough to tell', () => {
    const told = cases.flatMap(it => rankedFor(it).filter(({ reasons }) => reasons.length))
    expect(told.length).toBeGreaterThan(1000)
    const features = new Set(told.map(({ reasons }) => reasons[0]?.feature))
    expect(features.size).toBeGreaterThan(6)
  })

  it.each([undefined, 'home', 'list', 'product'] as const)(
    'an item falls without its first reason, in a widget of the kind %s',
    kind => {
      const places = cases.flatMap(it => tested(rankedFor(it, kind)))
      const shareOf = (below: number) => {
        const these = places.filter(({ place }) => place < below)
        return these.filter(({ falls }) => falls).length / these.length
      }
      const shares = { top: shareOf(1), top4: shareOf(4), all: shareOf(Infinity) }
      for (const share of Object.values(shares)) expect(share).toBeGreaterThanOrEqual(PROMISED)
    },
  )

  it.each([
    ['item', 'was never looked at'],
    ['cart', 'does not wait in the cart'],
    ['repurchase', 'was never bought again, nor its kind'],
  ] as const)('never gives %s as a reason for what %s', (feature, _what) => {
    const untrue = cases.flatMap(made => {
      const { items, purchases } = made.profile
      const memories = new Map(items.map(memory => [memory.item_id, memory]))
      const again = new Set(purchases.filter(({ count }) => count > 1).map(({ key }) => key))
      const holds = {
        item: (id: string) => !!memories.get(id)?.last,
        cart: (id: string) => !!memories.get(id)?.cart,
        repurchase: (id: string, category?: string) =>
          again.has(`item:${id}`) || again.has(`category:${category}`),
      }[feature]
      return rankedFor(made)
        .filter(({ reasons }) => reasons.some(reason => reason.feature === feature))
        .filter(({ item }) => !holds(item.item_id, item.item_category))
    })
    expect(untrue.length).toBe(0)
  })
})
