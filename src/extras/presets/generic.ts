import type { Preset } from './preset'

/** Any shop: its grids are looked for on the page, and only what calls itself an adding is one. */
export const generic: Preset = {
  signs: 'html',
  widgets: [],
  product: 'main, [itemtype$="schema.org/Product"]',
  added: [
    {
      submit:
        'form[action*="cart/add"], form[action*="basket/add"], form[action*="add-to-cart"], form[action*="addtocart"]',
      item: ':is([name=product_id], [name=product], [name=id])@value',
    },
    { click: '.add-to-cart, .add_to_cart, .addtocart, .btn-cart' },
  ],
  ordered: [
    { address: '/(thank-you|order-confirmation|order-received|checkout/success)', inferred: true },
  ],
}
