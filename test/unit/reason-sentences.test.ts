import { describe, expect, it } from 'vitest'
import type { ReasonName } from '../../src/core'
import { type SentenceOptions, sentence } from '../../src/extras/reasons'
import { keysOf } from '../../src/profile/keys'

const say = (feature: ReasonName, key?: string, options?: SentenceOptions) =>
  sentence({ feature, ...(key && { key }), contribution: 1 }, options)
const inRussian = (feature: ReasonName, key?: string) => say(feature, key, { locale: 'ru' })

describe('a reason in English', () => {
  it.each<[ReasonName, string | undefined, string]>([
    ['category', 'category:Kitchen/Coffee/Grinders', 'Because you looked at grinders'],
    ['brand', 'brand:Boil & Co', 'Because you looked at Boil & Co'],
    ['attribute', 'attribute:material=steel', 'Like things you looked at: material steel'],
    ['attribute', 'attribute:Frame_size=M=L', 'Like things you looked at: frame size M=L'],
    ['word', 'word:grinder', 'Because you looked at “grinder” products'],
    ['price', 'price:64', 'Priced like things you looked at'],
    ['item', 'item:sku-1', 'You looked at this earlier'],
    ['cart', 'item:sku-1', 'Waiting in your cart'],
    ['nearby', undefined, 'Next to something you looked at'],
    ['repurchase', 'item:sku-1', 'The usual?'],
    ['repurchase', undefined, 'The usual?'],
    ['repurchase', 'category:Food/Coffee Beans', 'The usual coffee beans?'],
  ])('%s %s: %s', (feature, key, text) => {
    expect(say(feature, key)).toBe(text)
  })

  it.each([
    ['Coffee Grinders', 'coffee grinders'],
    ['Bread and paring knives', 'bread and paring knives'],
    ['Chef’s Knives', 'chef’s knives'],
    ['TV', 'TV'],
    ['TVs & Audio', 'TVs & audio'],
    ['USB Cables', 'USB cables'],
    ['iPhone Cases', 'iPhone cases'],
    ['T-Shirts', 'T-shirts'],
    ['Gifts from Paris', 'gifts from Paris'],
    ['Éclairs', 'éclairs'],
  ])('names the category %s as %s', (title, name) => {
    expect(say('category', `category:Shop/${title}`)).toBe(`Because you looked at ${name}`)
  })
})

describe('a reason in Russian', () => {
  it.each<[ReasonName, string | undefined, string]>([
    ['category', 'category:Кухня/Кофе/Кофемолки', 'Потому что вы смотрели кофемолки'],
    ['brand', 'brand:Acme', 'Потому что вы смотрели товары «Acme»'],
    ['brand', 'brand:«Простоквашино»', 'Потому что вы смотрели товары «Простоквашино»'],
    ['attribute', 'attribute:Материал=сталь', 'Похоже на то, что вы смотрели: материал «сталь»'],
    ['word', 'word:кофемолка', 'Потому что вы смотрели товары со словом «кофемолка»'],
    ['price', 'price:64', 'Цена — как у товаров, которые вы смотрели'],
    ['item', 'item:sku-1', 'Вы уже смотрели этот товар'],
    ['cart', 'item:sku-1', 'Ждёт в корзине'],
    ['nearby', undefined, 'Рядом с тем, что вы смотрели'],
    ['repurchase', 'item:sku-1', 'Как обычно?'],
    ['repurchase', 'category:Еда/Кофе в зёрнах', 'Как обычно: кофе в зёрнах?'],
  ])('%s %s: %s', (feature, key, text) => {
    expect(inRussian(feature, key)).toBe(text)
  })

  it.each([
    ['Электрические чайники', 'электрические чайники'],
    ['Кастрюли и сковороды', 'кастрюли и сковороды'],
    ['Чехлы для Apple', 'чехлы для Apple'],
    ['Аксессуары для телефона', 'аксессуары для телефона'],
    ['USB-кабели', 'USB-кабели'],
    ['3D-принтеры', '3D-принтеры'],
    ['Посуда', 'раздел «Посуда»'],
    ['Кастрюли и посуда', 'раздел «Кастрюли и посуда»'],
    ['Бытовая техника', 'раздел «Бытовая техника»'],
    ['Для дома', 'раздел «Для дома»'],
    ['Женщинам', 'раздел «Женщинам»'],
    ['Женщины', 'раздел «Женщины»'],
    ['Кофе', 'раздел «Кофе»'],
    ['ТВ', 'раздел «ТВ»'],
    ['Apple', 'раздел «Apple»'],
  ])('names the category %s as %s', (title, name) => {
    expect(inRussian('category', `category:${title}`)).toBe(`Потому что вы смотрели ${name}`)
  })
})

describe('what is better left unsaid', () => {
  it.each([
    'category:Health/Pregnancy tests',
    'category:Pregnancy/Tests',
    'category:Здоровье/Для беременных',
    'brand:Pharmacy & Co',
    'attribute:use=medical',
    'word:pregnancy',
  ])('is %s', key => {
    expect(say(key.split(':')[0] as ReasonName, key)).toBeUndefined()
    expect(say('repurchase', key)).toBeUndefined()
  })

  it('is what the shop says it is', () => {
    const options = { sensitive: ['wig'] }
    expect(say('category', 'category:Hair/Wigs', options)).toBeUndefined()
    expect(say('category', 'category:Hair/Earwigs', options)).toMatch(/earwigs/)
    expect(say('category', 'category:Pregnancy', options)).toMatch(/pregnancy/)
  })

  it('is nothing for a blank in the shop’s list', () => {
    const options = { sensitive: ['', ' ', 'wig'] }
    expect(say('category', 'category:Hair/Combs', options)).toMatch(/combs/)
    expect(say('category', 'category:Hair/Wigs', options)).toBeUndefined()
  })

  it('is not an id that happens to look so', () => {
    expect(say('item', 'item:medic-1')).toMatch(/earlier/)
  })

  it('is a feature nobody has words for', () => {
    expect(say('moonlight' as ReasonName, 'moonlight:full')).toBeUndefined()
  })

  it.each<[ReasonName, string | undefined]>([
    ['category', undefined],
    ['category', 'category:'],
    ['brand', 'brand:'],
    ['attribute', 'attribute:material'],
    ['word', undefined],
  ])('is %s without a name (%s)', (feature, key) => {
    expect(say(feature, key)).toBeUndefined()
  })

  it('is half a name: of a category whose key was cut, the level above is said', () => {
    const long = 'Things with a name that goes on and on, as some shops have them'
    const { category, brand, attribute } = keysOf({
      item_id: 'a',
      item_brand: `${long}!`,
      item_category: `Home/Storage boxes/${long}`,
      attributes: { made: `${long}!` },
    })
    expect(say('category', category[2])).toBe('Because you looked at storage boxes')
    expect(say('category', `category:${long}`.slice(0, 64))).toBeUndefined()
    expect(say('brand', brand[0])).toBeUndefined()
    expect(say('attribute', attribute[0])).toBeUndefined()
  })
})

describe('the language', () => {
  it.each([
    ['ru-RU', 'Как обычно?'],
    ['ru_RU', 'Как обычно?'],
    ['RU', 'Как обычно?'],
    ['en-GB', 'The usual?'],
    ['de', 'The usual?'],
    ['rue', 'The usual?'],
    ['', 'The usual?'],
    ['no such language', 'The usual?'],
  ])('of %s: %s', (locale, text) => {
    expect(say('repurchase', undefined, { locale })).toBe(text)
  })

  it('is never one in which texts cannot be lower-cased', () => {
    for (const locale of ['english', 'e', '-', 'constructor', '__proto__']) {
      expect(say('category', 'category:Cups', { locale })).toBe('Because you looked at cups')
    }
  })

  it('may be the shop’s own, whose nouns may keep their capitals', () => {
    const options: SentenceOptions = {
      locale: 'de-AT',
      sentences: { category: name => `Weil Sie ${name} angesehen haben` },
    }
    expect(say('category', 'category:Kaffeemühlen', options)).toBe(
      'Weil Sie Kaffeemühlen angesehen haben',
    )
    expect(say('cart', 'item:a', options)).toBe('Waiting in your cart')
  })

  it('has the name twice: as it stands in a sentence, and as the shop writes it', () => {
    const options: SentenceOptions = {
      locale: 'tr',
      sentences: {
        category: (name, title) => `${name}, ${title}`,
        attribute: (value, name) => `${name}: ${value}`,
      },
    }
    expect(say('category', 'category:Iron', options)).toBe('ıron, Iron')
    expect(say('attribute', 'attribute:size=XL', options)).toBe('size: XL')
  })

  it('may leave a kind of reason unsaid, or leave it as it is', () => {
    expect(say('price', 'price:64', { sentences: { price: () => '' } })).toBeUndefined()
    const sentences = { price: undefined } as unknown as SentenceOptions['sentences']
    expect(say('price', 'price:64', { sentences })).toMatch(/^Priced/)
  })
})
