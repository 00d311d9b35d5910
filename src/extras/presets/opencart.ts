import type { Preset } from './preset'

/** OpenCart: `product/category.twig` of 3, `product/thumb.twig` of 4, and the lists of 1.5. */
export const opencart: Preset = {
  signs:
    'script[src*="catalog/view/"], link[href*="catalog/view/"], [onclick*="cart.add("], form[data-oc-toggle]',
  widgets: [
    {
      container: '#content .row, #product-list, .product-list, .product-grid, .box-product',
      card: '.product-layout, #product-list > .col, .product-block, .box-product > div',
      id: '[onclick*="art"]@onclick /add(?:ToCart)?\\(\\D?(\\d+)/',
      name: 'products',
    },
  ],
  product: '#product, #form-product',
  added: [
    {
      click: '[onclick*="cart.add("], [onclick*="addToCart("]',
      item: '@onclick /add(?:ToCart)?\\(\\D?(\\d+)/',
    },
    { click: '#button-cart', item: 'input[name=product_id]@value' },
    {
      click: '[formaction*="cart.add"], [formaction*="cart|add"]',
      item: 'input[name=product_id]@value',
    },
  ],
  ordered: [{ address: 'route=checkout/success|/checkout/success', inferred: true }],
}
