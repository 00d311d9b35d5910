import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { itemFrom } from '../../src/attributes'
import { eventSchema } from '../../src/events/schema'
import { decoded } from '../../src/extras/presets/page/decoded'
import { mended } from '../../src/extras/presets/page/mended'
import { createReader, type Told } from '../../src/page/commerce'
import { jsonLdIn } from '../../src/page/json-ld'
import { inJsonLd } from '../../src/page/structured'
import { plain } from '../../src/plain'
import { priceOf } from '../../src/price'
import { sensitiveBy } from '../../src/profile/sensitive'
import { parse } from '../../src/schema'
import { isOrderAsked } from '../../src/widget/given-order'
import { RUNS } from '../support/arbitraries'
import { describePage } from '../support/json-ld'

afterEach(() => {
  document.body.innerHTML = ''
  history.replaceState(null, '', '/')
})

/** Texts, of which many look like what a parser looks for. */
const textsLike = (...parts: string[]) =>
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 3 })), { maxLength: 30 })
      .map(all => all.join('')),
  )
const forAny = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), RUNS)

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString']
const FIELDS = [
  'event',
  'ecommerce',
  'items',
  'products',
  'item_id',
  'id',
  'name',
  'price',
  'add',
  '0',
  '1',
  '2',
]
const anything = fc.object({
  key: fc.constantFrom(...FIELDS, ...NAMES),
  values: [fc.string(), fc.double(), fc.constantFrom(null, undefined, 'view_item', 'event', 5n)],
})

/** What cannot be made a text, the client's guard hears of. */
const told = (read: () => Told[]): Told[] => {
  try {
    return read()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return []
  }
}

describe('for any text', () => {
  it('a price is a number above 0, or none', () => {
    forAny(textsLike('1', '299', ',', '.', ' ', "'", '-', 'e', '$', 'руб.'), text => {
      const price = priceOf(text)
      if (price !== undefined) expect(price > 0 && price < Infinity).toBe(true)
    })
  })

  it('a price written as programs do is that price', () => {
    forAny(fc.integer({ min: 1, max: 1e9 }), cents => {
      expect(priceOf(`${cents / 100}`)).toBe(cents / 100)
    })
  })

  it('plain words are letters and digits with blanks between and around', () => {
    forAny(textsLike('İ', 'ß', 'A', ' ', '-', 'Я', '\u0301', 'ﬃ'), text => {
      expect(plain(text)).toMatch(/^[\p{L}\p{N} ]+$/u)
      expect(plain(text)).toMatch(/^ (.* )?$/)
      expect(plain(plain(text))).toBe(plain(text))
    })
  })

  it('an item is sensitive if a word of its category begins so', () => {
    forAny(textsLike('wine', 'Wine', 'swine', 'glass', '/', ' ', '-', 'вино'), item_category => {
      const words = item_category.toLowerCase().split(/[^\p{L}\p{N}]+/u)
      const isWine = words.some(word => /^(wine|вино)/.test(word))
      expect(sensitiveBy(['wine', 'вино'])({ item_id: 'a', item_category })).toBe(isWine)
    })
  })

  it('a text escaped for HTML is the text', () => {
    const escaped = (text: string) => text.replace(/[&<>"']/g, it => `&#${it.charCodeAt(0)};`)
    const named: Record<string, string> = {
      '&': '&amp;',
      '<': '&lt;',
      '>': '&gt;',
      é: '&eacute;',
      '–': '&ndash;',
    }
    forAny(textsLike('&', '<', '>', '"', 'amp;', '#38;', 'é', '–'), text => {
      expect(decoded(escaped(text))).toBe(text)
      expect(decoded(text.replace(/[&<>é–]/g, it => named[it] as string))).toBe(text)
    })
  })

  it('an address that sorts is asked for, whatever else it says, and none without the words', () => {
    forAny(fc.webQueryParameters(), query => {
      history.replaceState(null, '', `/list?${query}&sort=price`)
      expect(isOrderAsked(false)).toBeTruthy()
    })
    forAny(fc.stringMatching(/^[a-m=&_0-9]{0,40}$/), query => {
      history.replaceState(null, '', `/list?colour=${query}`)
      expect(isOrderAsked(false)).toBeFalsy()
    })
  })
})

describe('for any data', () => {
  it('JSON-LD that templates have damaged says what it said', () => {
    const value = fc.oneof(fc.stringMatching(/^[\w ]*$/), fc.integer(), fc.constantFrom(null, true))
    const node = fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), value, { minKeys: 1 })
    const damage = fc.constantFrom(
      (json: string) => `<![CDATA[${json}]]>`,
      (json: string) => `//<![CDATA[\n${json}\n//]]>`,
      (json: string) => `<!-- ${json} -->`,
      (json: string) => json.replace('{', '{/* a product, by its template */'),
      (json: string) => json.replace(/\}$/, ',}'),
      (json: string) => json.replace(/,/g, ',\n\t'),
    )
    forAny(fc.tuple(node, damage), ([said, damaged]) => {
      describePage(damaged(JSON.stringify(said)))
      expect(jsonLdIn(document, mended)).toEqual([said])
    })
  })

  it('JSON-LD of any kind is nodes, and no harm', () => {
    const keys = [
      '@type',
      'name',
      'sku',
      'offers',
      'price',
      'brand',
      'category',
      'image',
      '@graph',
      ...NAMES,
    ]
    const data = fc.object({
      key: fc.constantFrom(...keys),
      values: [fc.string(), fc.double(), fc.constantFrom('Product', 'BreadcrumbList', null)],
      maxDepth: 5,
    })
    forAny(
      fc.oneof(
        data,
        textsLike('{', '}', '[', ']', ',', '/*', '*/', '//', '<!--', '-->', '"name"', ':'),
      ),
      said => {
        describePage(said)
        const nodes = jsonLdIn(document)
        expect(nodes.every(node => typeof node === 'object')).toBe(true)
        const item = inJsonLd()
        if (item) expect(typeof item.item_id).toBe('string')
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(OF_OBJECTS)
      },
    )
  })

  it('what a data layer tells can be parsed, or says no name that is known', () => {
    forAny(fc.array(anything, { maxLength: 5 }), entries => {
      const read = createReader()
      for (const entry of entries) {
        for (const [, { name, items, ...event }] of told(() => read(entry))) {
          const { wrong } = parse(eventSchema, { ...event, items, name: 'view_item' })
          expect(wrong).toBe(undefined)
        }
      }
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(OF_OBJECTS)
    })
  })

  it('attributes of a card give an item that can be parsed, or none', () => {
    const attributes = fc.record({
      id: fc.string(),
      name: fc.string(),
      price: fc.oneof(fc.string(), fc.double().map(String)),
      attributes: fc.oneof(fc.json(), fc.string()),
    })
    forAny(attributes, said => {
      const card = document.createElement('p')
      for (const [name, value] of Object.entries(said))
        card.setAttribute(`data-item-${name}`, value)
      const item = itemFrom(card)
      if (item)
        expect(parse(eventSchema, { name: 'view_item', items: [item] }).wrong).toBe(undefined)
      else expect(said.id.trim()).toBe('')
    })
  })
})

const OF_OBJECTS = Object.getOwnPropertyNames(Object.prototype)
