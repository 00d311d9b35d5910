import { describe, expect, it } from 'vitest'
import { catalogue, find } from '../support/catalogue'
import { shopper } from '../support/shopper'

const TELEVISIONS = ['tv-55', 'tv-65', 'tv-43']
const BEANS = ['house-beans', 'dark-beans', 'decaf-beans']
/** Two shelves of mixed things, televisions in front. */
const home = catalogue.filter(({ item_category }) => !item_category?.startsWith('Groceries'))
const groceries = [
  ...['bread-book', 'soup-book', 'desk-lamp', 'moka-pot', 'diapers', 'espresso'].map(find),
  ...['decaf-beans', 'dark-beans', 'house-beans'].map(find),
]
const places = (order: string[], ids: string[]) => ids.map(id => order.indexOf(id))

describe('the shopkeeper remembers what you bought', () => {
  const newOwner = () =>
    shopper()
      .looksAt(...TELEVISIONS, 'tv-65')
      .puts('tv-65')
      .buys('tv-65')

  it('never sells a second television the week after the first', () => {
    for (const days of [0, 1, 2]) {
      const order = newOwner().waits(days).isShown(home)
      expect(order.slice(-3).sort()).toEqual([...TELEVISIONS].sort())
    }
    // The shop has them in front of all else.
    const order = newOwner().waits(7).isShown(home)
    expect(Math.min(...places(order, TELEVISIONS))).toBeGreaterThanOrEqual(6)
  })

  it('shows televisions again after many months', () => {
    const order = newOwner().waits(300).isShown(home)
    expect(Math.min(...places(order, TELEVISIONS))).toBeLessThan(3)
  })

  it('still shows whoever only looked at televisions the televisions', () => {
    const order = shopper()
      .looksAt(...TELEVISIONS)
      .waits(7)
      .isShown([...home].reverse())
    expect(Math.max(...places(order, TELEVISIONS))).toBeLessThan(5)
  })

  it('still shows what goes with the television', () => {
    const order = newOwner().waits(1).isShown(home)
    expect(order.indexOf('headphones')).toBeLessThan(3)
  })

  const regular = () =>
    shopper().buys('house-beans').waits(30).buys('house-beans').waits(30).buys('house-beans')

  it('asks "the usual?" when the coffee is due', () => {
    const visitor = regular().waits(30)
    expect(visitor.isShown(groceries)[0]).toBe('house-beans')
    expect(visitor.isTold('house-beans', groceries)[0]).toMatchObject({ feature: 'repurchase' })
  })

  it('does not ask for it the day after', () => {
    const visitor = regular().waits(1)
    expect(Math.min(...places(visitor.isShown(groceries), BEANS))).toBeGreaterThan(3)
    expect(visitor.isTold('house-beans', groceries)).not.toContainEqual(
      expect.objectContaining({ feature: 'repurchase' }),
    )
  })

  it('learns that diapers last a week and coffee a month', () => {
    const visitor = shopper().buys('diapers', 'house-beans')
    for (let week = 1; week <= 4; week++) {
      visitor.waits(7)
      if (week === 4) visitor.buys('diapers', 'house-beans')
      else visitor.buys('diapers')
    }
    const weekLater = visitor.waits(7).isShown(groceries)
    expect(weekLater.indexOf('diapers')).toBeLessThan(weekLater.indexOf('house-beans'))
    expect(weekLater.indexOf('diapers')).toBeLessThan(2)
    const monthLater = visitor.buys('diapers').waits(21).isShown(groceries)
    expect(monthLater.indexOf('house-beans')).toBeLessThan(5)
    expect(monthLater.indexOf('house-beans')).toBeLessThan(monthLater.indexOf('diapers'))
  })

  it('does not take one bag of coffee for a habit', () => {
    const visitor = shopper().buys('house-beans').waits(30)
    const reasons = visitor.isTold('house-beans', groceries).map(({ feature }) => feature)
    expect(reasons).not.toContain('repurchase')
  })
})

describe('the shopkeeper knows what is in your basket', () => {
  const putting = () => shopper().looksAt('hand-grinder').puts('hand-grinder')
  const carrying = () => putting().waits(1)

  it('does not suggest again what is in the cart', () => {
    for (const kind of ['home', 'list', 'product'] as const) {
      expect(putting().isShown(catalogue, { widget: { kind } }).at(-1)).toBe('hand-grinder')
    }
    for (const kind of ['home', 'product'] as const) {
      expect(carrying().isShown(catalogue, { widget: { kind } }).at(-1)).toBe('hand-grinder')
    }
  })

  it('reminds you of it on the cart’s own page', () => {
    const visitor = carrying()
    const context = { widget: { kind: 'cart' } } as const
    expect(visitor.isShown(catalogue, context).slice(0, 2)).toContain('hand-grinder')
    expect(visitor.isTold('hand-grinder', catalogue, context)).toContainEqual(
      expect.objectContaining({ feature: 'cart', key: 'item:hand-grinder' }),
    )
  })

  it('lets go of what you put back', () => {
    const visitor = carrying().takesOut('hand-grinder').waits(1)
    expect(visitor.isTold('hand-grinder', catalogue).map(({ feature }) => feature)).not.toContain(
      'cart',
    )
    const context = { widget: { kind: 'home' } } as const
    expect(visitor.isShown(catalogue, context).at(-1)).not.toBe('hand-grinder')
  })
})
