/** A grinder as schema.org has it. */
export const GRINDER = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  sku: 'sku-1',
  name: 'Hand grinder',
  brand: { '@type': 'Brand', name: 'Acme' },
  category: 'Kitchen > Coffee > Grinders',
  offers: {
    '@type': 'Offer',
    price: '49.90',
    priceCurrency: 'XTS',
    availability: 'https://schema.org/InStock',
  },
}

/** Puts JSON-LD on the page, a block each; texts stand as they are. */
export function describePage(...blocks: unknown[]): void {
  document.body.innerHTML = ''
  for (const block of blocks) {
    const script = document.createElement('script')
    script.type = 'application/ld+json'
    script.textContent = typeof block === 'string' ? block : JSON.stringify(block)
    document.body.append(script)
  }
}
