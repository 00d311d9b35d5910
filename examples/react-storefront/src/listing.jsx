import { useState } from 'react'
import { Shelf } from 'shelfwise/react'
import { Card } from './card.jsx'
import { PRODUCTS } from './products.js'

const byPrice = [...PRODUCTS].sort((a, b) => a.price - b.price)

export function Listing() {
  const [isSorted, sort] = useState(false)
  return (
    <main>
      <div className="intro">
        <h1>Green things, and what they live in</h1>
        <label>
          Sort by{' '}
          <select
            value={isSorted ? 'price' : 'featured'}
            onChange={event => sort(event.target.value === 'price')}
          >
            <option value="featured">Featured</option>
            <option value="price">Price</option>
          </select>
        </label>
      </div>
      <Shelf
        name="everything"
        kind="list"
        items={isSorted ? byPrice : PRODUCTS}
        off={isSorted}
        pinned={product => product.isNew}
        className="grid"
      >
        {({ item }, card) => (
          <li {...card}>
            <Card product={item} />
          </li>
        )}
      </Shelf>
    </main>
  )
}
