import type { Preset } from './preset'

const card = '.js-product-miniature, .ajax_block_product'
const reading = { card, id: '[data-id-product]@data-id-product' }

/** PrestaShop: `catalog/_partials/miniatures/product.tpl` of classic and hummingbird, and 1.6. */
export const prestashop: Preset = {
  signs:
    'meta[name=generator][content=PrestaShop], .js-product-miniature, .ajax_block_product, #add-to-cart-or-refresh, script[src*="/modules/ps_"], body#order-confirmation',
  widgets: [
    { ...reading, container: '.product-accessories .products', name: 'related', kind: 'product' },
    { ...reading, container: '.products, ul.product_list', name: 'products' },
  ],
  product: '#add-to-cart-or-refresh, #buy_block',
  added: [
    {
      event: 'updateCart',
      on: 'prestashop',
      after: '[data-button-action="add-to-cart"]',
      item: 'input[name=id_product]@value',
    },
    { click: '.ajax_add_to_cart_button', item: '@data-id-product' },
  ],
  ordered: [{ page: 'body#order-confirmation, .page-order-confirmation', inferred: true }],
}
