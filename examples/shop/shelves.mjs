/** What a merchandiser would put on each shelf, before anything is known about the visitor. */

const saving = ({ was, price }) => (was ? 1 - price / was : 0)
const newestFirst = (a, b) => b.added.localeCompare(a.added)

export function popular({ products, pick, product }) {
  const shelf = products.filter(({ id }) => id !== pick).slice(0, 11)
  return [...shelf.slice(0, 2), product(pick), ...shelf.slice(2)]
}

export const fresh = ({ products }) =>
  products
    .filter(({ added }) => added)
    .sort(newestFirst)
    .slice(0, 12)

export const offers = ({ products }) =>
  products
    .filter(saving)
    .sort((a, b) => saving(b) - saving(a))
    .slice(0, 12)

export function related({ products }, product) {
  const family = product.category.split('/').slice(0, 2).join('/')
  const inFamily = ({ category }) => `${category}/`.startsWith(`${family}/`)
  const others = products.filter(({ id }) => id !== product.id)
  return [...others.filter(inFamily), ...others.filter(other => !inFamily(other))].slice(0, 8)
}

/** Small things that go along with whatever is in the cart. */
export const alongside = ({ products }) =>
  products
    .filter(({ price, availability }) => price < 40 && availability === 'in_stock')
    .slice(0, 8)
