import { pathHere } from '../address'
import type { Item } from '../events/event'
import { plain } from '../plain'
import { priceOf } from '../price'
import { firstOf, isNode, type Node, nodesOf } from './json-ld'

/** What one node says of a product: item fields, `''` and undefined for what it does not say. */
export type Facts = Pick<
  Required<Item>,
  'item_id' | 'item_name' | 'item_brand' | 'item_category' | 'availability' | 'image'
> & { price: number | undefined; mpn: string }

/** `Product`, `ProductGroup`, `product`, `http://schema.org/IndividualProduct`. */
export const isProduct = (node: Node): boolean =>
  /product(group|model)?(,|$)/i.test(`${node['@type']}`)

const nameOf = (thing: Node) => thing.name

/**
 * A text, a number, the first of a list of them, or what a thing says of itself, unless otherwise asked its
 * name. Some shops escape texts for HTML.
 */
export function textOf(value: unknown, of = nameOf): string {
  const first = firstOf(value)
  return isNode(first)
    ? textOf(of(first), of)
    : `${first ?? ''}`.replace(/\s+/g, ' ').replace(/&amp;/g, '&').trim()
}

/** Where a price may stand, and what it may stand in. */
const PRICES = ['price', 'lowprice', 'pricespecification', 'offers']

/** The first price in a value, however deep. */
function priceIn(value: unknown): number | undefined {
  const first = firstOf(value)
  if (!isNode(first)) return priceOf(first)
  for (const name of PRICES) {
    const price = priceIn(first[name])
    if (price) return price
  }
  return undefined
}

/** The lowest of a product's offers. */
function lowestPrice(product: Node): number | undefined {
  const prices = nodesOf(product.offers).flatMap(offer => priceIn(offer) ?? [])
  return prices.length ? Math.min(...prices) : priceIn(product)
}

/** The facts that the node of a product says, in our words. */
export const factsIn = (product: Node): Facts => ({
  item_id:
    textOf(product.sku) ||
    textOf(product.productid).replace(/^\w+:/, '') ||
    textOf(product.productgroupid),
  mpn: textOf(product.mpn),
  item_name: textOf(product.name),
  item_brand: textOf(product.brand).replace(/^.*:\s*/, ''),
  item_category: textOf(product.category).replace(/ ?> ?/g, '/'),
  price: lowestPrice(product),
  // `https://schema.org/OutOfStock` -> `OutOfStock`.
  availability: textOf(nodesOf(product.offers)[0]?.availability).replace(/^.*\//, ''),
  image: textOf(product.image, picture => picture.url ?? picture.contenturl),
})

/** One step of the way from a shop's first page to a product. */
export interface Step {
  name: string
  url: unknown
}

/** The way a `BreadcrumbList` describes. */
export const stepsIn = (nodes: readonly Node[]): Step[] =>
  nodesOf(nodes.find(node => /BreadcrumbList$/i.test(`${node['@type']}`))?.itemlistelement).map(
    step => {
      const item = firstOf(step.item)
      const page: Node = isNode(item) ? item : { '@id': item }
      return { name: textOf(step.name ?? page.name), url: firstOf(page['@id'] ?? page.url) }
    },
  )

/** `/`, `/en/`. */
const isFirstPage = (url: unknown) => /^\/(\w\w\/?)?$/.test(pathHere(`${url ?? '?'}`) ?? '')

/** The category that a way leads through, without the shop's first page and the product, by its names. */
export const categoryOn = (steps: readonly Step[], ...products: string[]): string =>
  steps
    .filter(
      ({ name, url }) =>
        plain(name).trim() &&
        !isFirstPage(url) &&
        !products.some(product => plain(product) === plain(name)),
    )
    .map(({ name }) => name.replaceAll('/', '|'))
    .join('/')
