import type { Preset } from './preset'

/** A product has one page of its own, and one in every collection; what forms call its id is a variant's. */
const link = 'a[href*="/products/"]@href /(\\/products\\/[^?#]+)/'
const reading = { card: '.grid__item', link, id: link, brand: '.caption-with-letter-spacing' }

/** Shopify: Dawn's `card-product.liquid` and the many themes after it. The checkout is out of reach. */
export const shopify: Preset = {
  signs:
    'script#shopify-features, script[src*="cdn.shopify.com"], link[href*="cdn.shopify.com"], link[href*="/cdn/shop/"], script[src*="/cdn/shop/"]',
  widgets: [
    { ...reading, container: '.product-grid', name: 'products' },
    { ...reading, container: 'product-recommendations .grid', name: 'related', kind: 'product' },
  ],
  product: 'product-info, product-form, .product, .product-single',
  added: [{ submit: 'form[action*="/cart/add"]', item: '[name=id]@value' }],
  ordered: [],
}
