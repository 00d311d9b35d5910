import { expect, it } from 'vitest'
import { createProfile, learn, SENSITIVE } from '../../src/core'
import { imported } from '../../src/rights/imported'
import { portableOf } from '../../src/rights/portable'
import { T } from '../support/items'
import { foundIn, isNoId, isPatterned, personalStrings } from '../support/personal-strings'

/** An interest's name ends at 64 letters, where these e-mail addresses would have lost their end. */
const STRINGS = personalStrings(600)
  .filter(isPatterned)
  .map(({ kind, text }) => ({
    kind,
    text: kind === 'email' ? text.replace(/X\w+/g, word => word.slice(0, 12)) : text,
  }))

/** An export by hands less careful than ours: of each string an item that has it in its facts. */
const careless = STRINGS.flatMap(({ text, ...it }, index) => [
  { item_id: `sku-${index}`, item_name: 'Mug', item_brand: text, item_category: `Gifts/${text}` },
  { item_id: `mug-${index}`, item_name: `Mug for ${text}`, attributes: { engraving: text } },
  ...(isNoId({ text, ...it }) ? [{ item_id: text, item_name: 'Cup' }] : []),
])

const MANY = 50

it('brings in nothing personal that an export may hold', () => {
  for (let at = 0; at < careless.length; at += MANY) {
    const items = careless.slice(at, at + MANY)
    const profile = (['view_item', 'purchase'] as const).reduce(
      (known, name) => learn(known, { name, time: T, items }, { sensitive: [] }),
      createProfile(),
    )
    const said = portableOf(profile)
    // Of words alone nobody can tell whose they are; nothing here would be kept as one.
    said.interests = said.interests.filter(({ about }) => about !== 'word')
    expect(foundIn(JSON.stringify(said), STRINGS).length).toBeGreaterThan(10)
    const taken = imported(said, SENSITIVE, T)(createProfile())
    expect(taken.items.length).toBeGreaterThan(10)
    expect(foundIn(JSON.stringify(taken), STRINGS)).toEqual([])
  }
})

it('brings in what is known by a long number', () => {
  const items = [{ item_id: '4006381333931', item_name: 'Marker', item_brand: 'Stabilo' }]
  const profile = learn(createProfile(), { name: 'purchase', time: T, items })
  const taken = imported(portableOf(profile), SENSITIVE, T)(createProfile())
  expect(taken.items.map(({ item_id }) => item_id)).toEqual(['4006381333931'])
  expect(taken.purchases.map(({ key }) => key)).toContain('item:4006381333931')
})
