import type { Preset } from './preset'

/** 1C-Bitrix: `catalog.section` and `catalog.item`; cards stand in rows, so they are read and stay. */
export const bitrix: Preset = {
  signs: 'script[src*="/bitrix/"], link[href*="/bitrix/"]',
  widgets: [
    {
      container: '.catalog-section, .bx_catalog_list_home, .bx_catalog_tile',
      card: '.product-item-container, .bx_catalog_item',
      id: '@id /^bx_\\w*?_(\\d+)/',
      item_name: '.product-item-title, .bx_catalog_item_title',
      price: '.product-item-price-current, .bx_price',
      name: 'products',
    },
  ],
  product: '.bx-catalog-element, .bx_item_detail',
  added: [
    {
      event: 'OnBasketChange',
      on: 'bitrix',
      after: '[id$=_buy_link], [id$=_add_basket_link], [id$=_basket_actions] .btn',
    },
    { click: 'a[href*="action=ADD2BASKET"], a[href*="action=BUY"]', item: '@href /[?&]id=(\\d+)/' },
  ],
  ordered: [{ address: '[?&]ORDER_ID=', inferred: true }],
}
