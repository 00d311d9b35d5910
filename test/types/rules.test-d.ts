import { describe, expectTypeOf, it } from 'vitest'
import { problemsOf, type Rule, rules } from '../../src/extras/rules'
import { createShelfwise } from '../../src/index'

const shelfwise = createShelfwise()
const items = { brand: 'Acme' }
const name = 'acme'

describe('rules', () => {
  it('take the client and a list, and give their own stop', () => {
    expectTypeOf(rules(shelfwise, [])).toEqualTypeOf<() => void>()
    expectTypeOf(problemsOf(JSON.parse('[]'))).toEqualTypeOf<string[]>()
    // @ts-expect-error: a list
    rules(shelfwise, { name, items, pin: 1 })
    // @ts-expect-error: which rules?
    rules(shelfwise)
  })

  it('do one thing each', () => {
    const all: Rule[] = [
      { name, items, pin: 1 },
      { name, items, boost: 1.5, from: '2026-11-20', until: undefined },
      { name, items, bury: true, kind: 'list' },
      { name, items, bury: 2, widgets: 'home-popular' },
      { name, items, exclude: true, widgets: ['a', 'b'] },
      { name, items, atLeast: 2, inFirst: 6 },
    ]
    expectTypeOf(rules).toBeCallableWith(shelfwise, all)
    // @ts-expect-error: nothing
    rules(shelfwise, [{ name, items }])
    // @ts-expect-error: two things
    rules(shelfwise, [{ name, items, pin: 1, boost: 1.5 }])
    // @ts-expect-error: in how many?
    rules(shelfwise, [{ name, items, atLeast: 2 }])
    // @ts-expect-error: a number
    rules(shelfwise, [{ name, items, boost: '1.5' }])
    // @ts-expect-error: nothing is buried by not being so
    rules(shelfwise, [{ name, items, bury: false }])
  })

  it('are about items, by name', () => {
    const pin = 1
    rules(shelfwise, [{ name, pin, items: { item: ['a', 'b'], price: { max: 20 } } }])
    rules(shelfwise, [{ name, pin, items: { attribute: { material: ['steel', 'tin'] } } }])
    // @ts-expect-error: about which?
    rules(shelfwise, [{ name, pin }])
    // @ts-expect-error: misspelt
    rules(shelfwise, [{ name, pin, items: { brnad: 'Acme' } }])
    // @ts-expect-error: a range
    rules(shelfwise, [{ name, pin, items: { price: 20 } }])
    // @ts-expect-error: no such kind
    rules(shelfwise, [{ name, pin, items, kind: 'footer' }])
    // @ts-expect-error: what is it called in reasons?
    rules(shelfwise, [{ pin, items }])
  })
})
