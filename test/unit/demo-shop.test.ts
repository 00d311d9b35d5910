import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Catalogue,
  type Condition,
  loadCatalogue,
  type Product,
} from '../../examples/shop/catalogue.mjs'
import { libraryFiles } from '../../examples/shop/library.mjs'
import { pictureNames } from '../../examples/shop/pictures.mjs'
import { buildSite } from '../../examples/shop/site.mjs'
import { eventSchema } from '../../src/events/schema'
import { parse } from '../../src/schema'

const CATALOGUES = ['kitchen', 'grocery', 'home']

/** What stands in every attribute of this name, as a browser would read it. */
const all = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', '’'),
  )

/** What an element of the page opens and does not close, or closes and has not opened. */
function unbalanced(markup: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, slash, name = '', rest = ''] of markup.matchAll(/<(\/?)([a-zA-Z]+)([^>]*)>/g)) {
    if (rest.endsWith('/')) continue
    if (!slash) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}

const isIn = (category: string, { category: path }: Product) =>
  `${path}/`.startsWith(`${category}/`)

const isTagged = (tag: string, { attributes }: Product) =>
  Object.entries(attributes).some(pair => pair.join('=') === tag)

/** Whether products of the shop answer a key of the profile. */
function isAnswered(key: string, products: readonly Product[]): boolean {
  const [, kind, value = ''] = /^(\w+):(.*)$/.exec(key) ?? []
  return products.some(product =>
    kind === 'category'
      ? isIn(value, product)
      : kind === 'brand'
        ? product.brand === value
        : kind === 'attribute' && isTagged(value, product),
  )
}

const keysIn = ({ interest, any = [] }: Condition): string[] => [
  ...Object.entries(interest ?? {}).flatMap(([kind, value]) =>
    kind === 'atLeast' ? [] : [`${kind}:${value}`],
  ),
  ...any.flatMap(keysIn),
]

describe.each(CATALOGUES)('the demo shop with the %s catalogue', name => {
  let site: Map<string, string>
  let shop: Catalogue
  let pages: [path: string, html: string][]
  beforeAll(async () => {
    shop = await loadCatalogue(name)
    site = await buildSite(name)
    pages = [...site].filter(([path]) => path.endsWith('/') || path.endsWith('.html'))
  })

  it('sells a hundred things or more, of which every page stands in the shop', () => {
    expect(shop.products.length).toBeGreaterThanOrEqual(100)
    expect(pages.length).toBeGreaterThan(shop.products.length + shop.categories.size)
    for (const { url } of shop.products) expect(site.get(url)).toContain('data-shelfwise-add')
  })

  it('has something in every category', () => {
    const empty = [...shop.categories.keys()].filter(
      path => !shop.products.some(product => isIn(path, product)),
    )
    expect(empty).toEqual([])
  })

  it('leads every link, picture and script somewhere', async () => {
    const library = await libraryFiles()
    const lost = pages.flatMap(([path, html]) =>
      [...all(html, 'href'), ...all(html, 'src'), ...all(html, 'action')]
        .filter(address => {
          const [file = '', fragment] = address.split('#')
          if (fragment && !all(file ? (site.get(file) ?? '') : html, 'id').includes(fragment))
            return true
          return file && !site.has(file) && !library.includes(file.slice(1))
        })
        .map(address => `${path} -> ${address}`),
    )
    expect(lost).toEqual([])
  })

  it('names every element of a page once, and refers to none that is not there', () => {
    for (const [path, html] of pages) {
      const ids = all(html, 'id')
      expect(ids, path).toEqual([...new Set(ids)])
      const meant = [...all(html, 'aria-labelledby'), ...all(html, 'for')]
      expect(
        meant.filter(id => !ids.includes(id)),
        path,
      ).toEqual([])
      const widgets = all(html, 'data-shelfwise')
      expect(widgets, path).toEqual([...new Set(widgets)])
      expect(html, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
    }
  })

  it('has a shape for every product, and draws it whole', () => {
    expect(shop.products.filter(({ picture }) => !pictureNames.includes(picture))).toEqual([])
    for (const [path, svg] of site) {
      if (!path.endsWith('.svg')) continue
      expect(svg, path).not.toMatch(/undefined|NaN|\[object/)
      // What stands between shapes is a shape that was none.
      expect(svg, path).not.toMatch(/>[^<\s]/)
      expect(unbalanced(svg), path).toEqual([])
      const ids = all(svg, 'id')
      expect(ids, path).toEqual([...new Set(ids)])
      const meant = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)
      expect(meant.filter(id => !ids.includes(id as string))).toEqual([])
    }
  })

  it('tells its products in GA4’s fields as well', () => {
    const items = JSON.parse(site.get('/items.json') ?? '')
    expect(parse(eventSchema, { name: 'view_item_list', items }).wrong).toBeUndefined()
    expect(items.map(({ item_id }: { item_id: string }) => item_id)).toEqual(
      shop.products.map(({ id }) => id),
    )
    for (const { url, image } of items) {
      expect(site.has(url)).toBe(true)
      expect(site.has(image)).toBe(true)
    }
  })

  it('prints on every page what its extras are told, before the first script', () => {
    for (const [path, html] of pages) {
      const options = /<script type="application\/json" data-shelfwise-options>(.*?)<\/script>/s
      expect(JSON.parse(options.exec(html)?.[1] ?? ''), path).toEqual(shop.extras)
      expect(html.search(options), path).toBeLessThan(html.indexOf('<script src'))
    }
    expect(site.has(shop.extras.shelves.catalogue)).toBe(true)
  })

  it('has rules only about what it sells and where it stands', () => {
    const widgets = pages.flatMap(([, html]) => all(html, 'data-shelfwise'))
    for (const { name, items, widgets: named = [] } of shop.extras.rules) {
      const { item, brand, category, attribute = {}, price } = items
      const meant = shop.products.filter(
        product =>
          (!item || product.id === item) &&
          (!brand || product.brand === brand) &&
          (!category || isIn(category, product)) &&
          (!price ||
            (product.price >= (price.min ?? 0) && product.price <= (price.max ?? 1 / 0))) &&
          Object.entries(attribute).every(pair => isTagged(pair.join('='), product)),
      )
      expect(meant, name).not.toEqual([])
      expect(
        named.filter(widget => !widgets.includes(widget)),
        name,
      ).toEqual([])
    }
  })

  it('has a place for each situation, with a fallback beside it, and no place without one', () => {
    const { situations, segments = {} } = shop.extras.situations
    const placed = new Set(pages.flatMap(([, html]) => all(html, 'data-shelfwise-when')))
    expect([...placed].sort()).toEqual(Object.keys(situations).sort())
    for (const [path, html] of pages) {
      const strips = html.match(/<div class="strip.*?<\/div>/gs) ?? []
      expect(strips.join('').match(/data-shelfwise-when/g)?.length, path).toBe(
        html.match(/data-shelfwise-when/g)?.length,
      )
      for (const strip of strips) expect(strip.match(/data-shelfwise-else/g)).toHaveLength(1)
    }
    for (const { segment } of Object.values(situations)) {
      if (segment) expect(Object.keys(segments)).toContain(segment)
    }
  })

  it('asks, segments and listens by what its products say of themselves', () => {
    const { preferences, intent, situations } = shop.extras
    const keys = [
      ...preferences.ask.map(({ key }) => key),
      ...Object.values(intent.needs).map(({ attribute }) => `attribute:${attribute}`),
      ...Object.values(situations.segments ?? {}).flatMap(keysIn),
    ]
    expect(keys.length).toBeGreaterThan(2)
    expect(keys.filter(key => !isAnswered(key, shop.products))).toEqual([])
  })

  it('keeps places for shelves that fill themselves below what is seen first', () => {
    const home = site.get('/') ?? ''
    expect(all(home, 'data-shelfwise-shelf').sort()).toEqual([
      'because-you-viewed',
      'buy-again',
      'for-you',
      'recently-viewed',
    ])
    expect(home.indexOf('data-shelfwise-shelf')).toBeGreaterThan(
      home.indexOf('data-shelfwise="home-new"'),
    )
    expect(all(site.get('/cart/') ?? '', 'data-shelfwise-shelf')).toEqual(['complete-the-set'])
    const product = site.get(shop.products[0]?.url ?? '') ?? ''
    expect(all(product, 'data-shelfwise-shelf')).toEqual(['complete-the-set', 'because-you-viewed'])
    for (const [, html] of pages) {
      for (const shelf of html.match(/<section[^>]*data-shelfwise-shelf[^>]*>/g) ?? [])
        expect(shelf).toMatch(/ hidden>$/)
    }
  })
})

describe('the demo shop', () => {
  it('sells other things under other colours in each catalogue', async () => {
    const sites = await Promise.all(CATALOGUES.map(buildSite))
    const accents = sites.map(site => /--accent: (#\w+);/.exec(site.get('/assets/shop.css') ?? ''))
    expect(new Set(accents.map(found => found?.[1])).size).toBe(3)
    const ids = (await Promise.all(CATALOGUES.map(loadCatalogue))).flatMap(({ products }) =>
      products.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says which catalogue it does not have', async () => {
    await expect(loadCatalogue('../kitchen')).rejects.toThrow('is no name of a catalogue')
    await expect(loadCatalogue('toys')).rejects.toThrow('toys')
  })
})
