const slugify = text =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const stocks = { in: 'in_stock', few: 'in_stock', out: 'out_of_stock' }

function complete(product) {
  const slug = slugify(`${product.brand} ${product.name}`)
  const stock = product.stock ?? 'in'
  return {
    ...product,
    slug,
    stock,
    availability: stocks[stock],
    url: `/p/${slug}/`,
    image: `/img/${product.id}.svg`,
  }
}

function check({ products, categories, menu, hero, pick }) {
  const fail = message => {
    throw new Error(`catalogue: ${message}`)
  }
  const seen = new Set()
  for (const {
    id,
    slug,
    name,
    brand,
    category,
    price,
    was,
    text,
    availability,
    attributes,
    popularity,
  } of products) {
    for (const key of [id, slug]) seen.has(key) ? fail(`${key} is used twice`) : seen.add(key)
    if (!/^[a-z0-9-]+$/.test(id)) fail(`${id} is no id`)
    if (!name || !brand || !text || !attributes)
      fail(`${id} lacks its name, brand, text or attributes`)
    if (!(price > 0) || !(was === undefined || was > price)) fail(`${id} has no sensible price`)
    if (!availability || !Number.isFinite(popularity)) fail(`${id} lacks stock or popularity`)
    if (!categories[category]) fail(`${id} stands in ${category}, which is not described`)
  }
  for (const path of menu) if (!categories[path]) fail(`the menu names ${path}`)
  for (const id of [pick, ...hero.products]) if (!seen.has(id)) fail(`${id} is not for sale`)
}

function categoryTree(texts, products) {
  const tree = new Map(
    Object.entries(texts).map(([path, text]) => {
      const names = path.split('/')
      const slugs = names.map(slugify)
      return [
        path,
        {
          path,
          text,
          name: names.at(-1),
          depth: names.length,
          url: `/c/${slugs.join('/')}/`,
          widget: `category-${slugs.join('-')}`,
          parent: names.slice(0, -1).join('/') || undefined,
          children: [],
          products: products.filter(
            ({ category }) => category === path || category.startsWith(`${path}/`),
          ),
        },
      ]
    }),
  )
  for (const category of tree.values())
    if (category.parent) tree.get(category.parent).children.push(category)
  return tree
}

/** A catalogue by the name of its file, checked, with products in the shop's own order: what sells best comes first. */
export async function loadCatalogue(name) {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`catalogue: ${name} is no name of a catalogue`)
  const { default: source } = await import(`./catalogues/${name}.mjs`)
  const products = source.products.map(complete).sort((a, b) => b.popularity - a.popularity)
  const catalogue = { ...source, products }
  check(catalogue)
  const categories = categoryTree(source.categories, products)
  return {
    ...catalogue,
    categories,
    product: id => products.find(product => product.id === id),
    /** From the top level down to the category itself. */
    trail: path =>
      path.split('/').map((_, index, names) => categories.get(names.slice(0, index + 1).join('/'))),
  }
}
