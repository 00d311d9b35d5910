import { describe, expectTypeOf, it } from 'vitest'
import type { Item, Ranked } from '../../src/core'
import { itemProps, Shelf, shelfProps, useShelf } from '../../src/extras/react/index'
import { createShelfwise } from '../../src/index'

interface Product extends Item {
  stock: number
}
const products: readonly Product[] = []

describe('useShelf', () => {
  it('keeps the items’ own type', () => {
    expectTypeOf(useShelf(products)).toEqualTypeOf<Ranked<Product>[]>()
    expectTypeOf(useShelf(products)[0]?.reasons[0]?.key).toEqualTypeOf<string | undefined>()
  })

  it('takes what the list is for', () => {
    useShelf(products, {
      name: 'similar',
      kind: 'product',
      item: products[0],
      pinned: ({ stock }) => stock === 0,
      off: false,
      shelfwise: createShelfwise(),
    })
    // @ts-expect-error: no such kind
    useShelf(products, { kind: 'footer' })
    // @ts-expect-error: no id
    useShelf([{ sku: 'a' }])
    // @ts-expect-error: the client, not its options
    useShelf(products, { shelfwise: { consent: 'granted' } })
  })
})

describe('Shelf', () => {
  it('renders the shop’s own items', () => {
    const shelf = (
      <Shelf
        items={products}
        name="popular"
        kind="list"
        as="ol"
        className="grid"
        aria-label="Popular"
      >
        {({ item, score }, card) => {
          expectTypeOf(item).toEqualTypeOf<Product>()
          expectTypeOf(score).toEqualTypeOf<number>()
          return (
            <li {...card} className="card">
              {item.stock}
            </li>
          )
        }}
      </Shelf>
    )
    expectTypeOf(shelf).not.toBeAny()
  })

  it('needs items, a name and a way to render', () => {
    const card = ({ item }: Ranked<Product>) => item.item_name
    // @ts-expect-error: no name
    const nameless = <Shelf items={products}>{card}</Shelf>
    // @ts-expect-error: no items
    const empty = <Shelf name="popular">{card}</Shelf>
    // @ts-expect-error: nothing to render with
    const blank = <Shelf name="popular" items={products} />
    const cards = (
      <Shelf name="popular" items={products}>
        {/* @ts-expect-error: cards, not a function */}
        <li />
      </Shelf>
    )
    return [nameless, empty, blank, cards]
  })
})

describe('props', () => {
  it('go on any element', () => {
    const [item] = products
    const main = (
      <main {...shelfProps({ name: 'popular' })}>{item && <p {...itemProps(item)} />}</main>
    )
    // @ts-expect-error: no name
    shelfProps({ kind: 'home' })
    return main
  })
})
