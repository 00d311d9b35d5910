import { readdir, readFile } from 'node:fs/promises'
import { loadCatalogue } from './catalogue.mjs'
import { cartPage } from './pages/cart.mjs'
import { categoryPage } from './pages/category.mjs'
import { homePage } from './pages/home.mjs'
import { missingPage } from './pages/missing.mjs'
import { productPage } from './pages/product.mjs'
import { searchPage } from './pages/search.mjs'
import { thanksPage } from './pages/thanks.mjs'
import { drawProduct, drawScene, favicon } from './pictures.mjs'

const assets = new URL('assets/', import.meta.url)

async function assetFiles() {
  const names = (await readdir(assets)).filter(name => /\.m?js$/.test(name)).sort()
  return Promise.all(
    names.map(async name => [`/assets/${name}`, await readFile(new URL(name, assets), 'utf8')]),
  )
}

/** One stylesheet for the page, several for the reader; the number in the name is the order. */
async function stylesheet() {
  const folder = new URL('styles/', assets)
  const names = (await readdir(folder)).sort()
  return (await Promise.all(names.map(name => readFile(new URL(name, folder), 'utf8')))).join('\n')
}

const publicFacts = ({
  id,
  name,
  brand,
  category,
  price,
  was,
  stock,
  availability,
  attributes,
  url,
  image,
}) => ({ id, name, brand, category, price, was, stock, availability, attributes, url, image })

/** The same facts in GA4's names, as Shelfwise's shelves read them. */
const ga4Item = ({ id, name, brand, category, price, availability, url, image, attributes }) => ({
  item_id: id,
  item_name: name,
  item_brand: brand,
  item_category: category,
  price,
  availability,
  url,
  image,
  attributes,
})

/** What a catalogue may set of the one stylesheet: its colours. */
const themeOf = ({ accent, accentDeep, wall }) =>
  `:root {\n  --accent: ${accent};\n  --accent-deep: ${accentDeep};\n  --wall: ${wall};\n}\n`

/** Every file of the shop: path -> text. A path that ends in a slash is a page. */
export async function buildSite(name) {
  const catalogue = await loadCatalogue(name)
  const { shop, products, categories, hero, product } = catalogue
  return new Map([
    ['/', homePage(catalogue)],
    ...[...categories.values()].map(category => [category.url, categoryPage(catalogue, category)]),
    ...products.map(item => [item.url, productPage(catalogue, item)]),
    ['/search/', searchPage(catalogue)],
    ['/cart/', cartPage(catalogue)],
    ['/thanks/', thanksPage(catalogue)],
    ['/404.html', missingPage(catalogue)],
    ['/catalogue.json', JSON.stringify(products.map(publicFacts))],
    ['/items.json', JSON.stringify(products.map(ga4Item))],
    ['/favicon.svg', favicon(shop.theme.accent)],
    ['/img/hero.svg', drawScene(hero.products.map(product), shop.theme)],
    ...products.map(item => [item.image, drawProduct(item)]),
    ['/assets/shop.css', `${await stylesheet()}\n${themeOf(shop.theme)}`],
    ...(await assetFiles()),
  ])
}
