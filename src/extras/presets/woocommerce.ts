import type { Preset } from './preset'

const card = 'li.product, li.wc-block-product, li.wc-block-grid__product'
const reading = { card, id: '@class /\\bpost-(\\d+)/' }

/** WooCommerce: `templates/content-product.php`, and its blocks. */
export const woocommerce: Preset = {
  signs:
    '.woocommerce, .woocommerce-page, [class*=wc-block-], link[href*="/plugins/woocommerce/"], script[src*="/plugins/woocommerce/"]',
  widgets: [
    {
      ...reading,
      container: '.related ul.products, .upsells ul.products',
      name: 'related',
      kind: 'product',
    },
    { ...reading, container: '.cross-sells ul.products', name: 'cross-sells', kind: 'cart' },
    {
      ...reading,
      container: 'ul.products, ul.wc-block-product-template, ul.wc-block-grid__products',
      name: 'products',
    },
    { container: 'ul.product_list_widget', card: 'li', name: 'sidebar' },
  ],
  product: 'form.cart',
  added: [
    { event: 'added_to_cart', on: 'jquery', element: '3', item: '@data-product_id' },
    {
      event: 'wc-blocks_added_to_cart',
      on: 'document',
      after: '.add_to_cart_button',
      item: '@data-product_id',
    },
    { submit: 'form.cart', item: '[name="add-to-cart"]@value' },
  ],
  ordered: [{ page: '.woocommerce-order-received', inferred: true }],
}
