import type { Preset } from './preset'

/** Shopware 6: `component/product/card/box-standard.html.twig`. */
export const shopware: Preset = {
  signs:
    '.cms-listing-row, .product-box[data-product-information], [data-add-to-cart], .finish-ordernumber',
  widgets: [
    {
      container: '.cms-listing-row',
      card: '.cms-listing-col',
      id: '.product-box@data-product-information /"id":\\s*"(\\w+)"/',
      item_name: '.product-name',
      price: '.product-price',
      name: 'products',
    },
  ],
  product: '.product-detail-buy, #productDetailPageBuyProductForm',
  added: [
    {
      submit: 'form[data-add-to-cart], form.buy-widget',
      item: 'input[name^="lineItems"][name$="[id]"]@value',
    },
  ],
  ordered: [{ page: '.finish-ordernumber', inferred: true }],
}
