import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TrackedEvent } from '../../src/index'
import { grinder, shelf, T, towel } from '../support/items'
import { debugMessages, heard, leaveNoTrace, namesOf, start } from '../support/live-client'
import { find, show, widget } from '../support/page'
import { idsOf, memoryOf } from '../support/visitor'

let messages: unknown[][]
beforeEach(() => {
  messages = debugMessages()
})
afterEach(leaveNoTrace)

const throwing = {
  get name(): never {
    throw new Error('gotcha')
  },
}

const GARBAGE: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 5],
  ['a text', 'view_item'],
  ['an empty object', {}],
  ['an unknown name', { name: 'buy' }],
  ['an inherited name', { name: 'constructor' }],
  ['items that are no list', { name: 'view_item', items: 'grinder' }],
  ['an item without an id', { name: 'view_item', items: [{ price: 5 }] }],
  ['an id that is a number', { name: 'view_item', items: [{ item_id: 5 }] }],
  ['a price that is NaN', { name: 'view_item', items: [{ item_id: 'a', price: Number.NaN }] }],
  ['a time that is a date', { name: 'page_view', time: new Date() }],
  ['an infinite dwell', { name: 'page_view', engagement_time_msec: Number.POSITIVE_INFINITY }],
  ['a getter that throws', throwing],
]

describe('tracking', () => {
  it('is learnt from at once', () => {
    const client = start()
    expect(client.rank(shelf).map(({ item }) => item.item_id)).toEqual(idsOf(shelf))
    client.track({ name: 'view_item', items: [grinder] })
    expect(client.rank(shelf)[0]?.item).toBe(grinder)
    expect(client.rank(shelf)[0]?.reasons.length).toBeGreaterThan(0)
  })

  it('is announced, dated now unless it is dated', () => {
    const client = start()
    const events = heard(client, 'event')
    const before = Date.now()
    client.track({ name: 'view_item', items: [grinder] })
    client.track({ name: 'search', search_term: 'grinder', time: T })
    expect(namesOf(events)).toEqual(['view_item', 'search'])
    expect(events[0]?.time).toBeGreaterThanOrEqual(before)
    expect(events[1]?.time).toBe(T)
  })

  it('fills in what the page says about an item', async () => {
    show(widget([grinder]))
    const client = start()
    const events = heard(client, 'event')
    client.track({ name: 'add_to_cart', items: [{ item_id: 'grinder', price: 45 }] })
    const { attributes, ...facts } = grinder
    expect(events[0]?.items).toEqual([{ ...facts, price: 45 }])
  })

  it('fills in what an earlier event said about an item', () => {
    const client = start()
    const events = heard(client, 'event')
    client.track({ name: 'view_item', items: [grinder] })
    client.track({ name: 'purchase', items: [{ item_id: 'grinder' }], transaction_id: '4711' })
    expect(events[1]).toMatchObject({ items: [grinder], transaction_id: '4711' })
  })

  it.each(GARBAGE)('drops %s with one message at debug level', (_, garbage) => {
    const client = start()
    const events = heard(client, 'event')
    const before = client.profile()
    expect(() => client.track(garbage as TrackedEvent)).not.toThrow()
    expect(messages).toHaveLength(1)
    expect(client.profile()).toEqual(before)
    expect(events).toEqual([])
  })

  it('goes on after garbage', () => {
    const client = start()
    client.track({ name: 'buy' } as unknown as TrackedEvent)
    client.track({ name: 'view_item', items: [towel] })
    expect(memoryOf(client.profile(), 'towel')).toMatchObject({ views: 1 })
  })
})

describe('listeners', () => {
  it('do not disturb each other, nor the page, by throwing', () => {
    const client = start()
    const second = vi.fn()
    client.on('event', () => {
      throw new Error('the shop’s own')
    })
    client.on('event', second)
    expect(() => client.track({ name: 'view_item', items: [towel] })).not.toThrow()
    expect(second).toHaveBeenCalledTimes(1)
    expect(memoryOf(client.profile(), 'towel')).toBeDefined()
  })

  it('hear no more once they are taken away', () => {
    const client = start()
    const [one, other] = [vi.fn(), vi.fn()]
    const off = client.on('event', one)
    client.on('event', other)
    off()
    off()
    client.track({ name: 'view_item', items: [towel] })
    expect(one).not.toHaveBeenCalled()
    expect(other).toHaveBeenCalledTimes(1)
  })

  it('cannot change what is believed', () => {
    const client = start()
    client.track({ name: 'view_item', items: [towel] })
    const profile = client.profile()
    profile.time = 0
    Object.assign(profile.items[0] ?? {}, { views: 99 })
    expect(memoryOf(client.profile(), 'towel')).toMatchObject({ views: 1 })
    expect(client.profile().time).toBeGreaterThan(0)
  })
})

describe('clicks', () => {
  it('on an add button put the item around it into the cart', () => {
    show('<p data-item-id="a" data-item-brand="Acme"><button data-shelfwise-add>+</button></p>')
    const client = start()
    const events = heard(client, 'event')
    find('button').click()
    expect(events).toMatchObject([
      { name: 'add_to_cart', items: [{ item_id: 'a', item_brand: 'Acme' }] },
    ])
  })

  it('on an add button that names the item by its value put that into the cart', () => {
    show('<main><button data-shelfwise-add="sku-9">+</button></main>')
    const client = start()
    const events = heard(client, 'event')
    find('button').click()
    expect(events).toMatchObject([{ name: 'add_to_cart', items: [{ item_id: 'sku-9' }] }])
  })

  it('on a remove button take it out, although the shop stops the event', () => {
    show('<p data-item-id="a"><button data-shelfwise-remove><i>x</i></button></p>')
    find('button').addEventListener('click', event => event.stopPropagation())
    const events = heard(start(), 'event')
    find('i').click()
    expect(events).toMatchObject([{ name: 'remove_from_cart', items: [{ item_id: 'a' }] }])
  })

  it('on a card choose its item, in its widget', () => {
    show(widget([towel, grinder], 'home'))
    const events = heard(start(), 'event')
    find('[data-item-id="grinder"]').click()
    expect(events).toMatchObject([
      { name: 'select_item', item_list_id: 'home', items: [{ item_id: 'grinder' }] },
    ])
  })

  it('on a control in a card, or on nothing of ours, say nothing', () => {
    show(`<ul data-shelfwise="w"><li data-item-id="a"><select></select></li></ul><p>text</p>`)
    const events = heard(start(), 'event')
    find('select').click()
    find('p').click()
    expect(events).toEqual([])
  })
})
