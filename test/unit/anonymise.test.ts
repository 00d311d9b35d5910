import { describe, expect, it } from 'vitest'
import { createProfile, type Profile, SENSITIVE, type ShelfwiseEvent } from '../../src/core'
import { anonymise } from '../../src/profile/anonymise'
import { deepFreeze } from '../support/deep-freeze'
import { event, grinder, searchFor, T, viewOf } from '../support/items'
import { having, learnt } from '../support/visitor'

const known = having(viewOf(grinder))

/** As a page of this shop keeps it: of addresses, paths that begin with a slash. */
const keep = (it: ShelfwiseEvent, profile: Profile = known, sensitive = SENSITIVE) =>
  anonymise(it, profile, url => /^\/[^?#]*/.exec(url)?.[0], sensitive)

describe('what of an event may be kept', () => {
  it('keeps of a search the words that items have taught', () => {
    const kept = keep(searchFor('Grinder for jane.doe@example.com'))
    expect(kept?.search_term).toBe('grinder')
  })

  it('keeps nothing of a search while nothing is known', () => {
    expect(keep(searchFor('Jane Doe, Main Street'), createProfile())).toBeUndefined()
  })

  it('keeps neither order numbers nor sums nor addresses', () => {
    const kept = keep(
      event(
        'purchase',
        [
          {
            ...grinder,
            url: '/p?user=jane',
            image: '/grinder.jpg?for=jane',
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
    )
    expect(JSON.stringify(kept)).not.toMatch(/jane|4711|123\.45|XTS|gone|quantity/i)
  })

  it('keeps what is learnt from: items, their facts, the time and the dwell', () => {
    const view = viewOf(grinder, T, { engagement_time_msec: 9000 })
    expect(keep(view)).toMatchObject(view)
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
        events.flatMap(it => keep(it) ?? []),
      ),
    ).toEqual(learnt(known, events))
  })

  it('keeps of an item’s address its path, and nothing of one elsewhere', () => {
    const pathOf = (url: string) => keep(viewOf({ ...grinder, url }))?.items?.[0]?.url
    expect(pathOf('/p/grinder?from=mail#top')).toBe('/p/grinder')
    expect(pathOf('https://elsewhere.example/p/grinder')).toBeUndefined()
  })

  describe('of sensitive items', () => {
    const test = { item_id: 'sku-9', item_name: 'Test', item_category: 'Health/Pregnancy tests' }

    it('is nothing', () => {
      expect(keep(viewOf(test))).toBeUndefined()
    })

    it('is what the event says of other items', () => {
      const kept = keep(event('purchase', [test, grinder]))
      expect(kept?.items).toEqual([grinder])
    })

    it('is nothing by the shop’s own words', () => {
      expect(keep(viewOf(grinder), known, ['coff'])).toBeUndefined()
      expect(keep(viewOf(test), known, ['coff'])?.items).toEqual([test])
    })

    it('is nothing where only the path says so', () => {
      const url = '/medicine/sku-9'
      expect(keep(viewOf({ item_id: url, url }))).toBeUndefined()
      const silent = { item_id: url, url, item_category: undefined } as never
      expect(keep(viewOf(silent))).toBeUndefined()
      expect(keep(viewOf({ ...grinder, url }))?.items).toMatchObject([{ url }])
    })
  })

  it('is nothing of an item whose id is personal, and what the event says of others', () => {
    const path = '/orders/jane%40example.com'
    expect(keep(viewOf({ item_id: path, url: path, item_name: 'Mug' }))).toBeUndefined()
    expect(keep(event('purchase', [{ item_id: path }, grinder]))?.items).toEqual([grinder])
  })

  it('is a copy, in which nothing is the shop’s', () => {
    const attributes = new Proxy({ material: 'steel' }, {})
    const kept = keep(viewOf({ ...grinder, attributes }))
    expect(kept?.items?.[0]?.attributes).toEqual({ material: 'steel' })
    expect(() => structuredClone(kept)).not.toThrow()
  })

  it('changes neither event nor profile', () => {
    const view = deepFreeze(viewOf({ ...grinder, url: '/p' }))
    const copy = structuredClone(view)
    keep(view, deepFreeze(structuredClone(known)))
    expect(view).toEqual(copy)
  })
})
