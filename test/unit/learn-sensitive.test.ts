import { describe, expect, it } from 'vitest'
import { createProfile, type EventName, type Item, learn, SENSITIVE } from '../../src/core'
import { event, grinder, T, viewOf } from '../support/items'
import { having } from '../support/visitor'

const secret = (item_category: string, more: Partial<Item> = {}): Item => ({
  item_id: 'secret-id',
  item_name: 'Secretname',
  item_brand: 'Secretbrand',
  price: 77,
  attributes: { secretfact: 'secretvalue' },
  url: '/secret',
  ...more,
  item_category,
})
const NAMES: EventName[] = [
  'view_item_list',
  'select_item',
  'view_item',
  'add_to_wishlist',
  'add_to_cart',
  'begin_checkout',
  'purchase',
  'user_engagement',
]
const everything = (item: Item) =>
  NAMES.map((name, index) => event(name, [item], T + index, { engagement_time_msec: 9000 }))

/** The profile of a visitor who did everything there is with an item. */
const knowing = (item: Item, sensitive?: readonly string[]) =>
  everything(item).reduce(
    (profile, it) => learn(profile, it, sensitive && { sensitive }),
    createProfile(),
  )
const traces = (item: Item, sensitive?: readonly string[]) =>
  JSON.stringify(knowing(item, sensitive)).match(/secret|price|64|medic/gi) ?? []

describe('what is nobody’s business', () => {
  it('leaves traces of anything else', () => {
    expect(traces(secret('Kitchen')).length).toBeGreaterThan(10)
  })

  it.each([
    'Medicine',
    'Health/Medical aids',
    'Health & Pharmacy',
    'Health/Pregnancy tests',
    'Contraceptives',
    'Erotica/Erotic books',
    'Intimate care',
    'Sex toys',
    'Drinks/Alcohol',
    'Drinks/Red Wine',
    'Wine & Spirits',
    'craft beers',
    'Books/Religion',
    'Books/Political science',
    'Лекарства',
    'Медицинские товары',
    'Аптека/Витамины',
    'Контрацептивы',
    'Для беременных',
    'Интимные товары',
    'Эротика',
    'Секс-шоп',
    'Алкоголь',
    'Напитки/Красное вино',
    'ПИВО',
    'Книги/Религия',
    'Книги/Политика',
  ])('of an item of the category %j nothing at all is learnt', category => {
    expect(traces(secret(category))).toEqual([])
    expect(knowing(secret(category))).toEqual({ ...createProfile(), time: T + NAMES.length - 1 })
  })

  it.each(['Swine', 'Unisex', 'Essex', 'Paramedic'])('of %j it is', category => {
    expect(traces(secret(category)).length).toBeGreaterThan(10)
  })

  it('whatever level of the category tells', () => {
    const levels = { item_category2: 'Care', item_category3: 'Medicine' }
    expect(traces(secret('Health', levels))).toEqual([])
    expect(traces(secret('Medicine', { item_category2: 'Vitamins' }))).toEqual([])
    expect(traces(secret('Health/Medicine/Vitamins'))).toEqual([])
  })

  it('also a level deeper than interests go', () => {
    const levels = { item_category2: 'Care', item_category3: 'Cabinet', item_category4: 'Medicine' }
    expect(traces(secret('Health', levels))).toEqual([])
    expect(traces(secret('Health/Care/Cabinet/Medicine'))).toEqual([])
  })

  it('also a level behind names longer than interests keep', () => {
    const long = 'Everything that a household needs for a good and quiet life'
    expect(traces(secret(`${long}/Medicine`))).toEqual([])
  })

  it('whatever the category is called where the word stands last', () => {
    expect(traces(secret('Health (medicine)'))).toEqual([])
    expect(traces(secret('Health-medicine'))).toEqual([])
    expect(traces(secret('Health_medicine'))).toEqual([])
  })

  it('learns the other items of the same event', () => {
    const profile = having(event('purchase', [secret('Medicine'), grinder]))
    expect(profile).toEqual(having(event('purchase', [grinder])))
  })

  it('makes no step of an event about nothing else', () => {
    expect(having(viewOf(secret('Medicine'))).step).toBe(0)
  })

  it('teaches no word for a search to keep', () => {
    const search = { name: 'search', time: T, search_term: 'secretname medicine' } as const
    expect(having(viewOf(secret('Medicine')), search).affinities).toEqual([])
  })
})

describe('a shop’s own list of what is sensitive', () => {
  it('replaces the list that is built in', () => {
    expect(traces(secret('Toys/Trains'), ['toy'])).toEqual([])
    expect(traces(secret('Medicine'), ['toy']).length).toBeGreaterThan(10)
  })

  it('can be added to the list that is built in', () => {
    const both = [...SENSITIVE, 'toy']
    expect(traces(secret('Toys'), both)).toEqual([])
    expect(traces(secret('Medicine'), both)).toEqual([])
  })

  it('is of beginnings of words in any case', () => {
    expect(traces(secret('my TOYS'), ['Toy'])).toEqual([])
    expect(traces(secret('Игрушки'), ['ИГРУШ'])).toEqual([])
    expect(traces(secret('Cowtoys'), ['toy']).length).toBeGreaterThan(10)
  })

  it('may have blanks around its words', () => {
    expect(traces(secret('Wines'), [' wine '])).toEqual([])
  })

  it('can be empty: then nothing is sensitive', () => {
    for (const category of ['Medicine', 'Секс', '']) {
      expect(traces(secret(category), []).length).toBeGreaterThan(10)
    }
  })

  it.each(['a(b', 'a[b', 'x|y', '{2}', '\\p{L', '(?<!x)y', 'k+i.*'])(
    'takes %j for no pattern',
    word => {
      expect(traces(secret('Kitchen'), [word]).length).toBeGreaterThan(10)
    },
  )

  it.each(['(', '[', '\\', '+', '*', '.', '^$', '**'])(
    'takes %j for a mark that no category here has',
    word => {
      expect(traces(secret('Kitchen'), [word]).length).toBeGreaterThan(10)
    },
  )

  it.each(['', 'cat', 'category', 'und', 'undefined'])(
    'finds no %j in a category that has none, nor where there is none',
    word => {
      expect(traces(secret('Kitchen'), ['x', word]).length).toBeGreaterThan(10)
      expect(traces(secret(''), ['x', word]).length).toBeGreaterThan(10)
    },
  )

  it('finds words of more than letters', () => {
    expect(traces(secret('Adults 18+'), ['18+'])).toEqual([])
    expect(traces(secret('Wine & Spirits'), ['wine & spirits'])).toEqual([])
  })
})
