import { describe, expect, it } from 'vitest'
import { type Item, rank, type WidgetKind } from '../../src/core'
import { DAY, event, T, viewOf } from '../support/items'
import { having, idsOf, orderOf, repeated } from '../support/visitor'

const now = T + DAY
/** Places a visitor takes in at once. */
const AT_ONCE = 12
const some = (count: number, kind: string): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    item_id: `${kind} ${index}`,
    item_category: kind,
  }))

/** In each prefix of an order while others are left below it: how many places, how many reminders. */
function prefixes(order: readonly string[], reminders: ReadonlySet<string>) {
  const lastOther = Math.max(...order.map((id, at) => (reminders.has(id) ? -1 : at)))
  return order.slice(0, lastOther + 1).map((_, end) => ({
    places: end + 1,
    reminders: order.slice(0, end + 1).filter(id => reminders.has(id)).length,
  }))
}
const mostOf = (places: number) => Math.max(1, Math.floor(0.3 * places))

describe('reminders in a widget', () => {
  /** Many things looked at, all of which score higher than any other. */
  const seen = some(10, 'Seen')
  const looked = having(...seen.flatMap(item => repeated(3, viewOf(item))))
  const reminders = new Set(idsOf(seen))
  const shown = (list: Item[], kind?: WidgetKind) =>
    orderOf(list, looked, now, { widget: { kind } })

  it.each(['home', 'product'] as const)(
    'are at most three tenths, or one, of the first places of the kind %s',
    kind => {
      for (const others of [1, 3, 6, 13, 14]) {
        const order = shown([...seen, ...some(others, 'Other')], kind)
        const found = prefixes(order, reminders).slice(0, AT_ONCE)
        expect(found.length).toBeGreaterThan(0)
        for (const it of found) expect(it.reminders).toBeLessThanOrEqual(mostOf(it.places))
      }
    },
  )

  it('are as many as may be where the visitor wants them most', () => {
    const order = shown([...some(14, 'Other'), ...seen], 'home')
    expect(order.slice(0, 10).filter(id => reminders.has(id))).toHaveLength(3)
    expect(reminders.has(order[0] as string)).toBe(true)
  })

  it.each([undefined, 'list', 'cart'] as const)('may all stand on top in the kind %s', kind => {
    const order = shown([...some(14, 'Other'), ...seen], kind)
    expect(new Set(order.slice(0, 10))).toEqual(reminders)
  })

  it('are kept from the first places of a long list, and none is lost', () => {
    const list = [...some(60, 'Other'), ...seen]
    const order = shown(list, 'home')
    for (const it of prefixes(order, reminders).slice(0, AT_ONCE)) {
      expect(it.reminders).toBeLessThanOrEqual(mostOf(it.places))
    }
    expect([...order].sort()).toEqual(idsOf(list).sort())
  })

  it('are kept from the first places also where the visitor knows most of the list', () => {
    const many = some(60, 'Seen')
    const profile = having(...many.flatMap(item => repeated(3, viewOf(item))))
    const order = orderOf([...many, ...some(30, 'Other')], profile, now, {
      widget: { kind: 'home' },
    })
    const found = prefixes(order, new Set(idsOf(many))).slice(0, AT_ONCE)
    expect(found).toHaveLength(AT_ONCE)
    for (const it of found) expect(it.reminders).toBeLessThanOrEqual(mostOf(it.places))
  })

  it('stand before what is sold out, however many they are', () => {
    const gone = some(5, 'Other').map(item => ({ ...item, availability: 'sold out' }))
    const order = shown([...gone, ...seen], 'home')
    expect(order.slice(-5)).toEqual(idsOf(gone))
  })

  it('are what the visitor looked at, not what was merely shown', () => {
    const list = [...some(14, 'Other'), ...some(10, 'Shown')]
    const [first, ...others] = some(10, 'Shown') as [Item, ...Item[]]
    const profile = having(event('view_item_list', others), ...repeated(5, viewOf(first)))
    const order = orderOf(list, profile, now, { widget: { kind: 'home' } })
    expect(order.slice(0, 6).filter(id => id.startsWith('Shown')).length).toBeGreaterThan(2)
  })
})

describe('focus and variety', () => {
  const KINDS = ['Lamps', 'Rugs', 'Chairs', 'Clocks']
  const list = KINDS.flatMap(kind => some(6, kind))
  const lookedAt = (kinds: string[]) =>
    having(
      ...Array.from({ length: 12 }, (_, index) => {
        const kind = kinds[index % kinds.length] as string
        return viewOf({ item_id: `seen ${kind} ${index}`, item_category: kind })
      }),
    )
  const kindsIn = (ids: string[]) => ids.map(id => id.split(' ')[0])
  const browsing = lookedAt(KINDS)

  it('a focused visitor gets one kind of thing', () => {
    const order = orderOf(list, lookedAt(['Clocks']))
    expect(new Set(kindsIn(order.slice(0, 4)))).toEqual(new Set(['Clocks']))
  })

  it('a browsing visitor gets many, where scores alone would give one', () => {
    const byScore = rank(list, browsing, { now: T })
      .sort((one, other) => other.score - one.score)
      .map(({ item }) => item.item_id)
    const variety = (order: string[]) => new Set(kindsIn(order.slice(0, 4))).size
    expect(variety(orderOf(list, browsing))).toBeGreaterThan(variety(byScore))
    expect(variety(orderOf(list, browsing))).toBeGreaterThanOrEqual(3)
  })

  it('mixes brands too', () => {
    const branded = list.slice(0, 6).map((item, place) => ({
      ...item,
      item_category: '',
      item_brand: place < 3 ? 'Acme' : 'Else',
    }))
    const brands = (ids: string[]) =>
      ids.map(id => branded.find(({ item_id }) => item_id === id)?.item_brand)
    expect(brands(orderOf(branded, lookedAt(['Lamps'])).slice(0, 3))).toEqual([
      'Acme',
      'Acme',
      'Acme',
    ])
    expect(new Set(brands(orderOf(branded, browsing).slice(0, 3)))).toEqual(
      new Set(['Acme', 'Else']),
    )
  })

  it('keeps the order within each kind', () => {
    const order = orderOf(list, browsing)
    for (const kind of KINDS) {
      expect(order.filter(id => id.startsWith(kind))).toEqual(idsOf(some(6, kind)))
    }
  })

  it('says of what was put above higher scores that it is for variety', () => {
    const ranked = rank(list, browsing, { now: T })
    const above = ranked.filter(({ score }, place) =>
      ranked.slice(place + 1).some(it => it.score > score + 0.05),
    )
    expect(above.length).toBeGreaterThan(0)
    for (const { reasons } of above) {
      expect(reasons.map(({ feature }) => feature)).toContain('variety')
    }
  })

  it('says so of nothing that stands where its score puts it', () => {
    const reasons = rank(list, lookedAt(['Clocks']), { now: T }).flatMap(it => it.reasons)
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.map(({ feature }) => feature)).not.toContain('variety')
  })

  it('never lifts what goes last', () => {
    const gone = some(2, 'Vases').map(item => ({ ...item, availability: 'OutOfStock' }))
    for (const kind of [undefined, 'home'] as const) {
      const order = orderOf([...gone, ...list], browsing, T, { widget: { kind } })
      expect(order.slice(-2)).toEqual(idsOf(gone))
      expect(order.slice(0, 4).map(id => id.split(' ')[0])).not.toContain('Vases')
    }
  })

  it('is a matter of this visit, not of last week', () => {
    const later = now + 6 * DAY
    const focused = having(
      ...KINDS.map(kind => viewOf({ item_id: `seen ${kind}`, item_category: kind }, T)),
      ...repeated(6, viewOf({ item_id: 'seen', item_category: 'Clocks' }, later)),
    )
    expect(new Set(kindsIn(orderOf(list, focused, later).slice(0, 5)))).toEqual(new Set(['Clocks']))
  })
})
