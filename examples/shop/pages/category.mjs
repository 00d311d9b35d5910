import { html } from '../html.mjs'
import { card } from './card.mjs'
import { breadcrumb, layout } from './layout.mjs'
import { breadcrumbData, structuredData } from './structured-data.mjs'

const sorts = [
  ['recommended', 'Recommended'],
  ['price-up', 'Price, low to high'],
  ['price-down', 'Price, high to low'],
  ['name', 'Name'],
]

const subcategories = ({ children, name }) =>
  children.length > 0 &&
  html`
<nav class="chips" aria-label="Within ${name}"><ul>${children.map(child => html`<li><a href="${child.url}">${child.name} <span>${child.products.length}</span></a></li>`)}</ul></nav>`

export const categoryPage = (catalogue, category) => {
  const trail = catalogue.trail(category.path)
  return layout(catalogue, {
    page: 'category',
    title: category.name,
    description: category.text,
    current: category.path,
    head: structuredData(breadcrumbData(trail)),
    body: html`${breadcrumb(trail)}
<header class="page-head"><h1>${category.name}</h1><p>${category.text}</p></header>
${subcategories(category)}
<div class="list-bar">
  <p>${category.products.length} products</p>
  <label>Sort by <select data-sort="${category.widget}" autocomplete="off">${sorts.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</select></label>
</div>
<h2 class="hidden">Products</h2>
<ul class="cards" data-shelfwise="${category.widget}" data-shelfwise-kind="list" aria-label="${category.name}">${category.products.map(product => card(product))}
</ul>`,
  })
}
