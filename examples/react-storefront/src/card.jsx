import { AddToCart } from './cart.jsx'
import { Picture } from './picture.jsx'
import { Link } from './router.jsx'

export const price = product => `€ ${product.price.toFixed(2)}`

export const Card = ({ product, why }) => (
  <>
    <Link to={product.url} className="picture">
      <Picture product={product} />
      {product.isNew && <span className="new">New</span>}
    </Link>
    <h3>
      <Link to={product.url}>{product.item_name}</Link>
    </h3>
    <p className="price">{price(product)}</p>
    {why && <p className="why">{why}</p>}
    <AddToCart product={product} />
  </>
)
