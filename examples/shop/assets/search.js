import { describe } from './item.js'
import { withShelfwise } from './live.js'
import { money } from './money.mjs'

const results = document.querySelector('[data-search-results]')

const wordsOf = text =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** Every word of the query must begin a word of the product. */
function find(products, query) {
  const wanted = wordsOf(query)
  if (!wanted.length) return []
  return products.filter(({ name, brand, category, attributes }) => {
    const words = wordsOf(
      `${name} ${brand} ${category} ${Object.entries(attributes).flat().join(' ')}`,
    )
    return wanted.every(start => words.some(word => word.startsWith(start)))
  })
}

function card(product) {
  const element = document
    .querySelector('[data-card-template]')
    .content.firstElementChild.cloneNode(true)
  const part = selector => element.querySelector(selector)
  describe(element, product)
  part('img').src = product.image
  part('.card-brand').textContent = product.brand
  part('.card-name a').textContent = product.name
  part('.card-name a').href = product.url
  part('.price span').textContent = money(product.price)
  if (product.was) {
    part('.price s').textContent = money(product.was)
    part('.price s').hidden = false
    part('.price span').className = 'now'
  }
  part('.stock').textContent =
    { few: 'Only a few left', out: 'Sold out, back soon' }[product.stock] ?? ''
  part('.stock').classList.add(`stock-${product.stock}`)
  part('button span').textContent = `: ${product.name}`
  part('button').disabled = product.availability === 'out_of_stock'
  return element
}

async function search(query) {
  const summary = document.querySelector('[data-search-summary]')
  document.querySelector('[data-search-title]').textContent = `“${query}”`
  document.querySelector('#search-field').value = query
  withShelfwise(shelfwise => shelfwise.track({ name: 'search', search_term: query }))
  const response = await fetch('/catalogue.json')
  const found = find(await response.json(), query)
  summary.textContent = found.length
    ? `${found.length} ${found.length === 1 ? 'product' : 'products'}`
    : 'Nothing by that name. Try a shorter word, or have a look at the categories above.'
  results.replaceChildren(...found.map(card))
}

const query = new URLSearchParams(location.search).get('q')?.trim()
if (results && query) search(query)
