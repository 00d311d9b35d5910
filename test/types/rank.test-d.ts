import { describe, expectTypeOf, it } from 'vitest'
import { createProfile, type Item, learn, type Profile, rank } from '../../src/core'
import { createShelfwise, type Shelfwise } from '../../src/index'

interface Product extends Item {
  stock: number
}
const products: readonly Product[] = []
const profile = createProfile()

describe('rank', () => {
  it('keeps the items’ own type', () => {
    const ranked = rank(products, profile, { now: 0 })
    expectTypeOf(ranked[0]?.item).toEqualTypeOf<Product | undefined>()
    expectTypeOf(createShelfwise().rank(products)[0]?.item).toEqualTypeOf<Product | undefined>()
  })

  it('needs items with an id, a profile and a moment', () => {
    // @ts-expect-error: no id
    rank([{ sku: 'a' }], profile, { now: 0 })
    // @ts-expect-error: no moment
    rank(products, profile, {})
    // @ts-expect-error: no context
    rank(products, profile)
    // @ts-expect-error: no profile
    rank(products, {}, { now: 0 })
  })

  it('takes what the items are for, and what the page is about', () => {
    const [item] = products
    const shelfwise = createShelfwise()
    shelfwise.rank(products, { widget: { name: 'similar', kind: 'product' }, item })
    shelfwise.rank(products, {})
    // @ts-expect-error: no such kind
    shelfwise.rank(products, { widget: { kind: 'footer' } })
    // @ts-expect-error: the client knows what time it is
    shelfwise.rank(products, { now: 0 })
  })

  it('says why', () => {
    const [first] = rank(products, profile, { now: 0 })
    expectTypeOf(first?.score).toEqualTypeOf<number | undefined>()
    expectTypeOf(first?.reasons[0]?.key).toEqualTypeOf<string | undefined>()
    expectTypeOf(first?.reasons[0]?.contribution).toEqualTypeOf<number | undefined>()
  })
})

describe('learn', () => {
  it('takes a dated event and gives a profile', () => {
    expectTypeOf(learn(profile, { name: 'page_view', time: 0 })).toEqualTypeOf<Profile>()
    // @ts-expect-error: without its time there is no clock
    learn(profile, { name: 'page_view' })
    // @ts-expect-error: no such event
    learn(profile, { name: 'look', time: 0 })
  })
})

describe('the profile', () => {
  it('has tables that cannot be changed', () => {
    const entry = { key: 'item:a', day: 1, count: 1, interval: 0 }
    // @ts-expect-error: read only
    profile.purchases.push(entry)
    // @ts-expect-error: read only
    profile.items.length = 0
    // @ts-expect-error: read only
    profile.affinities[0] = undefined
    expectTypeOf(profile.affinities).not.toHaveProperty('push')
  })

  it('is what a client gives', () => {
    expectTypeOf<ReturnType<Shelfwise['profile']>>().toEqualTypeOf<Profile>()
    expectTypeOf(profile.version).toEqualTypeOf<1>()
  })
})
