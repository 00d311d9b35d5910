import { describe, expect, it } from 'vitest'
import { type Item, rank, type WidgetKind } from '../../src/core'
import { DAY, event, grinder, HOUR, kettle, knife, shelf, T, towel, viewOf } from '../support/items'
import { having, idsOf, orderOf, repeated } from '../support/visitor'

const fond = having(...repeated(5, viewOf({ ...grinder, item_id: 'seen grinder' })))
const now = T + DAY
const KINDS: WidgetKind[] = ['home', 'list', 'product', 'cart']

describe('what goes last, whatever speaks for it', () => {
  it('stands first when no rule puts it last', () => {
    expect(orderOf(shelf, fond, now)[0]).toBe('grinder')
  })

  it.each([undefined, 'home', 'list', 'product'] as const)(
    'the product of the page itself, in a widget of the kind %s',
    kind => {
      const context = { item: { item_id: 'grinder' }, widget: { kind } }
      expect(orderOf(shelf, fond, now, context).at(-1)).toBe('grinder')
    },
  )

  it('not the product of the page in a widget about the cart', () => {
    const context = { item: grinder, widget: { kind: 'cart' } } as const
    expect(orderOf(shelf, fond, now, context)[0]).toBe('grinder')
  })

  it.each([
    'OutOfStock',
    'https://schema.org/OutOfStock',
    'http://schema.org/SoldOut',
    'https://schema.org/Discontinued',
    'out_of_stock',
    'out of stock',
    'Out-of-stock',
    'outofstock',
    'sold out',
    'SOLD OUT',
    'sold_out',
    'discontinued',
  ])('what is %j, everywhere', availability => {
    const gone = { ...grinder, availability }
    for (const kind of [undefined, ...KINDS]) {
      const order = orderOf([gone, kettle, knife, towel], fond, now, { widget: { kind } })
      expect(order.at(-1), kind).toBe('grinder')
    }
  })

  it.each([
    'InStock',
    'https://schema.org/InStock',
    'in_stock',
    'in stock',
    'PreOrder',
    'BackOrder',
    'LimitedAvailability',
    'OnlineOnly',
    'Plenty of stock',
    'Sold individually',
    '',
  ])('not what is %j', availability => {
    expect(orderOf([...shelf.slice(0, 3), { ...grinder, availability }], fond, now)[0]).toBe(
      'grinder',
    )
  })

  describe('what waits in the cart', () => {
    const carted = having(viewOf(grinder), event('add_to_cart', [grinder]))

    it.each(['home', 'product'] as const)('in a widget of the kind %s', kind => {
      expect(orderOf(shelf, carted, now, { widget: { kind } }).at(-1)).toBe('grinder')
    })

    it('in a listing for the visit, not for whoever comes back to it', () => {
      const context = { widget: { kind: 'list' } } as const
      expect(orderOf(shelf, carted, T + HOUR, context).at(-1)).toBe('grinder')
      expect(orderOf(shelf, carted, now, context)[0]).toBe('grinder')
    })

    it.each([undefined, 'cart'] as const)('not in a widget of the kind %s', kind => {
      expect(orderOf(shelf, carted, now, { widget: { kind } })[0]).toBe('grinder')
    })

    it('not once it was taken out again', () => {
      const taken = having(
        ...repeated(3, viewOf(grinder)),
        event('add_to_cart', [grinder]),
        event('remove_from_cart', [grinder]),
      )
      expect(orderOf(shelf, taken, now, { widget: { kind: 'home' } })[0]).toBe('grinder')
    })
  })

  describe('together', () => {
    const own = { ...kettle, item_id: 'own' }
    const gone = { ...grinder, item_id: 'gone', availability: 'OutOfStock' }
    const waiting = { ...grinder, item_id: 'waiting' }
    const list: Item[] = [gone, own, waiting, towel, knife]
    const profile = having(
      viewOf(waiting),
      viewOf(own),
      viewOf(gone),
      event('add_to_cart', [waiting]),
    )
    const context = { now, item: own, widget: { kind: 'product' } } as const

    it('stand the cart’s, then the page’s own, then what is sold out', () => {
      const last = orderOf(list, profile, now, context).slice(-3)
      expect(last).toEqual(['waiting', 'own', 'gone'])
    })

    it('have no reasons to stand there', () => {
      const last = rank(list, profile, context).slice(-3)
      expect(last.map(({ reasons }) => reasons)).toEqual([[], [], []])
    })

    it('stand among themselves by score', () => {
      const alike = ['x', 'y', 'z'].map(item_id => ({ item_id, availability: 'sold out' }))
      const known = having(viewOf({ item_id: 'z' }))
      expect(orderOf([...alike, towel], known, now)).toEqual(['towel', 'z', 'x', 'y'])
    })

    it('keep the order of all others', () => {
      const others = (order: string[]) => order.filter(id => id === 'towel' || id === 'knife')
      const ruled = orderOf(list, profile, now, context)
      expect(ruled.slice(0, 2)).toEqual(others(orderOf(list, profile, now)))
    })
  })

  it('is a list all sold out in the order it would have had', () => {
    const gone = shelf.map(item => ({ ...item, availability: 'sold out' }))
    expect(orderOf(gone, fond, now)).toEqual(orderOf(shelf, fond, now))
    expect(idsOf(gone)).not.toEqual(orderOf(gone, fond, now))
  })
})
