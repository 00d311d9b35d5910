import { act, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { itemFrom } from '../../src/attributes'
import type { Item, Ranked } from '../../src/core'
import { itemProps, Shelf, type ShelfProps } from '../../src/extras/react/index'
import { grinder, kettle, knife, shelf, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, nextMutation, start } from '../support/live-client'
import { contentsOf, find, show, textsIn } from '../support/page'
import { idsOf } from '../support/visitor'

let root: Root | undefined
let complaints: unknown[][]

const brewer: Item = { item_id: 'brewer', item_category: 'Kitchen/Coffee/Brewers' }

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  debugMessages()
  complaints = vi.spyOn(console, 'error').mockImplementation(() => {}).mock.calls
})
afterEach(async () => {
  expect(complaints).toEqual([])
  await act(async () => root?.unmount())
  root = undefined
  await leaveNoTrace()
})

/** A client that knows the visitor wants a grinder. */
function startKnowing() {
  const client = start()
  client.track({ name: 'view_item', items: [grinder] })
  return client
}

type Props = Partial<ShelfProps<Item>>
const app = (items: readonly Item[], props: Props = {}) => (
  <StrictMode>
    <Shelf name="popular" {...props} items={items}>
      {({ item }, card) => <li {...card}>{item.item_id}</li>}
    </Shelf>
  </StrictMode>
)
const render = (items: readonly Item[], props?: Props) => {
  if (!root) {
    show('<main></main>')
    root = createRoot(find('main'))
  }
  return act(async () => root?.render(app(items, props)))
}
const hydrate = (items: readonly Item[], props?: Props) => {
  show(`<main>${renderToString(app(items, props))}</main>`)
  return act(async () => {
    root = hydrateRoot(find('main'), app(items, props))
  })
}
const shown = () => textsIn(find('ul'))

describe('a list that React owns', () => {
  it('stands in the shop’s order for a stranger, and where no client runs', async () => {
    await render(shelf)
    expect(shown()).toEqual(idsOf(shelf))
    start()
    await render([...shelf].reverse())
    expect(shown()).toEqual(idsOf(shelf).reverse())
  })

  it('is personal in its first render, each item once', async () => {
    startKnowing()
    await render(shelf)
    expect(shown()[0]).toBe('grinder')
    expect(shown().sort()).toEqual(idsOf(shelf).sort())
  })

  it('keeps the order of server HTML, and is personal when it is mounted again', async () => {
    startKnowing()
    await hydrate(shelf)
    expect(shown()).toEqual(idsOf(shelf))
    await act(async () => root?.render(null))
    await render(shelf)
    expect(shown()[0]).toBe('grinder')
  })

  it('does not move when more is learnt, nor when the items come as new objects', async () => {
    const client = startKnowing()
    await render(shelf)
    const before = shown()
    client.track({ name: 'add_to_cart', items: [towel] })
    await render(shelf.map(item => ({ ...item, price: 1 })))
    expect(shown()).toEqual(before)
    expect(find('[data-item-id="grinder"]').dataset.itemPrice).toBe('1')
  })

  it('takes items that come below in below, and goes on without those that go', async () => {
    const client = startKnowing()
    await hydrate([towel, knife])
    await render([towel, knife, kettle, brewer, grinder])
    expect(shown().slice(0, 3)).toEqual(['towel', 'knife', 'grinder'])
    const before = shown()
    client.track({ name: 'view_item', items: [brewer] })
    await render([towel, kettle, brewer, grinder])
    expect(shown()).toEqual(before.filter(id => id !== 'knife'))
  })

  it('is ranked anew when it is another list', async () => {
    startKnowing()
    await hydrate([towel, knife])
    await render([kettle, towel, grinder])
    expect(shown()[0]).toBe('grinder')
  })

  it('keeps pinned items in their slots', async () => {
    startKnowing()
    await render([towel, knife, kettle, grinder], { pinned: item => item === knife })
    expect(shown().slice(0, 2)).toEqual(['grinder', 'knife'])
  })

  it('is left alone while it is off', async () => {
    startKnowing()
    await render([towel, kettle, grinder], { off: true })
    expect(shown()).toEqual(['towel', 'kettle', 'grinder'])
    await render([towel, kettle, grinder])
    expect(shown()[0]).toBe('grinder')
  })

  it('holds an item given twice twice', async () => {
    startKnowing()
    await render([towel, grinder, towel])
    expect(shown()).toEqual(['grinder', 'towel', 'towel'])
    expect(String(complaints.splice(0))).toContain('same key')
  })

  it('stands as given where ranking fails', async () => {
    const shelfwise = startKnowing()
    vi.spyOn(shelfwise, 'rank').mockImplementation(() => {
      throw new Error('broken')
    })
    await render(shelf, { shelfwise })
    expect(shown()).toEqual(idsOf(shelf))
  })

  it('says why each item stands where it does', async () => {
    startKnowing()
    const said: Ranked[] = []
    show('<main></main>')
    root = createRoot(find('main'))
    await act(async () =>
      root?.render(
        <Shelf name="popular" items={shelf} as="div" className="grid">
          {ranked => {
            said.push(ranked)
            return ranked.item.item_id
          }}
        </Shelf>,
      ),
    )
    expect(said[0]?.item).toBe(grinder)
    expect(said[0]?.reasons[0]).toMatchObject({ feature: 'item', key: 'item:grinder' })
    expect(find('main > div').className).toBe('grid')
  })
})

describe('a list that React owns, to the client', () => {
  it('is a widget of which it moves nothing, whatever it learns and when it stops', async () => {
    const client = start()
    await render([towel, kettle, grinder], { kind: 'home' })
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    client.track({ name: 'view_item', items: [grinder] })
    expect(client.widgets()[0]).toMatchObject({ name: 'popular', kind: 'home' })
    const changed = nextMutation()
    await render([grinder, kettle, towel], { kind: 'home', off: true })
    await changed
    await render([grinder, kettle, towel], { kind: 'home' })
    const before = contentsOf(find('ul'))
    client.stop()
    expect(contentsOf(find('ul'))).toEqual(before)
  })

  it('is where its cards are clicked', async () => {
    const client = start()
    const events = heard(client, 'event')
    await render(shelf)
    await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
    find('[data-item-id="kettle"]').click()
    expect(events.at(-1)).toMatchObject({
      name: 'select_item',
      item_list_id: 'popular',
      items: [{ item_id: 'kettle', item_brand: kettle.item_brand }],
    })
  })
})

describe('itemProps', () => {
  it('says in attributes what is read from them', () => {
    const item: Item = {
      item_id: 'a',
      item_name: 'Name',
      item_brand: 'Brand',
      item_category: 'One/Two',
      item_category2: 'b',
      item_category5: 'e',
      item_variant: 'red',
      price: 4.5,
      availability: 'InStock',
      url: '/a',
      image: '/a.png',
      attributes: { colour: 'red' },
    }
    const element = document.createElement('li')
    const own = { ...item, stock: 3, quantity: 2 }
    for (const [name, value = ''] of Object.entries(itemProps(own))) {
      element.setAttribute(name, value)
    }
    expect(itemFrom(element)).toEqual(item)
  })
})
