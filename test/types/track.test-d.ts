import { describe, expectTypeOf, it } from 'vitest'
import type { EventName, ShelfwiseEvent, TrackedEvent } from '../../src/index'
import { createShelfwise } from '../../src/index'

const shelfwise = createShelfwise()
const items = [{ item_id: 'a' }]

describe('track', () => {
  it('needs items for events about items', () => {
    shelfwise.track({ name: 'add_to_cart', items })
    shelfwise.track({ name: 'view_item', items, engagement_time_msec: 5 })
    // @ts-expect-error: added what?
    shelfwise.track({ name: 'add_to_cart' })
    // @ts-expect-error: viewed what?
    shelfwise.track({ name: 'view_item', search_term: 'grinder' })
    // @ts-expect-error: bought what?
    shelfwise.track({ name: 'purchase', transaction_id: '1', value: 5 })
  })

  it('needs what was searched for', () => {
    shelfwise.track({ name: 'search', search_term: 'grinder' })
    // @ts-expect-error: searched for what?
    shelfwise.track({ name: 'search' })
  })

  it('needs how long the engagement was', () => {
    shelfwise.track({ name: 'user_engagement', engagement_time_msec: 5000 })
    // @ts-expect-error: how long?
    shelfwise.track({ name: 'user_engagement' })
  })

  it('needs nothing else, neither time nor items, where GA4 does not', () => {
    shelfwise.track({ name: 'page_view' })
    shelfwise.track({ name: 'begin_checkout' })
    shelfwise.track({ name: 'begin_checkout', items, time: 5 })
  })

  it('knows its events by name', () => {
    // @ts-expect-error: not GA4's word
    shelfwise.track({ name: 'addToCart', items })
    // @ts-expect-error: a GA4 event of no use here
    shelfwise.track({ name: 'login' })
    expectTypeOf<TrackedEvent['name']>().toEqualTypeOf<EventName>()
  })

  it('takes items with an id and GA4’s fields', () => {
    shelfwise.track({ name: 'view_item', items: [{ item_id: 'a', price: 5, item_brand: 'Acme' }] })
    // @ts-expect-error: no id
    shelfwise.track({ name: 'view_item', items: [{ item_name: 'Grinder' }] })
    // @ts-expect-error: a price is a number
    shelfwise.track({ name: 'view_item', items: [{ item_id: 'a', price: '5' }] })
    // @ts-expect-error: attributes are short texts
    shelfwise.track({ name: 'view_item', items: [{ item_id: 'a', attributes: { size: 5 } }] })
    // @ts-expect-error: a misspelt fact
    shelfwise.track({ name: 'view_item', items: [{ item_id: 'a', brand: 'Acme' }] })
  })
})

describe('on', () => {
  it('gives each listener what its name carries', () => {
    shelfwise.on('event', event => expectTypeOf(event).toEqualTypeOf<ShelfwiseEvent>())
    shelfwise.on('event', ({ time }) => expectTypeOf(time).toEqualTypeOf<number>())
    shelfwise.on('consent', state =>
      expectTypeOf(state).toEqualTypeOf<'granted' | 'denied' | 'unknown'>(),
    )
    shelfwise.on('error', error => expectTypeOf(error).toBeUnknown())
    shelfwise.on('rank', ({ element }) => expectTypeOf(element).toEqualTypeOf<Element>())
    // @ts-expect-error: no such announcement
    shelfwise.on('ready', () => {})
  })

  it('gives back what takes the listener away', () => {
    expectTypeOf(shelfwise.on('event', () => {})).toEqualTypeOf<() => void>()
  })
})
