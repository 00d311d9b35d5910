import { describe, expect, it } from 'vitest'
import { createProfile } from '../../src/core'
import { anonymise } from '../../src/profile/anonymise'
import { deepFreeze } from '../support/deep-freeze'
import { event, grinder, searchFor, T, viewOf } from '../support/items'
import { having, learnt } from '../support/visitor'

const known = having(viewOf(grinder))

describe('what of an event may be kept', () => {
  it('keeps of a search the words that items have taught', () => {
    const { search_term } = anonymise(searchFor('Grinder for jane.doe@example.com'), known)
    expect(search_term).toBe('grinder')
  })

  it('keeps nothing of a search while nothing is known', () => {
    const kept = anonymise(searchFor('Jane Doe, Main Street'), createProfile())
    expect(JSON.stringify(kept)).not.toMatch(/jane|doe|main|street/i)
  })

  it('keeps neither order numbers nor sums nor addresses', () => {
    const kept = anonymise(
      event(
        'purchase',
        [
          {
            ...grinder,
            url: '/p?user=jane',
            image: '/jane.jpg',
            quantity: 7,
            availability: 'gone',
          },
        ],
        T,
        {
          transaction_id: 'order-4711',
          value: 123.45,
          currency: 'XTS',
          item_list_id: 'for-jane',
          item_list_name: 'For Jane',
        },
      ),
      known,
    )
    expect(JSON.stringify(kept)).not.toMatch(/jane|4711|123\.45|XTS|gone|quantity/i)
  })

  it('keeps what is learnt from: items, their facts, the time and the dwell', () => {
    const view = viewOf(grinder, T, { engagement_time_msec: 9000 })
    expect(anonymise(view, known)).toMatchObject(view)
  })

  it('teaches what the whole event teaches', () => {
    const events = [
      viewOf({ ...grinder, url: '/p', quantity: 2 }, T + 1, { engagement_time_msec: 9000 }),
      searchFor('hand grinder please', T + 2),
      event('purchase', [grinder], T + 3, { transaction_id: '1', value: 50 }),
    ]
    expect(
      learnt(
        known,
        events.map(it => anonymise(it, known)),
      ),
    ).toEqual(learnt(known, events))
  })

  it('changes neither event nor profile', () => {
    const view = deepFreeze(viewOf({ ...grinder, url: '/p' }))
    const copy = structuredClone(view)
    anonymise(view, deepFreeze(structuredClone(known)))
    expect(view).toEqual(copy)
  })
})
