import { describe, expectTypeOf, it } from 'vitest'
import { createShelfwise, type Shelfwise, type ShelfwiseOptions } from '../../src/index'

describe('options', () => {
  it('are all optional', () => {
    expectTypeOf(createShelfwise).toBeCallableWith()
    expectTypeOf(createShelfwise).toBeCallableWith({})
    expectTypeOf<Record<never, never>>().toExtend<ShelfwiseOptions>()
  })

  it('know their choices', () => {
    createShelfwise({ consent: 'granted', globalPrivacyControl: 'ignore' })
    // @ts-expect-error: not a choice
    createShelfwise({ consent: 'yes' })
    // @ts-expect-error: not a choice
    createShelfwise({ consent: true })
    // @ts-expect-error: not a choice
    createShelfwise({ globalPrivacyControl: 'allow' })
  })

  it('take words as texts', () => {
    createShelfwise({ sensitive: ['weapon'] })
    // @ts-expect-error: one word is a list too
    createShelfwise({ sensitive: 'weapon' })
  })

  it('know their names', () => {
    // @ts-expect-error: misspelt
    createShelfwise({ concent: 'granted' })
  })
})

describe('consent', () => {
  it('takes an answer or none, and gives the state', () => {
    const shelfwise: Shelfwise = createShelfwise()
    expectTypeOf(shelfwise.consent()).toEqualTypeOf<'granted' | 'denied' | 'unknown'>()
    shelfwise.consent('denied')
    // @ts-expect-error: nobody can answer `unknown`
    shelfwise.consent('unknown')
  })
})

describe('window.shelfwise', () => {
  it('takes callbacks before and after the start', () => {
    window.shelfwise ||= []
    window.shelfwise.push(client => expectTypeOf(client).toEqualTypeOf<Shelfwise>())
    // @ts-expect-error: a command is no callback
    window.shelfwise.push('track')
  })
})

describe('the client', () => {
  it('is ready with nothing to tell', () => {
    expectTypeOf<Shelfwise['ready']>().toEqualTypeOf<Promise<void>>()
    expectTypeOf<ReturnType<Shelfwise['forget']>>().toEqualTypeOf<Promise<void>>()
  })
})
