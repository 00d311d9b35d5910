import type { Preset } from './preset'

const reading = {
  card: 'li.product-item, li.item',
  id: '[data-product-id]@data-product-id',
  price: '[data-price-type=finalPrice]@data-price-amount',
}

/** Magento 2: Luma's `product/list.phtml`; and Magento 1, whose lists are a list a row. */
export const magento: Preset = {
  signs:
    'script[type="text/x-magento-init"], script[src*="/static/version"], script[src*="/skin/frontend/"], link[href*="/skin/frontend/"]',
  widgets: [
    {
      ...reading,
      container: '.block.related ol, .block.upsell ol',
      name: 'related',
      kind: 'product',
    },
    { ...reading, container: '.block.crosssell ol', name: 'cross-sells', kind: 'cart' },
    {
      ...reading,
      container: 'ol.product-items, ul.products-grid, ol.products-list',
      name: 'products',
    },
  ],
  product: '#product_addtocart_form',
  added: [
    { event: 'ajax:addToCart', on: 'jquery', element: '1.form', item: 'input[name=product]@value' },
    {
      submit: '#product_addtocart_form, form[data-role=tocart-form]',
      item: 'input[name=product]@value',
    },
    { click: '[onclick*="checkout/cart/add"]', item: '@onclick /product\\/(\\d+)/' },
  ],
  ordered: [{ page: '.checkout-onepage-success', inferred: true }],
}
