import { describe, expect, it } from 'vitest'
import { type Item, type Profile, rank } from '../../src/core'
import { event, T, viewOf } from '../support/items'
import { having, idsOf, orderOf } from '../support/visitor'

const named = (...names: string[]): Item[] =>
  names.map(item_name => ({ item_id: item_name, item_name }))

/** A profile whose interests are worth nothing: likeness alone is left. */
const uninterested = (profile: Profile): Profile => ({
  ...profile,
  affinities: profile.affinities.map(it => ({ ...it, short: 0, medium: 0, long: 0 })),
})

/** What was touched, without the interest it taught. */
const touched = (...names: string[]): Profile =>
  uninterested(
    having(
      ...names.map((item_name, index) =>
        viewOf({ item_id: `touched ${item_name}`, item_name }, T + index),
      ),
    ),
  )

/** The same without the names of what was touched. */
const nameless = (profile: Profile): Profile => ({
  ...profile,
  items: profile.items.map(memory => ({ ...memory, item: { item_id: memory.item_id } })),
})

const scoreOf = (id: string, items: Item[], profile: Profile) =>
  rank(items, profile, { now: T }).find(({ item }) => item.item_id === id)?.score ?? Number.NaN

/** By how much the names of what was touched lift an item. */
const likenessOf = (id: string, items: Item[], profile: Profile) =>
  scoreOf(id, items, profile) - scoreOf(id, items, nameless(profile))

const lamps = named('Paper lamp', 'Brass lamp', 'Linen lamp', 'Glass lamp', 'Tiffany lamp')

describe('likeness to what was touched last', () => {
  it('lifts what shares a rare word with it', () => {
    const profile = touched('Tiffany mirror')
    expect(likenessOf('Tiffany lamp', lamps, profile)).toBeGreaterThan(0.02)
    expect(orderOf(lamps, profile).indexOf('Tiffany lamp')).toBeLessThan(4)
  })

  it('lifts nothing above the rest for words that all names of the list share', () => {
    const profile = touched('Lamp')
    const lifts = lamps.map(({ item_id }) => likenessOf(item_id, lamps, profile).toFixed(6))
    expect(new Set(lifts).size).toBe(1)
    expect(Number(lifts[0])).toBeLessThan(0.01)
    expect(orderOf(lamps, profile)).toEqual(idsOf(lamps))
  })

  it('lifts more for a rare word than for a common one', () => {
    const list = [...lamps.slice(0, 4), ...named('Tiffany vase', 'Oak chair', 'Wool rug')]
    const profile = touched('Tiffany lamp')
    const common = likenessOf('Paper lamp', list, profile)
    expect(likenessOf('Tiffany vase', list, profile)).toBeGreaterThan(common + 0.02)
  })

  it('lifts more the more of the words are shared', () => {
    const list = named('Oak chair', 'Wool rug', 'Red vase', 'Tall red vase', 'Iron gate')
    const profile = touched('Tall red vase of clay')
    expect(likenessOf('Tall red vase', list, profile)).toBeGreaterThan(
      likenessOf('Red vase', list, profile),
    )
  })

  it('counts what was touched before less, and what came before four others not at all', () => {
    const list = named('Oak chair', 'Wool rug', 'Red vase', 'Iron gate')
    const others = ['Alpha', 'Beta', 'Gamma', 'Delta']
    const lifts = [0, 1, 3, 4].map(count =>
      likenessOf('Red vase', list, touched('Red vase', ...others.slice(0, count))),
    )
    expect(lifts).toEqual([...lifts].sort((one, other) => other - one))
    expect(lifts[1]).toBeLessThan(lifts[0] ?? 0)
    expect(lifts[2]).toBeGreaterThan(0)
    expect(lifts[3]).toBe(0)
  })

  it('does not liken an item to itself', () => {
    const list = named('Oak chair', 'Wool rug', 'Red vase')
    const profile = uninterested(having(viewOf(list[2] as Item)))
    expect(likenessOf('Red vase', list, profile)).toBe(0)
  })

  it('does not liken to what was only shown', () => {
    const shown = named('Tiffany mirror')
    const profile = uninterested(having(event('view_item_list', shown)))
    expect(likenessOf('Tiffany lamp', lamps, profile)).toBe(0)
  })

  it('likens a card without a name by the name it is remembered by', () => {
    const profile = having(
      event('view_item_list', lamps),
      viewOf({ item_id: 'x', item_name: 'Tiffany' }),
    )
    const bare = lamps.map(({ item_id }) => ({ item_id }))
    const order = orderOf(bare, uninterested(profile))
    expect(order.indexOf('Tiffany lamp')).toBeLessThan(4)
  })
})
