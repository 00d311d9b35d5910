import { describe, expect, it } from 'vitest'
import type { Item, Profile } from '../../src/core'
import { DAY, event, T, viewOf } from '../support/items'
import { having, idsOf, orderOf, reasonsFor, repeated } from '../support/visitor'

const television = (item_id: string): Item => ({
  item_id,
  item_category: 'Electronics/Televisions',
})
const bought = (item: Item, day = 0) => event('purchase', [item], T + day * DAY)
const placeOf = (id: string, list: Item[], profile: Profile, day: number) =>
  orderOf(list, profile, T + day * DAY).indexOf(id)

describe('a thing bought once', () => {
  const list = [
    television('own tv'),
    television('other tv'),
    { item_id: 'radio', item_category: 'Electronics/Radios' },
    { item_id: 'lamp', item_category: 'Lamps' },
    { item_id: 'rug', item_category: 'Rugs' },
  ]
  const owner = having(
    ...repeated(3, viewOf(television('own tv'))),
    ...repeated(3, viewOf(television('other tv'))),
    bought(television('own tv')),
  )

  it.each([0, 1, 7])('steps back with all its kin, %d days after', day => {
    expect(
      orderOf(list, owner, T + day * DAY)
        .slice(-2)
        .sort(),
    ).toEqual(['other tv', 'own tv'])
  })

  it('leaves what is of another kind where it was', () => {
    expect(orderOf(list, owner, T + 7 * DAY).slice(0, 3)).toEqual(['radio', 'lamp', 'rug'])
  })

  it('is back in its place after many months', () => {
    const plain = having(bought(television('own tv')))
    expect(orderOf(list, plain, T + 300 * DAY)).toEqual(idsOf(list))
    expect(orderOf(list, plain, T + 7 * DAY)).not.toEqual(idsOf(list))
  })

  it('comes back little by little', () => {
    const wide = [...list, ...idsOf(list).map(id => ({ item_id: `more ${id}` }))]
    const plain = having(bought(television('own tv')))
    const places = [1, 45, 90, 300].map(day => placeOf('own tv', wide, plain, day))
    expect(places).toEqual([...places].sort((one, other) => other - one))
    expect(new Set(places).size).toBeGreaterThan(2)
  })

  it('is never asked for again as if it were used up', () => {
    for (const day of [1, 30, 90, 300]) {
      for (const id of ['own tv', 'other tv']) {
        expect(reasonsFor(id, list, owner, T + day * DAY), `${id} ${day}`).not.toHaveProperty(
          'repurchase',
        )
      }
    }
  })

  it('steps back alone where its category is not known', () => {
    const plain = ['a', 'b', 'c'].map(item_id => ({ item_id }))
    expect(orderOf(plain, having(bought({ item_id: 'a' })), T + DAY)).toEqual(['b', 'c', 'a'])
  })
})

describe('a thing bought again and again', () => {
  const beans: Item = { item_id: 'beans', item_brand: 'Roast', item_category: 'Coffee/Beans' }
  const otherBeans: Item = { ...beans, item_id: 'other beans', item_brand: 'Brew' }
  const others = Array.from({ length: 8 }, (_, index) => ({ item_id: `other ${index}` }))
  const list = [...others, otherBeans, beans]
  const twice = having(bought(beans, 0), bought(beans, 30))

  it('returns when it is due', () => {
    expect(placeOf('beans', list, twice, 60)).toBeLessThan(3)
    expect(reasonsFor('beans', list, twice, T + 60 * DAY)).toHaveProperty('repurchase')
  })

  it('is not offered right after it was bought', () => {
    for (const day of [30, 32, 36]) {
      expect(placeOf('beans', list, twice, day)).toBeGreaterThanOrEqual(8)
      expect(reasonsFor('beans', list, twice, T + day * DAY)).not.toHaveProperty('repurchase')
    }
  })

  it('is offered most near its time, less much sooner or much later', () => {
    const lift = (day: number) =>
      reasonsFor('beans', list, twice, T + day * DAY).repurchase?.contribution ?? 0
    expect(lift(60)).toBeGreaterThan(lift(45))
    expect(lift(60)).toBeGreaterThan(lift(120))
  })

  it('is offered with more confidence the oftener it was bought', () => {
    const often = having(...[0, 30, 60, 90].map(day => bought(beans, day)))
    expect(
      reasonsFor('beans', list, often, T + 120 * DAY).repurchase?.contribution,
    ).toBeGreaterThan(reasonsFor('beans', list, twice, T + 60 * DAY).repurchase?.contribution ?? 0)
  })

  it('brings its kin along', () => {
    expect(placeOf('other beans', list, twice, 60)).toBeLessThan(list.indexOf(otherBeans))
  })

  it('stands before its kin when it is due, also where the shop has it behind', () => {
    const often = having(...[0, 30, 60, 90].map(day => bought(beans, day)))
    const order = orderOf([otherBeans, ...others, beans], often, T + 120 * DAY)
    expect(order.indexOf('beans')).toBeLessThan(order.indexOf('other beans'))
  })

  it('is known by its kind where each time another one was bought', () => {
    const changing = having(bought(otherBeans, 0), bought({ ...beans, item_id: 'third' }, 30))
    expect(placeOf('beans', list, changing, 60)).toBeLessThan(9)
    expect(reasonsFor('beans', list, changing, T + 60 * DAY)).toHaveProperty('repurchase')
  })

  it('learns how long it lasts from how long it lasted', () => {
    const slow = having(bought(beans, 0), bought(beans, 90))
    const lift = (day: number) =>
      reasonsFor('beans', list, slow, T + day * DAY).repurchase?.contribution ?? 0
    expect(lift(180)).toBeGreaterThan(lift(120))
  })
})
