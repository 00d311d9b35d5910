import { describe, expectTypeOf, it } from 'vitest'
import type { Reason } from '../../src/core'
import { reasons, type Sentences, sentence } from '../../src/extras/reasons'
import { createShelfwise } from '../../src/index'

const reason: Reason = { feature: 'category', key: 'category:Cups', contribution: 1 }
const shelfwise = createShelfwise()

describe('sentence', () => {
  it('takes a reason and gives a text, or none', () => {
    expectTypeOf(sentence(reason)).toEqualTypeOf<string | undefined>()
    sentence(reason, { locale: undefined, sensitive: [] })
    // @ts-expect-error: a feature there is not
    sentence({ feature: 'moonlight', contribution: 1 })
  })

  it('takes a table in part', () => {
    sentence(reason, { sentences: { category: name => `Wegen ${name}` } })
    // @ts-expect-error: no such reason
    sentence(reason, { sentences: { moonlight: () => 'Wegen Mondschein' } })
    // @ts-expect-error: a text is no sentence
    sentence(reason, { sentences: { cart: 'Im Warenkorb' } })
    expectTypeOf<keyof Sentences>().toEqualTypeOf<Reason['feature']>()
  })
})

describe('reasons', () => {
  it('takes the client and gives its own stop', () => {
    expectTypeOf(reasons(shelfwise)).toEqualTypeOf<() => void>()
    reasons(shelfwise, { locale: 'ru' })
    // @ts-expect-error: of which client?
    reasons({ locale: 'ru' })
  })
})
