import { describe, expect, it } from 'vitest'
import { expire } from '../../src/profile/limits'
import { deepFreeze } from '../support/deep-freeze'
import { DAY, event, grinder, T, viewOf } from '../support/items'
import { having, memoryOf, purchaseOf } from '../support/visitor'

const profile = deepFreeze(having(viewOf(grinder), event('purchase', [grinder])))

describe('what outlives its retention', () => {
  it('remembers an item for 30 days', () => {
    expect(memoryOf(expire(profile, T + 29 * DAY), 'grinder')).toBeDefined()
    expect(memoryOf(expire(profile, T + 31 * DAY), 'grinder')).toBeUndefined()
  })

  it('counts the 30 days from when the item was last touched in any way', () => {
    const shown = having(viewOf(grinder), event('view_item_list', [grinder], T + 20 * DAY))
    expect(memoryOf(expire(shown, T + 40 * DAY), 'grinder')).toBeDefined()
  })

  it('remembers a purchase for 400 days', () => {
    expect(purchaseOf(expire(profile, T + 399 * DAY), 'item:grinder')).toBeDefined()
    expect(purchaseOf(expire(profile, T + 401 * DAY), 'item:grinder')).toBeUndefined()
  })

  it('leaves interests to wear off by themselves', () => {
    expect(expire(profile, T + 500 * DAY).affinities).toEqual(profile.affinities)
  })

  it('keeps everything when the clock was set back', () => {
    expect(expire(profile, T - 500 * DAY)).toEqual(profile)
  })
})
