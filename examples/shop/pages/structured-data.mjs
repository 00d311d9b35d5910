import { html, json } from '../html.mjs'

export const structuredData = (...things) =>
  things.map(
    thing => html`
  <script type="application/ld+json">${json({ '@context': 'https://schema.org', ...thing })}</script>`,
  )

export const breadcrumbData = trail => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
})

export const productData = (
  { id, name, brand, text, category, price, availability, image, url },
  currency,
) => ({
  '@type': 'Product',
  sku: id,
  name,
  description: text,
  category,
  image,
  url,
  brand: { '@type': 'Brand', name: brand },
  offers: {
    '@type': 'Offer',
    price: price.toFixed(2),
    priceCurrency: currency,
    url,
    availability: `https://schema.org/${availability === 'in_stock' ? 'InStock' : 'OutOfStock'}`,
  },
})
