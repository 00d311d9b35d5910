const PRODUCTS = [
  ['101', 'GRIND-1', 'Hand grinder', 'hand-grinder', 'coffee', '49.90'],
  ['102', 'KETTLE-1', 'Gooseneck kettle', 'gooseneck-kettle', 'coffee', '80.00'],
  ['103', 'KNIFE-1', 'Paring knife', 'paring-knife', 'knives', '12.50'],
  ['104', 'TOWEL-1', 'Linen towel', 'linen-towel', 'textiles', '9.00'],
  ['105', 'PAN-1', 'Iron pan', 'iron-pan', 'pans', '39.00'],
  ['106', 'DRIP-1', 'Coffee dripper', 'coffee-dripper', 'coffee', '24.00'],
].map(([id, sku, name, slug, category, price]) => ({ id, sku, name, slug, category, price }))

const amount = price =>
  `<span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">$</span>${price}</bdi></span></span>`

const page = (title, body, content) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,">
  <title>${title}</title>
  <link rel="stylesheet" href="/shop.css">
  <!-- All that Shelfwise asks of this shop. -->
  <script src="/dist/shelfwise.js" data-consent="granted" data-preset="woocommerce"></script>
  <script src="/shop.js" defer></script>
</head>
<body class="${body}">
  <header><a href="/shop/">The shop</a> <a href="/cart/">Cart</a></header>
  <main>
    <h1>${title}</h1>
${content}
  </main>
</body>
</html>
`

const card = ({ id, sku, name, slug, category, price }) => `
      <li class="product type-product post-${id} status-publish instock product_cat-${category}">
        <a href="/product/${slug}/" class="woocommerce-LoopProduct-link woocommerce-loop-product__link">
          <h2 class="woocommerce-loop-product__title">${name}</h2>
          ${amount(price)}
        </a>
        <a href="?add-to-cart=${id}" class="button add_to_cart_button ajax_add_to_cart" data-product_id="${id}" data-product_sku="${sku}" rel="nofollow">Add to cart</a>
      </li>`

const listing = page(
  'Kitchen',
  'woocommerce woocommerce-page archive',
  `    <ul class="products columns-3">${PRODUCTS.map(card).join('')}
    </ul>`,
)

const productPage = ({ id, sku, name, slug, category, price }) =>
  page(
    name,
    'woocommerce woocommerce-page single-product',
    `    <div id="product-${id}" class="product type-product post-${id}">
      ${amount(price)}
      <form class="cart" action="/product/${slug}/" method="post">
        <button type="submit" name="add-to-cart" value="${id}">Add to cart</button>
      </form>
    </div>
    <script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org/',
      '@type': 'Product',
      name,
      sku,
      category,
      offers: [{ '@type': 'Offer', priceSpecification: [{ price, priceCurrency: 'USD' }] }],
    })}</script>`,
  )

const cart = page(
  'Cart',
  'woocommerce-cart woocommerce-page',
  '    <form action="/checkout/order-received/7/" method="post"><button type="submit">Place order</button></form>',
)

const ordered = page(
  'Order received',
  'woocommerce-checkout woocommerce-page woocommerce-order-received',
  '    <p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p>',
)

/** What the shop serves, by path. */
export const pages = new Map([
  ['/shop/', listing],
  ['/cart/', cart],
  ['/checkout/order-received/7/', ordered],
  ...PRODUCTS.map(product => [`/product/${product.slug}/`, productPage(product)]),
])
