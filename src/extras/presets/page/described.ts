import type { Item } from '../../../events/event'
import { canonicalPath } from '../../../page/canonical'
import { jsonLdIn } from '../../../page/json-ld'
import { metaOf } from '../../../page/meta'
import { categoryOn, stepsIn } from '../../../page/schema-org'
import { agreedId, factsOfMain, isShop, itemOf, said } from '../../../page/structured'
import { priceOf } from '../../../price'
import { idInForms } from './cart-form'
import { decoded } from './decoded'
import { mended } from './mended'
import { microdataIn } from './microdata'
import { nameOf } from './name'
import { ownBrand, ownPrice } from './own-facts'
import { printedCode } from './printed-code'
import { ownSteps } from './trail'

const PRICES = ['product:price:amount', 'og:price:amount', 'og:price']

/** The last number of five digits or more in an address: few shops leave their products' ids out of it. */
const idIn = (path: string) => path.match(/(?<!\d)\d{5,}(?!\d)/g)?.at(-1)

/**
 * The one product a page is about: by JSON-LD, microdata and OpenGraph, each saying what those before it do
 * not, then by the page's own heading, trail, price and cart form.
 *
 * @param told what a data layer says that the page is about.
 * @returns undefined where the page does not say clearly that it is about one product.
 */
export function describedProduct(told?: Item): Item | undefined {
  const nodes = [...jsonLdIn(document, mended), ...microdataIn(document)]
  const facts = factsOfMain(nodes)
  if (!facts) return undefined
  const shared = PRICES.map(metaOf).find(Boolean)
  const isShared = shared || /\bproduct|[:.]item$/.test(metaOf('og:type'))
  if (!facts.length && !isShared && !told && !idInForms()) return undefined

  const called = decoded(said(facts, 'item_name') ?? '')
  const item_name = nameOf(called)
  if (!item_name) return undefined
  const path = canonicalPath() ?? location.pathname
  const steps = stepsIn(nodes)
  const id = agreedId(facts)
  return itemOf({
    // What has a blank in it is a name rather than an id.
    item_id:
      printedCode() ??
      [id].find(it => it && !/\s/.test(it)) ??
      idIn(path) ??
      idInForms() ??
      said(facts, 'mpn') ??
      id ??
      path,
    item_name,
    item_brand: brandOf(
      [said(facts, 'item_brand'), metaOf('product:brand'), told?.item_brand],
      item_name,
    ),
    item_category:
      categoryOn(steps.length ? steps : ownSteps(), item_name, called) ||
      said(facts, 'item_category'),
    price: said(facts, 'price') ?? priceOf(shared) ?? told?.price ?? ownPrice(),
    availability: said(facts, 'availability'),
    image: said(facts, 'image') ?? metaOf('og:image'),
  })
}

/** The first that is not the shop's own name; else what the page's links say. */
function brandOf(saying: readonly (string | undefined)[], item_name: string): string | undefined {
  const isBrand = (brand?: string) => brand && !isShop(brand)
  return saying.find(isBrand) ?? [ownBrand(item_name)].find(isBrand)
}
