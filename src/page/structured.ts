import type { Item } from '../events/event'
import { plain } from '../plain'
import { canonicalPath } from './canonical'
import { jsonLdIn, type Node } from './json-ld'
import { metaOf } from './meta'
import { categoryOn, type Facts, factsIn, isProduct, stepsIn } from './schema-org'

/**
 * What structured data say of the one product that a page is about. Several nodes are one product where
 * they share its name, as variants do; of several products it is the one the page's title names.
 *
 * @returns a list a node; empty where nothing speaks of a product, undefined where several do, as on a
 * listing.
 */
export function factsOfMain(nodes: readonly Node[]): Facts[] | undefined {
  const title = plain(`${document.title} ${metaOf('og:title')}`)
  const products = nodes.filter(isProduct).map(factsIn)
  const called = products.filter(({ item_name }) => item_name)
  if (!called.length) return products
  if (new Set(called.map(({ item_name }) => plain(item_name))).size === 1) return called
  const main = called.filter(({ item_name }) => title.includes(plain(item_name)))
  return main.length ? main : undefined
}

/** The first that is said of a fact. */
export const said = <F extends keyof Facts>(facts: readonly Facts[], fact: F) =>
  facts.map(it => it[fact]).find(Boolean)

/** The id they agree on: variants of a product have ids of their own. */
export function agreedId(facts: readonly Facts[]): string | undefined {
  const ids = new Set(facts.map(({ item_id }) => item_id).filter(Boolean))
  return ids.size === 1 ? [...ids][0] : undefined
}

/** Templates say the shop's own name for a brand where a product has none. */
export const isShop = (brand: string): boolean =>
  plain(brand) === plain(metaOf('og:site_name')) ||
  location.hostname.split('.').includes(plain(brand).replaceAll(' ', ''))

/** An item of what is said, without what is not. */
export const itemOf = (facts: Record<string, unknown>): Item =>
  JSON.parse(JSON.stringify(facts, (_, value) => value || undefined))

/** The product that structured data describe; one that they give no id is known by its page's path. */
export function structuredProduct(nodes: readonly Node[]): Item | undefined {
  const facts = factsOfMain(nodes)
  const item_name = said(facts ?? [], 'item_name')
  if (!facts || !item_name) return undefined
  const brand = said(facts, 'item_brand') ?? ''
  return itemOf({
    item_id: agreedId(facts) ?? said(facts, 'mpn') ?? canonicalPath() ?? location.pathname,
    item_name,
    item_brand: !isShop(brand) && brand,
    item_category: categoryOn(stepsIn(nodes), item_name) || said(facts, 'item_category'),
    price: said(facts, 'price'),
    availability: said(facts, 'availability'),
    image: said(facts, 'image'),
  })
}

/** The product that the page describes in schema.org JSON-LD. */
export const inJsonLd = (): Item | undefined => structuredProduct(jsonLdIn(document))
