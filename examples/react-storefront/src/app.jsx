import { StrictMode } from 'react'
import { CartProvider, useCart } from './cart.jsx'
import { Listing } from './listing.jsx'
import { Product } from './product.jsx'
import { productAt } from './products.js'
import { Link, Router } from './router.jsx'

function Header() {
  const { count } = useCart()
  return (
    <header>
      <Link to="/" className="brand">
        Fern &amp; Clay
      </Link>
      <p className="cart" aria-live="polite">
        Cart <b>{count}</b>
      </p>
    </header>
  )
}

function Page({ path }) {
  const product = productAt(path)
  if (product) return <Product key={product.item_id} product={product} />
  return path === '/' ? <Listing /> : <main>Nothing grows here.</main>
}

export const App = ({ base, path }) => (
  <StrictMode>
    <CartProvider>
      <Router base={base} path={path}>
        {path => (
          <>
            <Header />
            <Page path={path} />
            <footer>A made-up shop. What you look at stays in this browser.</footer>
          </>
        )}
      </Router>
    </CartProvider>
  </StrictMode>
)
