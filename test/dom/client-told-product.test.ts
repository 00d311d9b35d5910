import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ga4, removeDataLayers, setDataLayer } from '../support/data-layer'
import { GRINDER } from '../support/json-ld'
import { debugMessages, heard, leaveNoTrace, leavePage, start } from '../support/live-client'
import { show } from '../support/page'

let layer: unknown[]
beforeEach(() => {
  debugMessages()
  layer = setDataLayer([])
})
afterEach(async () => {
  await leaveNoTrace()
  removeDataLayers()
})

/** The page's grinder by the data layer's own id. */
const told = { item_id: '6491', item_name: 'Hand grinder, steel', item_brand: 'Acme Works' }
const { brand: _, ...unbranded } = GRINDER
const describeIt = (node: object) => {
  show('<main></main>')
  document.body.insertAdjacentHTML(
    'beforeend',
    `<script type="application/ld+json">${JSON.stringify(node)}</script>`,
  )
}

/** All product events from the first on, as `name id`. */
function startHearing() {
  const events: string[] = []
  window.shelfwise = [
    client =>
      client.on('event', ({ name, items }) => {
        if (items) events.push(`${name} ${items.map(({ item_id }) => item_id)}`)
      }),
  ]
  return { client: start(), events }
}

describe('a product that the page and its data layer call by different ids', () => {
  it('is one, by the page’s id, with the facts of both', () => {
    layer.push(ga4('view_item', told))
    describeIt(unbranded)
    const { client, events } = startHearing()
    expect(events).toEqual(['view_item sku-1'])
    expect(client.profile().items).toMatchObject([
      {
        item: {
          item_id: 'sku-1',
          item_name: 'Hand grinder',
          item_brand: 'Acme Works',
          price: 49.9,
        },
      },
    ])
  })

  it('is one when the data layer speaks later', () => {
    describeIt(GRINDER)
    const { events } = startHearing()
    layer.push(ga4('view_item', told))
    expect(events).toEqual(['view_item sku-1'])
  })

  it('stays one in the cart, here and on other pages, by its name', () => {
    vi.spyOn(performance, 'now').mockReturnValue(0) // no dwell, however busy the machine is
    describeIt(GRINDER)
    const { client, events } = startHearing()
    layer.push(ga4('add_to_cart', { ...told, item_name: 'Hand Grinder' }))
    history.pushState(null, '', '/cart')
    show('<main>cart</main>')
    layer.push(ga4('purchase', { ...told, item_name: 'Hand grinder' }))
    expect(events).toEqual(['view_item sku-1', 'add_to_cart sku-1', 'purchase sku-1'])
    expect(client.profile().items).toHaveLength(1)
  })

  it('does not lend its id to another of its name that is known', () => {
    describeIt(GRINDER)
    const { client, events } = startHearing()
    client.track({ name: 'view_item', items: [{ item_id: 'sku-2', item_name: 'Hand grinder' }] })
    layer.push(ga4('add_to_cart', { item_id: 'sku-2', item_name: 'Hand grinder' }))
    expect(events.at(-1)).toBe('add_to_cart sku-2')
  })

  it('is two if they are called otherwise', () => {
    layer.push(ga4('view_item', { item_id: '6491', item_name: 'Kettle' }))
    describeIt(GRINDER)
    const { events } = startHearing()
    expect(events).toEqual(['view_item 6491', 'view_item sku-1'])
  })
})

describe('a page that only its data layer describes', () => {
  it('is about that product: its address is known and its dwell counts', () => {
    history.replaceState(null, '', '/hand-grinder')
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    const { client } = startHearing()
    layer.push(ga4('view_item', told))
    const events = heard(client, 'event')
    clock.mockReturnValue(25_000)
    leavePage()
    expect(events).toMatchObject([{ name: 'user_engagement', items: [told] }])
    expect(client.profile().items).toMatchObject([{ item: { ...told, url: '/hand-grinder' } }])
  })

  it('is another view for every other product it speaks of', () => {
    const { events } = startHearing()
    layer.push(ga4('view_item', told), ga4('view_item', { item_id: 'b', item_name: 'Kettle' }))
    expect(events).toEqual(['view_item 6491', 'view_item b'])
  })

  it('is about one of them at a time where they have no names', () => {
    const { events } = startHearing()
    layer.push(ga4('view_item', { item_id: 'a' }), ga4('view_item', { item_id: 'b' }))
    expect(events).toEqual(['view_item a', 'view_item b'])
  })

  it('is not lost when it is left before it is whole', () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
    layer.push(ga4('view_item', told))
    const { events } = startHearing()
    expect(events).toEqual([])
    leavePage()
    expect(events).toEqual(['view_item 6491'])
    state.mockRestore()
  })
})

it('waits for those who describe the page but cannot tell yet', () => {
  vi.useFakeTimers()
  const { client, events } = startHearing()
  client.describePage(() => null)
  layer.push(ga4('view_item', told))
  expect(events).toEqual([])
  client.describePage(() => ({ item_id: 'printed-1', item_name: 'Hand grinder' }))
  vi.advanceTimersByTime(500)
  expect(events).toEqual(['view_item printed-1'])
})
