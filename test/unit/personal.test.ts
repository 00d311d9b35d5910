import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/core'
import { impersonal } from '../../src/profile/personal'
import { RUNS } from '../support/arbitraries'

/** The facts of an item as a page of this shop keeps them: of addresses, paths that begin with a slash. */
const kept = (item: Item): Item =>
  JSON.parse(
    JSON.stringify(item, (name, value) =>
      impersonal(name, value, url => /^\/[^?#]*/.exec(url ?? '')?.[0]),
    ),
  )

const named = (item_name: string) => kept({ item_id: 'sku-1', item_name }).item_name

const PERSONAL = [
  'jane.doe@example.com',
  'JANE+shop@mail.example.co.uk',
  'jane%40example.com',
  'жанна@почта.рф',
  'jane@163.com',
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.sig',
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.',
]

const LONG_NUMBERS = [
  '+49 (0) 171 234 56 78',
  '+1-555-123-4567',
  '+79161234567',
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  '378282246310005',
  '(555) 123-4567',
  '8 (916) 123-45-67',
  '0171/2345678',
  '06 12 34 56 78',
  '550e8400-e29b-41d4-a716-446655440000',
  '9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08',
]

describe('what of an item is personal', () => {
  it.each(PERSONAL)('is any fact with %s in it', text => {
    const item = kept({
      item_id: 'sku-1',
      item_name: `Mug for ${text}`,
      item_brand: text,
      item_category: `Gifts/${text}`,
      item_category2: text,
      attributes: { engraving: text, colour: 'red' },
      price: 9,
    })
    expect(item).toEqual({ item_id: 'sku-1', attributes: { colour: 'red' }, price: 9 })
  })

  it.each(PERSONAL)('is an id with %s in it, and an address', text => {
    const path = `/gifts/${text}/mug`
    expect(kept({ item_id: path, url: path, image: `${path}.jpg`, item_name: 'Mug' })).toEqual({
      item_name: 'Mug',
    })
  })

  it.each(LONG_NUMBERS)('is %s in a text, of which the rest stays', number => {
    expect(named(`Mug ${number}, blue`)).toMatch(/^Mug [+(]?, blue$/)
    const { attributes } = kept({ item_id: 'sku-1', attributes: { engraving: number } })
    expect(attributes?.engraving).toMatch(/^[+(]?$/)
  })

  it('is a session in an address', () => {
    const path = '/p/mug;jsessionid=0AAB6C8DE415E2E5F307CF334BFCA0C1'
    expect(kept({ item_id: path, url: path })).toEqual({})
  })
})

describe('what of an item is not personal', () => {
  it.each([
    'iPhone 15 Pro 256GB +7 colours',
    'Sony WH-1000XM4',
    'Poster 1200x800, 30 x 40 cm',
    'Desk lamp 1.299,00 EUR 24,90',
    'Sizes 36, 38, 40, 42, 44',
    'Set of 2 (4 + 4) 12/24/36',
    'Laptop 27" 5K/32GB DDR4/1TB (MQ2Y2SL/A)',
    'Café@Home 2024',
    'Seoul 100 ml (3.4 fl. oz)',
    'Vitamin D3+K2 1000 I.E. 2015-2021',
    'Hochdruckreiniger »K 3 Full Control«',
    'Geschirrspülmaschinenzubehör für Donaudampfschifffahrt',
    '좋은생각 : 정기구독 1년 ( 선물 )',
  ])('is the name %s', name => expect(named(name)).toBe(name))

  it('is the name around an ISBN, an EAN or the number of a part', () => {
    expect(named('Fairy Oak, ISBN 978-3-16-148410-0')).toBe('Fairy Oak, ISBN ')
    expect(named('Drill bit 2 608 577 350 for wood')).toBe('Drill bit for wood')
  })

  it.each([
    '4006381333931',
    '04006381333931',
    '4111111111111111',
    '16067472565517510018016014',
    '550e8400-e29b-41d4-a716-446655440000',
    '0189c4d2e0b37a7e9d5f0c0e8f3b2a11',
    '992.775.08',
    '100-200-30000',
    'GARNI 570 EASY II',
    'PU_106160/01',
    'sku@2',
  ])('is the id %s', item_id => expect(kept({ item_id }).item_id).toBe(item_id))

  it.each([
    '/p/mug-5099873388655/pd/DWFWKMMBM',
    '/detail/0189c4d2e0b37a7e9d5f0c0e8f3b2a11',
    '/img/mug@2x.png',
  ])('is the path %s', path => {
    expect(kept({ item_id: path, url: path, image: path })).toEqual({
      item_id: path,
      url: path,
      image: path,
    })
  })
})

it('takes no longer for a text that was made to stall it', () => {
  const parts = fc.constantFrom(
    '@',
    '%40',
    '+',
    '1',
    ' ',
    '(',
    'eyJ',
    'a',
    'f-',
    ';jsess',
    '1 ',
    '@a.',
  )
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), some => {
      const text = some.join('').repeat(100_000 / some.length)
      const start = performance.now()
      kept({ item_id: text, item_name: text })
      expect(performance.now() - start).toBeLessThan(500)
    }),
    { ...RUNS, numRuns: 60 },
  )
})
