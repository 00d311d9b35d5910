import { money } from '../assets/money.mjs'
import { html } from '../html.mjs'

/** The facts Shelfwise reads; the same on a card, a product page and a cart row. */
export const itemAttributes = product =>
  html`data-item-id="${product.id}" data-item-name="${product.name}" data-item-brand="${product.brand}" data-item-category="${product.category}" data-item-price="${product.price.toFixed(2)}" data-item-availability="${product.availability}" data-item-attributes="${JSON.stringify(product.attributes)}"`

export const price = product =>
  html`<p class="price">${product.was && html`<s><span class="hidden">Before: </span>${money(product.was)}</s> `}<span class="${product.was ? 'now' : ''}">${product.was && html`<span class="hidden">Now: </span>`}${money(product.price)}</span></p>`

const stockNotes = { in: '', few: 'Only a few left', out: 'Sold out, back soon' }
export const stockNote = product =>
  html`<p class="stock stock-${product.stock}">${stockNotes[product.stock]}</p>`

const flag = (product, pinned) => {
  if (pinned) return html`<span class="flag flag-pick">Our pick</span>`
  if (product.was)
    return html`<span class="flag flag-offer">−${Math.round(100 - (product.price / product.was) * 100)}%</span>`
  return product.added && html`<span class="flag">New</span>`
}

export const card = (product, pinned = false) => html`
<li class="card" ${itemAttributes(product)}${pinned && html` data-item-pin`}>
  <div class="card-picture"><img src="${product.image}" width="400" height="400" loading="lazy" alt="">${flag(product, pinned)}${stockNote(product)}</div>
  <p class="card-brand">${product.brand}</p>
  <h3 class="card-name"><a href="${product.url}">${product.name}</a></h3>
  ${price(product)}
  <button class="button" type="button" data-shelfwise-add ${product.availability === 'out_of_stock' && html`disabled`}>Add to cart<span class="hidden">: ${product.name}</span></button>
  <p class="card-reason" data-shelfwise-reason></p>
</li>`

export const widget = ({ name, kind, title, text, products, pick }) => html`
<section class="shelf" aria-labelledby="${name}-title">
  <div class="shelf-head"><h2 id="${name}-title">${title}</h2>${text && html`<p>${text}</p>`}</div>
  <ul class="cards" data-shelfwise="${name}" data-shelfwise-kind="${kind}">${products.map(product => card(product, product.id === pick))}
  </ul>
</section>`
