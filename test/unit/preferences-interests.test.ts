import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/core'
import { interestsOf } from '../../src/extras/preferences/interests'
import { NO_TASTES } from '../../src/extras/preferences/tastes'
import { DAY, event, grinder, kettle, T, towel, viewOf } from '../support/items'
import { having, repeated } from '../support/visitor'

const profile = having(
  ...repeated(3, viewOf(grinder)),
  viewOf(kettle),
  viewOf({ ...kettle, item_id: 'other', item_brand: 'Wine & Co' }),
)
const of = (it = profile, tastes = NO_TASTES, asked: string[] = []) =>
  interestsOf(it, tastes, asked, T)
const rowOf = (key: string, ...given: Parameters<typeof of>) =>
  of(...given).find(row => row.key === key)

describe('the interests a visitor reads of', () => {
  it('are the finest categories, the brands and the attributes, the strongest first', () => {
    expect(of().map(({ key }) => key)).toEqual([
      'category:Kitchen/Coffee/Grinders',
      'brand:Acme',
      'attribute:material=steel',
      'category:Kitchen/Coffee/Kettles',
      'attribute:material=copper',
      'brand:Boil & Co',
    ])
  })

  it('have names, where they belong, and why they are believed', () => {
    expect(rowOf('category:Kitchen/Coffee/Grinders')).toEqual({
      key: 'category:Kitchen/Coffee/Grinders',
      name: 'Grinders',
      within: 'Kitchen › Coffee',
      taste: 'usual',
      looks: 3,
      isBought: false,
    })
    expect(rowOf('attribute:material=copper')).toMatchObject({ name: 'material: copper', looks: 2 })
    const bought = having(viewOf(towel), event('purchase', [towel]))
    expect(rowOf('brand:Weave', bought)).toMatchObject({ isBought: true })
    expect(rowOf('category:Home/Textiles', bought)).toMatchObject({ isBought: true })
  })

  it('are at most twelve, and none that was only passed by in lists', () => {
    const many: Item[] = Array.from({ length: 20 }, (_, at) => ({
      item_id: `${at}`,
      item_brand: `Brand ${at}`,
      item_category: `Shop/Category ${at}`,
      attributes: { colour: `${at}` },
    }))
    expect(of(having(...many.map(item => viewOf(item))))).toHaveLength(12)
    expect(of(having(event('view_item_list', many)))).toEqual([])
  })

  it('fade', () => {
    expect(interestsOf(profile, NO_TASTES, [], T + 200 * DAY)).toEqual([])
  })

  it('begin with what was stated and end with what is off, be it known or not', () => {
    const tastes = { off: ['brand:Acme'], stated: ['category:Garden', 'brand:Boil & Co'] }
    const rows = of(profile, tastes)
    expect(rows.slice(0, 2).map(({ key, taste }) => [key, taste])).toEqual([
      ['category:Garden', 'stated'],
      ['brand:Boil & Co', 'stated'],
    ])
    expect(rows.at(-1)).toMatchObject({ key: 'brand:Acme', taste: 'off', looks: 3 })
    expect(rows.filter(({ key }) => key === 'brand:Acme')).toHaveLength(1)
  })

  it('leave out what the shop asks about, and what is sensitive', () => {
    expect(rowOf('brand:Acme', profile, NO_TASTES, ['brand:Acme'])).toBeUndefined()
    expect(of().map(({ name }) => name)).not.toContain('Wine & Co')
  })
})
