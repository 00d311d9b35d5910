import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Shelfwise, ShelfwiseEvent } from '../../src/index'
import { ga4, gtag, removeDataLayers, setDataLayer, ua } from '../support/data-layer'
import { grinder, kettle, knife, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, leavePage, start } from '../support/live-client'
import { find, show, textsIn, widget } from '../support/page'
import { memoryOf } from '../support/visitor'

let layer: unknown[]
beforeEach(() => {
  debugMessages()
  layer = setDataLayer([])
})
afterEach(async () => {
  await leaveNoTrace()
  removeDataLayers()
})

/** Every event about items, as `name ids`. */
const about = (events: readonly ShelfwiseEvent[]) =>
  events.map(({ name, items = [] }) => [name, ...items.map(({ item_id }) => item_id)].join(' '))

const { attributes: _, ...told } = grinder
const fail = () => {
  throw new Error('gotcha')
}
const ADD = ga4('add_to_cart', told)

describe('a data layer', () => {
  it('teaches what was pushed before and what is pushed later', () => {
    layer.push(ga4('view_item', told))
    const client = start()
    expect(memoryOf(client.profile(), 'grinder')).toMatchObject({ views: 1, item: told })
    layer.push(ga4('view_item', kettle))
    expect(memoryOf(client.profile(), 'kettle')).toMatchObject({ views: 1 })
  })

  it('is heard through gtag(), in Universal Analytics and in Yandex.Metrica', () => {
    const client = start()
    const events = heard(client, 'event')
    layer.push(gtag('event', 'view_item', { items: [{ item_id: 'a' }] }))
    layer.push(ua('add', [{ id: 'b', price: '85 730 р.' }], 'addToCart'))
    layer.push(ua('remove', [{ id: 'c' }]))
    expect(about(events)).toEqual(['view_item a', 'add_to_cart b', 'remove_from_cart c'])
    expect(events[1]?.items).toMatchObject([{ price: 85_730 }])
  })

  it('may be called something else, or not be read', () => {
    const other = setDataLayer<unknown[]>([], 'yaLayer')
    const client = start({ dataLayer: 'yaLayer' })
    layer.push(ADD)
    expect(client.profile().items).toEqual([])
    other.push(ADD)
    expect(memoryOf(client.profile(), 'grinder')).toMatchObject({ cart: expect.any(Number) })
  })

  it('is not read where its name is empty', () => {
    const client = start({ dataLayer: '' })
    layer.push(ADD)
    expect(client.profile().items).toEqual([])
  })

  it('that replaces another as the page changes is followed', async () => {
    const client = start()
    const events = heard(client, 'event')
    setDataLayer([ADD])
    leavePage()
    expect(about(events)).toEqual(['add_to_cart grinder'])
  })

  it('is not learnt from after a refusal', () => {
    const client = start({ consent: 'denied' })
    layer.push(ADD)
    expect(client.profile().items).toEqual([])
  })

  it('is left alone once we have stopped', () => {
    const client = start()
    client.stop()
    layer.push(ADD)
    expect(client.profile().items).toEqual([])
    expect(Object.hasOwn(layer, 'push')).toBe(false)
  })

  it('may be given what we announce, without end neither there nor here', () => {
    const client = start()
    client.on('event', ({ name, items }) => layer.push(ga4(name, ...(items ?? []))))
    const events = heard(client, 'event')
    client.track({ name: 'view_item', items: [grinder] })
    layer.push(ADD)
    expect(about(events)).toEqual(['view_item grinder', 'add_to_cart grinder'])
  })

  it.each([
    ['a getter that throws', Object.defineProperty({}, 'event', { get: () => fail() })],
    [
      'an item that throws',
      ga4('view_item', { id: { toString: fail } }, new Proxy({}, { get: fail })),
    ],
    ['an event that is no text', { event: { view: 1 }, ecommerce: { items: [told] } }],
    ['an event called like what all inherit', ga4('constructor', told)],
    ['a proxy that throws', new Proxy({}, { get: fail })],
  ])('with %s disturbs nobody', (_, entry) => {
    const client = start()
    const events = heard(client, 'event')
    expect(layer.push(entry, ADD)).toBe(2)
    expect(about(events)).toEqual(['add_to_cart grinder'])
  })
})

describe('the same action counts once', () => {
  const actions = () => {
    const client = start()
    const events = heard(client, 'event')
    return { client, done: () => about(events) }
  }
  const button = '<p data-item-id="grinder"><button data-shelfwise-add>+</button></p>'

  it('for a button and the data layer', () => {
    show(button)
    const { done } = actions()
    find('button').click()
    layer.push(ADD)
    expect(done()).toEqual(['add_to_cart grinder'])
  })

  it('and twice where the visitor clicked twice', () => {
    show(button)
    const { done } = actions()
    for (let clicks = 0; clicks < 2; clicks++) {
      find('button').click()
      layer.push(ADD)
    }
    expect(done()).toEqual(['add_to_cart grinder', 'add_to_cart grinder'])
  })

  it('for a button that pushes while it is clicked', () => {
    show(button)
    find('button').addEventListener('click', () => layer.push(ADD))
    const { done } = actions()
    find('button').click()
    expect(done()).toEqual(['add_to_cart grinder'])
  })

  it('for GA4, gtag(), Universal Analytics, Yandex.Metrica and the shop itself', () => {
    const { client, done } = actions()
    layer.push(ADD, gtag('event', 'add_to_cart', { items: [told] }))
    layer.push(ua('add', [{ id: 'grinder' }], 'addToCart'), ua('add', [{ id: 'grinder' }]))
    client.track({ name: 'add_to_cart', items: [grinder] })
    expect(done()).toEqual(['add_to_cart grinder'])
  })

  it('for the page’s own product, told before or later', () => {
    layer.push(ga4('view_item', told))
    show('<main data-item-id="grinder"></main>')
    const client = start()
    layer.push(ua('detail', [{ id: 'grinder' }]))
    expect(memoryOf(client.profile(), 'grinder')).toMatchObject({ views: 1, item: told })
  })

  it('for a card that was clicked', () => {
    show(widget([towel, grinder], 'home'))
    const { done } = actions()
    find('[data-item-id="grinder"]').click()
    layer.push(ga4('select_item', told))
    expect(done()).toEqual(['select_item grinder'])
  })
})

describe('facts of a data layer', () => {
  const cartWith = (client: Shelfwise) => {
    const events = heard(client, 'event')
    client.track({ name: 'begin_checkout', items: [{ item_id: 'grinder' }] })
    return events[0]?.items?.[0]
  }

  it.each([
    ['a list shown', ga4('view_item_list', told)],
    ['impressions', { ecommerce: { impressions: [{ id: 'grinder', name: 'Hand grinder' }] } }],
    ['an event of another name', ga4('view_cart', { ...told, quantity: 3 })],
  ])('are known from %s, which is no event', (_, entry) => {
    const client = start()
    const events = heard(client, 'event')
    layer.push(entry)
    expect(events).toEqual([])
    expect(cartWith(client)).toMatchObject({ item_name: 'Hand grinder' })
    expect(cartWith(client)?.quantity).toBeUndefined()
  })

  it('are known of an action that was counted already', () => {
    const client = start()
    client.track({ name: 'add_to_cart', items: [{ item_id: 'grinder' }] })
    layer.push(ADD)
    expect(cartWith(client)).toMatchObject(told)
  })

  it('never outrank the markup, whichever came first', () => {
    const said = { ...told, item_brand: 'Other', price: 1 }
    layer.push(ga4('view_item_list', said))
    show(widget([told]))
    const client = start()
    layer.push(ga4('view_item', said))
    expect(cartWith(client)).toMatchObject({ item_brand: 'Acme', price: 50 })
  })

  it('order cards that say nothing but ids', async () => {
    layer.push(ga4('view_item_list', towel, knife, kettle, grinder))
    const client = start()
    client.track({ name: 'view_item', items: [grinder] })
    const list = show(widget([towel, knife, kettle].map(({ item_id }) => ({ item_id }))))
    await expect.poll(() => textsIn(list)).toEqual(['towel', 'kettle', 'knife'])
  })
})
