import { describe, expect, it } from 'vitest'
import type { Item, Model, Profile, Purchase } from '../../src/core'
import { filesOf } from '../../src/extras/catalogue'
import type { FilesOptions } from '../../src/extras/shelves/files'
import { NO_FILES } from '../../src/extras/shelves/files'
import { keyOf, kindOf } from '../../src/extras/shelves/kind'
import { itemsOf, type Known } from '../../src/extras/shelves/known'
import type { ShelfName } from '../../src/extras/shelves/lists'
import { pick } from '../../src/extras/shelves/pick'
import { packed } from '../../src/model/neighbours'
import { keysOf } from '../../src/profile/keys'
import { rank } from '../../src/rank/rank'
import { DAY, event, grinder, HOUR, kettle, knife, T, towel, viewOf } from '../support/items'
import { having, idsOf } from '../support/visitor'

const NOW = T + 100 * DAY
const TODAY = NOW / DAY

const filters: Item = {
  item_id: 'filters',
  item_name: 'Paper filters',
  item_category: 'Kitchen/Coffee/Filters',
  price: 5,
}
const rival: Item = { ...grinder, item_id: 'rival', item_name: 'Electric grinder' }
const CATALOGUE = [towel, knife, kettle, grinder, rival, filters]

/** A model in which the grinder is bought with filters and looked at with the kettle. */
const model = (more: Partial<Model> = {}): Model => ({
  version: 1,
  items: ['filters', 'grinder', 'kettle', 'knife'],
  rates: [0, 4, 8, -2],
  together: ['', packed([{ place: 2, strength: 1 }]), '', ''],
  bought: ['', packed([{ place: 0, strength: 1 }]), '', ''],
  keys: [],
  categories: [{ path: 'Kitchen/Coffee/Filters', again: 0.5, mu: Math.log(30) }],
  ...more,
})

const wrong: unknown[] = []

async function knownOf(
  profile: Profile,
  options: FilesOptions = {},
  onPage: Item[] = [],
  now = NOW,
): Promise<Known> {
  const files = Object.keys(options).length
    ? await filesOf(options, error => wrong.push(error))(true)
    : NO_FILES
  const told = { profile, now, files }
  return { ...told, items: itemsOf(told, onPage, item => item) }
}

const picked = async (name: ShelfName, ...known: Parameters<typeof knownOf>) => {
  const all = await knownOf(...known)
  return pick(
    name,
    all,
    (items, context) => rank(items, all.profile, { now: all.now, ...context }),
    6,
  )
}
const idsOn = async (...list: Parameters<typeof picked>) => idsOf((await picked(...list)).items)

const bought = (item: Item, daysAgo: number) => event('purchase', [item], NOW - daysAgo * DAY)
const buying = (...purchases: Partial<Purchase>[]): Profile => ({
  ...having(),
  step: 1,
  purchases: purchases.map(it => ({ key: '', day: TODAY, count: 1, interval: 0, ...it })),
})

describe('recently viewed', () => {
  it('is what was looked at, the latest first, also where of a look only the day is kept', async () => {
    const profile = having(
      viewOf(towel, NOW - 3 * HOUR),
      viewOf(knife, NOW - 2 * HOUR),
      event('view_item_list', [filters], NOW - HOUR),
      viewOf(kettle, NOW - HOUR),
    )
    expect(await idsOn('recently-viewed', profile)).toEqual(['kettle', 'knife', 'towel'])
    const items = profile.items.map(it => ({ ...it, last: NOW - 2 * DAY }))
    expect(await idsOn('recently-viewed', { ...profile, items })).toEqual([
      'kettle',
      'knife',
      'towel',
    ])
  })

  it('says no price of a look more than a day ago, unless the page or the catalogue does', async () => {
    const profile = having(viewOf(towel, NOW - 25 * HOUR), viewOf(knife, NOW - 23 * HOUR))
    const prices = async (...more: [FilesOptions?, Item[]?]) =>
      (await picked('recently-viewed', profile, ...more)).items.map(it => it.price)
    expect(await prices()).toEqual([20, undefined])
    expect(await prices({}, [{ item_id: 'towel', price: 9 }])).toEqual([20, 9])
    const asOf = new Date(NOW - HOUR).toISOString()
    expect(await prices({ catalogue: { items: [{ ...towel, price: 8 }], asOf } })).toEqual([20, 8])
  })
})

describe('what stands on no shelf', () => {
  const views = [towel, knife, kettle, grinder].map(item => viewOf(item, NOW - HOUR))

  it.each([
    [
      'is out of stock by the catalogue',
      [],
      { catalogue: [{ ...grinder, availability: 'https://schema.org/OutOfStock' }] },
      [],
    ],
    ['is out of stock by the page', [], {}, [{ item_id: 'grinder', availability: 'sold out' }]],
    ['is in the cart', [event('add_to_cart', [grinder], NOW - HOUR)], {}, []],
    [
      'is sensitive by the catalogue',
      [],
      { catalogue: [{ ...grinder, item_category: 'Wine' }] },
      [],
    ],
    [
      'is sensitive by the shop’s own words',
      [],
      { catalogue: [grinder], sensitive: ['coffee'] },
      [],
    ],
    ['was just bought', [bought(grinder, 6)], {}, []],
    ['is of a kind that was just bought', [bought(rival, 6)], {}, []],
  ])('%s', async (_, more, options, onPage) => {
    const profile = having(...views, ...more)
    expect(await idsOn('recently-viewed', having(...views))).toContain('grinder')
    const left = await idsOn('recently-viewed', profile, options, onPage)
    expect(left).not.toContain('grinder')
    expect(left).toContain('knife')
  })

  it('was bought more than a week ago no longer, nor is what is bought again and again', async () => {
    const again = having(bought(rival, 40), bought(rival, 3), ...views)
    expect(await idsOn('recently-viewed', again)).toContain('grinder')
    expect(await idsOn('recently-viewed', having(bought(rival, 9), ...views))).toContain('grinder')
  })
})

describe('buy again', () => {
  it('is what was bought twice and is nearly due', async () => {
    const profile = buying(
      { key: 'item:filters', day: TODAY - 21, count: 2, interval: 30 },
      { key: 'item:knife', day: TODAY - 19, count: 2, interval: 30 },
      { key: 'item:kettle', day: TODAY - 90, count: 1 },
      { key: 'category:Home/Textiles', day: TODAY - 90, count: 4, interval: 30 },
    )
    expect(await idsOn('buy-again', profile, { catalogue: CATALOGUE })).toEqual(['filters'])
  })

  it('is due by its own days, also within the week of the last purchase', async () => {
    const profile = buying({ key: 'item:filters', day: TODAY - 5, count: 8, interval: 6 })
    expect(await idsOn('buy-again', profile, { catalogue: CATALOGUE })).toEqual(['filters'])
  })

  it('is what others buy again, by the model, after one purchase', async () => {
    const once = (daysAgo: number) =>
      buying({ key: 'item:filters', day: TODAY - daysAgo }, { key: 'item:knife', day: TODAY - 60 })
    const files = { catalogue: CATALOGUE, model: model() }
    expect(await idsOn('buy-again', once(25), files)).toEqual(['filters'])
    expect(await idsOn('buy-again', once(15), files)).toEqual([])
    expect(await idsOn('buy-again', once(25), { catalogue: CATALOGUE })).toEqual([])
  })
})

describe('complete the set', () => {
  const cart = [viewOf(towel, NOW - HOUR), event('add_to_cart', [grinder], NOW - HOUR)]

  it('is what others buy with what is in the cart, and is not owned', async () => {
    const files = { catalogue: CATALOGUE, model: model() }
    expect(await picked('complete-the-set', having(...cart), files)).toMatchObject({
      about: 'Hand grinder',
      items: [{ item_id: 'filters' }],
    })
    const owning = having(bought(filters, 60), ...cart)
    expect(await idsOn('complete-the-set', owning, files)).toEqual([])
  })

  it('is what others look at with it where nobody knows what they buy, else what lies beside it', async () => {
    const files = { catalogue: CATALOGUE, model: model({ bought: ['', '', '', ''] }) }
    expect(await idsOn('complete-the-set', having(...cart), files)).toEqual(['kettle'])
    const beside = await idsOn('complete-the-set', having(...cart), { catalogue: CATALOGUE })
    expect(beside.sort()).toEqual(['filters', 'kettle'])
  })

  it('goes by the last purchase for two weeks, where the cart is empty', async () => {
    const files = { catalogue: CATALOGUE, model: model() }
    const having2 = (daysAgo: number) => having(bought(grinder, daysAgo), viewOf(towel, NOW - HOUR))
    expect(await idsOn('complete-the-set', having2(13), files)).toEqual(['filters'])
    expect(await idsOn('complete-the-set', having2(15), files)).toEqual([])
  })

  it('is nothing rather than nonsense', async () => {
    const shallow = having(event('add_to_cart', [knife], NOW - HOUR))
    expect(await idsOn('complete-the-set', shallow, { catalogue: CATALOGUE })).toEqual([])
    expect(await idsOn('complete-the-set', having(...cart))).toEqual([])
  })
})

describe('because you viewed', () => {
  const profile = having(viewOf(towel, NOW - 2 * HOUR), viewOf(grinder, NOW - HOUR))

  it('is what others looked at with the last thing looked at', async () => {
    const files = { catalogue: CATALOGUE, model: model() }
    expect(await picked('because-you-viewed', profile, files)).toMatchObject({
      about: 'Hand grinder',
      items: [{ item_id: 'kettle' }],
    })
  })

  it('is of its finest category without a model, and nothing of none', async () => {
    expect(await idsOn('because-you-viewed', profile, { catalogue: CATALOGUE })).toEqual(['rival'])
    const bare = having(viewOf({ item_id: 'bare' }, NOW - HOUR))
    const files = { catalogue: [{ item_id: 'also bare' }] }
    expect(await idsOn('because-you-viewed', bare, files)).toEqual([])
  })
})

describe('for you, and popular', () => {
  it('for you is in this visitor’s order', async () => {
    const profile = having(viewOf(rival, NOW - HOUR), viewOf(rival, NOW - HOUR + 1))
    const order = await idsOn('for-you', profile, { catalogue: CATALOGUE })
    expect(order).toHaveLength(6)
    expect(order.indexOf('grinder')).toBeLessThan(order.indexOf('towel'))
  })

  it('popular is in that of the model, and then the shop’s, whoever looks', async () => {
    const profile = having(viewOf(towel, NOW - HOUR))
    expect(await idsOn('popular', profile, { catalogue: CATALOGUE })).toEqual(idsOf(CATALOGUE))
    expect(await idsOn('popular', profile, { catalogue: CATALOGUE, model: model() })).toEqual([
      'kettle',
      'grinder',
      'filters',
      'knife',
      'towel',
      'rival',
    ])
    expect(await idsOn('popular', profile)).toEqual([])
  })
})

describe('the shop’s files', () => {
  it('that are wrong are told, and read as nothing', async () => {
    wrong.length = 0
    const files = { catalogue: 7 as never, model: model({ rates: [] }) }
    expect(await idsOn('popular', having(), files)).toEqual([])
    expect(String(wrong)).toMatch(/no model, wrong: rates/)
  })

  it('call a kind as the profile does', () => {
    const kinds: Partial<Item>[] = [
      {},
      { item_category: ' A / B//C/D ' },
      { item_category: 'A', item_category2: 'B', item_category3: ' ' },
      { item_category: `A/${'long '.repeat(20)}` },
    ]
    for (const kind of kinds) {
      const item = { item_id: 'one', ...kind }
      const { category } = keysOf(item)
      expect(keyOf(kindOf(item))).toBe(category.at(-1) ?? 'category:')
    }
  })
})
