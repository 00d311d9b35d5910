import { describe, expect, it } from 'vitest'
import { catalogue, find } from '../support/catalogue'
import { shopper } from '../support/shopper'

const idsOf = (items: readonly { item_id: string }[]) => items.map(({ item_id }) => item_id)
const ofKind = (prefix: string) =>
  idsOf(catalogue.filter(({ item_category }) => item_category?.startsWith(prefix)))
const kindOf = (id: string) => find(id).item_category

describe('the shopkeeper sees what you came for', () => {
  it('leaves a stranger the shop’s own order, and says nothing', () => {
    const context = { widget: { kind: 'home' }, item: find('tv-55') } as const
    expect(shopper().isShown(catalogue, context)).toEqual(idsOf(catalogue))
    expect(shopper().allReasons(catalogue, context)).toEqual([])
  })

  it('shows what you look at now, before you say so', () => {
    const order = shopper()
      .looksAt('crime-harbour', 'crime-winter', 'crime-letter')
      .isShown(catalogue)
    expect(order.slice(0, 4)).toContain('crime-garden')
  })

  it('shows what you came for: a runner back tomorrow finds the running shoes', () => {
    const visitor = shopper().looksAt('trail-shoes', 'road-shoes', 'trail-shoes').waits(1)
    const order = visitor.isShown(catalogue, { widget: { kind: 'list' } })
    expect(order.slice(0, 3).sort()).toEqual(ofKind('Sports').sort())
  })

  it('reads on with you: what stands next to what you looked at comes nearer', () => {
    const visitor = shopper().looksAt({ item_id: 'crime-letter' })
    const bare = catalogue.map(({ item_id }) => ({ item_id }))
    expect(visitor.isShown(bare).indexOf('crime-garden')).toBeLessThan(
      idsOf(bare).indexOf('crime-garden') - 5,
    )
  })

  it('knows the cards of a list that shows only pictures', () => {
    const bare = catalogue.map(({ item_id }) => ({ item_id }))
    const visitor = shopper().seesList(catalogue).looksAt('hand-grinder', 'blade-grinder')
    expect(visitor.isShown(bare)).toEqual(visitor.isShown(catalogue))
    expect(visitor.isShown(bare).slice(0, 4)).toContain('burr-grinder')
  })

  it('says why: because you looked at coffee grinders', () => {
    const visitor = shopper().looksAt('hand-grinder', 'blade-grinder').waits(1)
    expect(visitor.isTold('burr-grinder', catalogue)).toContainEqual(
      expect.objectContaining({ feature: 'category', key: 'category:Kitchen/Coffee/Grinders' }),
    )
    expect(visitor.isTold('hand-grinder', catalogue)).toContainEqual(
      expect.objectContaining({ feature: 'item', key: 'item:hand-grinder' }),
    )
    expect(visitor.isTold('tv-55', catalogue)).toEqual([])
  })

  it('forgets a whim sooner than a habit', () => {
    const visitor = shopper()
    for (let week = 0; week < 8; week++) visitor.looksAt('crime-harbour', 'crime-winter').waits(7)
    visitor.looksAt('espresso', 'moka-pot', 'espresso', 'moka-pot')
    const places = () => {
      const order = visitor.isShown([find('desk-lamp'), find('crime-garden'), percolator])
      return [order.indexOf('percolator'), order.indexOf('crime-garden')] as const
    }
    const percolator = { item_id: 'percolator', item_category: 'Kitchen/Coffee/Machines' }
    const [whimNow, habitNow] = places()
    expect(whimNow).toBeLessThan(habitNow)
    visitor.waits(30)
    const [whimLater, habitLater] = places()
    expect(habitLater).toBeLessThan(whimLater)
  })

  it('does not pester with what you passed over', () => {
    const books = ofKind('Books').map(find)
    const passedOver = books.slice(0, 2)
    const visitor = shopper().looksAt('desk-lamp')
    const before = visitor.isShown(books)
    for (let time = 0; time < 6; time++) visitor.seesList(passedOver)
    const after = visitor.isShown(books)
    expect(before.slice(0, 2)).toEqual(idsOf(passedOver))
    expect(after[0]).not.toBe(before[0])
    expect(after.indexOf('crime-winter')).toBeGreaterThan(before.indexOf('crime-winter'))
  })

  it('does not press what you saw a minute ago, and remembers it tomorrow', () => {
    const lamps = ['desk-lamp', 'reading-lamp', 'floor-lamp'].map(find)
    const visitor = shopper().looksAt('floor-lamp').waits(1).looksAt('reading-lamp')
    expect(visitor.isShown(lamps)[0]).toBe('floor-lamp')
    expect(visitor.waits(1).isShown(lamps)[0]).toBe('reading-lamp')
  })
})

describe('the shopkeeper arranges the window', () => {
  const KINDS = ['Books/Crime', 'Sports/Running/Shoes', 'Home/Lamps', 'Electronics/Televisions']
  const kindsAmong = (order: string[]) => new Set(order.slice(0, 4).map(kindOf)).size

  it('gives a browsing visitor variety, a focused one focus', () => {
    const elsewhere = (id: string) => ({ ...find(id), item_id: `another ${id}` })
    const browsing = shopper()
    for (const id of ['tv-65', 'desk-lamp', 'road-shoes', 'crime-winter']) {
      browsing.looksAt(elsewhere(id))
    }
    const focused = shopper().looksAt(...ofKind('Books/Crime'))
    const list = KINDS.flatMap(kind => ofKind(kind)).map(find)
    expect(kindsAmong(browsing.isShown(list))).toBeGreaterThanOrEqual(3)
    expect(focused.isShown(list).slice(0, 4).map(kindOf)).toEqual(Array(4).fill('Books/Crime'))
  })

  it('never lets reminders take over the home page', () => {
    const seen = [...ofKind('Books'), ...ofKind('Kitchen')]
    const visitor = shopper()
      .looksAt(...seen, ...seen)
      .waits(1)
    const order = visitor.isShown(catalogue, { widget: { kind: 'home' } })
    for (let places = 1; places <= 12; places++) {
      const reminders = order.slice(0, places).filter(id => seen.includes(id)).length
      expect(reminders).toBeLessThanOrEqual(Math.max(1, 0.3 * places))
    }
    expect(order.slice(0, 10).some(id => seen.includes(id))).toBe(true)
  })

  it('does not recommend the product you are looking at', () => {
    const visitor = shopper().looksAt('burr-grinder')
    const context = { item: find('burr-grinder'), widget: { kind: 'product' } } as const
    const order = visitor.isShown(catalogue, context)
    expect(order.at(-1)).toBe('burr-grinder')
    expect(order.slice(0, 5)).toContain('blade-grinder')
  })

  it('puts last what is sold out, however much you liked it', () => {
    const visitor = shopper().looksAt('burr-grinder', 'burr-grinder', 'hand-grinder').waits(1)
    const list = catalogue.map(item =>
      item.item_id === 'burr-grinder'
        ? { ...item, availability: 'https://schema.org/OutOfStock' }
        : item,
    )
    expect(visitor.isShown(list).at(-1)).toBe('burr-grinder')
    expect(visitor.isTold('burr-grinder', list)).toEqual([])
    expect(visitor.isShown(list).slice(0, 3)).toContain('hand-grinder')
  })
})
