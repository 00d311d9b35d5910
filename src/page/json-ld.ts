import type { Item } from '../events/event'

type Json = Record<string, unknown>

/**
 * The product a page describes in schema.org JSON-LD: the first `Product`, at the top, in an array or in
 * a `@graph`. Blocks that do not parse are passed over.
 *
 * @returns undefined without a product that has an id (`sku`, `productID` or `mpn`).
 */
export function productInJsonLd(root: ParentNode): Item | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const product = nodesOf(parsed(script.textContent)).find(node => isProduct(node['@type']))
    const item = product && itemOf(product)
    if (item) return item
  }
  return undefined
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '')
  } catch {
    return undefined
  }
}

function nodesOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Json
  return [node, ...nodesOf(node['@graph'])]
}

const isProduct = (type: unknown) => [type].flat().includes('Product')

function itemOf(product: Json): Item | undefined {
  const item_id = textOf(product.sku) ?? textOf(product.productID) ?? textOf(product.mpn)
  if (!item_id) return undefined
  const offer = (nodesOf(product.offers)[0] ?? {}) as Json
  const price = Number(textOf(offer.price) ?? textOf(offer.lowPrice))
  const facts = {
    item_id,
    item_name: textOf(product.name),
    item_brand: textOf(product.brand),
    item_category: textOf(product.category)?.replace(/\s*>\s*/g, '/'),
    price: price > 0 ? price : undefined,
    availability: availabilityOf(textOf(offer.availability)),
  }
  return JSON.parse(JSON.stringify(facts))
}

/** A text, a number, the first of a list of them, or the name of a thing. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'object' && value !== null) return textOf((value as Json).name)
  return value === undefined || value === null ? undefined : String(value).trim() || undefined
}

/** `https://schema.org/OutOfStock` -> `out_of_stock`. */
const availabilityOf = (url?: string) =>
  url
    ?.replace(/^.*\//, '')
    .replace(/\B[A-Z]/g, '_$&')
    .toLowerCase()
