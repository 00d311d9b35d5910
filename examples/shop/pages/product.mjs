import { html } from '../html.mjs'
import { related } from '../shelves.mjs'
import { itemAttributes, price, stockNote, widget } from './card.mjs'
import { breadcrumb, layout } from './layout.mjs'
import { ownShelf } from './own-shelf.mjs'
import { besideTheButton } from './situations.mjs'
import { breadcrumbData, productData, structuredData } from './structured-data.mjs'

const facts = ({ attributes, brand, id }) => html`
<dl class="facts">${Object.entries({ brand, ...attributes, 'item number': id }).map(([name, value]) => html`<div><dt>${name[0].toUpperCase()}${name.slice(1)}</dt><dd>${value}</dd></div>`)}</dl>`

const buy = product => html`
<div class="buy">
  <label for="quantity">Quantity</label>
  <input id="quantity" name="quantity" type="number" min="1" max="20" value="1" inputmode="numeric" autocomplete="off" ${product.availability === 'out_of_stock' && html`disabled`}>
  <button class="button button-strong" type="button" data-shelfwise-add ${product.availability === 'out_of_stock' && html`disabled`}>${product.availability === 'out_of_stock' ? 'Sold out' : 'Add to cart'}</button>
</div>`

export const productPage = (catalogue, product) => {
  const trail = catalogue.trail(product.category)
  return layout(catalogue, {
    page: 'product',
    title: product.name,
    description: product.text,
    current: product.category,
    head: structuredData(productData(product, catalogue.shop.currency), breadcrumbData(trail)),
    body: html`${breadcrumb(trail, product.name)}
<article class="product" ${itemAttributes(product)}>
  <img class="product-picture" src="${product.image}" width="800" height="800" alt="${product.name} by ${product.brand}">
  <div class="product-words">
    <p class="card-brand">${product.brand}</p>
    <h1>${product.name}</h1>
    ${price(product)}
    <p class="product-text">${product.text}</p>
    ${product.stock === 'in' ? html`<p class="stock stock-in">In stock</p>` : stockNote(product)}
    ${buy(product)}
    ${besideTheButton(catalogue)}
    ${facts(product)}
  </div>
</article>
${widget({ name: 'product-related', kind: 'product', title: 'More to look at', products: related(catalogue, product) })}
${['complete-the-set', 'because-you-viewed'].map(kind => ownShelf(kind, 4))}`,
  })
}
