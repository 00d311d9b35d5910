import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { grinder, shelf } from '../support/items'
import { debugMessages, leaveNoTrace, start } from '../support/live-client'
import { find, show, textsIn, widget } from '../support/page'
import { idsOf } from '../support/visitor'

beforeEach(debugMessages)
afterEach(leaveNoTrace)

const backwards = [...idsOf(shelf)].reverse()

it('who has a say gives the order of every widget, of those too that stand already', async () => {
  const client = start()
  show(widget(shelf))
  await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
  client.rankBy((next, ...list) => next(...list).reverse())
  expect(textsIn(find('ul'))).toEqual(backwards)
  expect(client.rank(shelf).map(({ item }) => item.item_id)).toEqual(backwards)
})

it('who comes later stands around those before', () => {
  const client = start()
  const order: string[] = []
  client.rankBy((next, ...list) => {
    order.push('first')
    return next(...list)
  })
  client.rankBy((next, ...list) => {
    order.push('later')
    return next(...list)
  })
  client.rank(shelf)
  expect(order).toEqual(['later', 'first'])
})

it('a say may change what is believed, for the order alone', () => {
  const client = start()
  client.track({ name: 'view_item', items: [grinder] })
  client.rankBy((next, items, profile, context) =>
    next(items, { ...profile, affinities: [], items: [] }, context),
  )
  expect(client.rank(shelf).map(({ item }) => item.item_id)).toEqual(idsOf(shelf))
  expect(client.profile().items).toHaveLength(1)
})

it('whoever has changed what they say has every widget put in order anew', async () => {
  const client = start()
  show(widget(shelf))
  await vi.waitFor(() => expect(client.widgets()).toHaveLength(1))
  let isBackwards = true
  client.rankBy((next, ...list) => (isBackwards ? next(...list).reverse() : next(...list)))
  expect(textsIn(find('ul'))).toEqual(backwards)
  isBackwards = false
  client.rankBy()
  expect(textsIn(find('ul'))).toEqual(idsOf(shelf))
})
