import { createContext, useContext, useState } from 'react'

const Cart = createContext({ count: 0, add() {} })

export function CartProvider({ children }) {
  const [ids, setIds] = useState([])
  const cart = { count: ids.length, add: id => setIds(before => [...before, id]) }
  return <Cart value={cart}>{children}</Cart>
}

export const useCart = () => useContext(Cart)

/** Shelfwise notices the click by its attribute. */
export function AddToCart({ product }) {
  const { add } = useCart()
  return (
    <button type="button" data-shelfwise-add={product.item_id} onClick={() => add(product.item_id)}>
      Add to cart
    </button>
  )
}
