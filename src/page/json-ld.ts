import type { Item } from '../events/event'

type Json = Record<string, unknown>

/**
 * The product a page describes in schema.org JSON-LD: its one `Product`, at the top, in an array or in a
 * `@graph`. Blocks that do not parse are passed over.
 *
 * @returns undefined without a product that has an id (`sku`, `productID` or `mpn`), or with several.
 */
export function productInJsonLd(root: ParentNode): Item | undefined {
  const scripts = [...root.querySelectorAll('script[type="application/ld+json"]')]
  const items = scripts.flatMap(script => {
    try {
      return nodesOf(JSON.parse(script.textContent as string))
        .filter(node => [node['@type']].flat().includes('Product'))
        .flatMap(product => itemOf(product) ?? [])
    } catch {
      // Not JSON: the next block may be.
      return []
    }
  })
  return items.every(({ item_id }) => item_id === items[0]?.item_id) ? items[0] : undefined
}

const nodesOf = (value: unknown): Json[] =>
  [value].flat().flatMap(node => {
    const json = node as Json | undefined
    return Object(json) === json && json ? [json, ...nodesOf(json['@graph'])] : []
  })

function itemOf(product: Json): Item | undefined {
  const item_id = textOf(product.sku) ?? textOf(product.productID) ?? textOf(product.mpn)
  const [offer = {}] = nodesOf(product.offers)
  const price = Number(textOf(offer.price) ?? textOf(offer.lowPrice))
  const facts = {
    item_id,
    item_name: textOf(product.name),
    item_brand: textOf(product.brand),
    item_category: textOf(product.category)?.replace(/\s*>\s*/g, '/'),
    price: price > 0 && price < 1 / 0 ? price : undefined,
    // `https://schema.org/OutOfStock` -> `out_of_stock`.
    availability: textOf(offer.availability)
      ?.replace(/^.*\//, '')
      .replace(/\B[A-Z]/g, '_$&')
      .toLowerCase(),
  }
  return item_id ? JSON.parse(JSON.stringify(facts)) : undefined
}

/** A text, a number, the first of a list of them, or the name of a thing. */
function textOf(value: unknown): string | undefined {
  const [first] = [value].flat() as (Json | undefined)[]
  return `${first?.name ?? first ?? ''}`.trim() || undefined
}
