import { describe, expect, it } from 'vitest'
import { event, grinder, searchFor, T, viewOf } from '../support/items'
import { having, memoryOf } from '../support/visitor'

const shown = (time = T) => event('view_item_list', [grinder], time)
const of = (...events: Parameters<typeof having>) => memoryOf(having(...events), 'grinder')

describe('what is remembered of an item', () => {
  it('counts views and when the last one was', () => {
    expect(of(viewOf(grinder, T), viewOf(grinder, T + 7))).toMatchObject({ views: 2, last: T + 7 })
  })

  it('does not take an older event that comes late for the last one', () => {
    expect(of(viewOf(grinder, T), viewOf(grinder, T - 7))).toMatchObject({ views: 2, last: T })
  })

  it('counts how often the item was shown and not chosen', () => {
    expect(of(shown(), shown(), shown())).toMatchObject({ shown: 3, views: 0, last: 0, time: T })
  })

  it.each(['select_item', 'view_item', 'add_to_cart'] as const)(
    'starts that count anew with a %s',
    name => {
      expect(of(shown(), shown(), event(name, [grinder]), shown())).toMatchObject({ shown: 1 })
    },
  )

  it('knows the item in the cart until it is taken out or bought', () => {
    const added = event('add_to_cart', [grinder])
    expect(of(added)).toMatchObject({ cart: T })
    expect(of(added, event('add_to_cart', [grinder], T + 9))).toMatchObject({ cart: T + 9 })
    expect(of(added, viewOf(grinder, T + 9))).toMatchObject({ cart: T })
    expect(of(added, event('remove_from_cart', [grinder]))).toMatchObject({ cart: 0 })
    expect(of(added, event('purchase', [grinder]))).toMatchObject({ cart: 0 })
  })

  it('remembers nothing of an item that no event named', () => {
    expect(of(searchFor('grinder'), { name: 'page_view', time: T })).toBeUndefined()
  })
})
