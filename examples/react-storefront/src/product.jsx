import { itemProps, shelfProps, useShelf } from 'shelfwise/react'
import { sentence } from 'shelfwise/reasons'
import { Card, price } from './card.jsx'
import { AddToCart } from './cart.jsx'
import { Picture } from './picture.jsx'
import { PRODUCTS } from './products.js'
import { Link } from './router.jsx'

/** The first of its reasons that can be said. */
const why = reasons => reasons.map(reason => sentence(reason)).find(Boolean)

export function Product({ product }) {
  return (
    <main>
      <article className="product" {...itemProps(product)}>
        <Picture product={product} />
        <div>
          <Link to="/" className="back">
            ← Everything
          </Link>
          <h1>{product.item_name}</h1>
          <p className="price">{price(product)}</p>
          <p>{product.text}</p>
          <AddToCart product={product} />
        </div>
      </article>
      <Beside product={product} />
    </main>
  )
}

/** The four others that this visitor would want most beside a product. */
function Beside({ product }) {
  const shelf = { name: 'beside', kind: 'product' }
  const others = PRODUCTS.filter(other => other !== product)
  const ranked = useShelf(others, { ...shelf, item: product })
  return (
    <section>
      <h2>Goes well beside it</h2>
      <ul className="grid" {...shelfProps(shelf)}>
        {ranked.slice(0, 4).map(({ item, reasons }) => (
          <li key={item.item_id} {...itemProps(item)}>
            <Card product={item} why={why(reasons)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
