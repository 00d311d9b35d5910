import { afterEach, describe, expect, it } from 'vitest'
import { followShopify } from '../../src/consent/shopify-privacy'
import { leaveNoSignal, listenTo, put, shopifyPrivacy } from '../support/signals'

afterEach(leaveNoSignal)

/** What is understood of what the API says at first. */
function answerTo(customerPrivacy: unknown) {
  put('Shopify', { customerPrivacy })
  return listenTo(followShopify).answer()
}

const fail = () => {
  throw new Error('theirs')
}

describe('what Shopify says', () => {
  it('is the visitor’s answer about preferences', () => {
    expect(answerTo(shopifyPrivacy('yes').customerPrivacy)).toBe('granted')
    expect(answerTo(shopifyPrivacy('no').customerPrivacy)).toBe('denied')
  })

  it('is no answer before the visitor has decided', () => {
    expect(answerTo(shopifyPrivacy('').customerPrivacy)).toBeUndefined()
  })

  it('is no answer where no consent is asked for and all is allowed', () => {
    const { customerPrivacy } = shopifyPrivacy('', false)
    expect(customerPrivacy.preferencesProcessingAllowed()).toBe(true)
    expect(answerTo(customerPrivacy)).toBeUndefined()
  })

  it('is a refusal when it does not allow what the visitor has agreed to', () => {
    const { customerPrivacy } = shopifyPrivacy('yes')
    expect(answerTo({ ...customerPrivacy, preferencesProcessingAllowed: () => false })).toBe(
      'denied',
    )
  })

  it.each([
    ['in other words', { preferences: 'granted' }],
    ['by a value like a yes', { preferences: true }],
    ['of other things', { marketing: 'yes' }],
    ['nothing', undefined],
    ['null', null],
  ])('is no answer when it says %s', (_, said) => {
    const { customerPrivacy } = shopifyPrivacy('yes')
    expect(answerTo({ ...customerPrivacy, currentVisitorConsent: () => said })).toBeUndefined()
  })

  it('is no grant when it does not say whether it allows it', () => {
    const { currentVisitorConsent } = shopifyPrivacy('yes').customerPrivacy
    expect(answerTo({ currentVisitorConsent })).toBeUndefined()
    expect(
      answerTo({ currentVisitorConsent, preferencesProcessingAllowed: () => 'yes' }),
    ).toBeUndefined()
  })
})

describe('Shopify’s API', () => {
  it('is followed when the visitor answers', () => {
    const shopify = shopifyPrivacy('')
    shopify.load()
    const { told } = listenTo(followShopify)
    shopify.answer('yes')
    shopify.answer('no')
    expect(told).toEqual([undefined, 'granted', 'denied'])
  })

  it('is not believed when it announces an answer that nobody has given', () => {
    const shopify = shopifyPrivacy('', false)
    shopify.load()
    const { answer } = listenTo(followShopify)
    shopify.answer('')
    expect(answer()).toBeUndefined()
  })

  it('is heard when it announces itself later', () => {
    put('Shopify', { shop: 'a.myshopify.com' })
    const { answer } = listenTo(followShopify)
    expect(answer()).toBeUndefined()
    shopifyPrivacy('no').load()
    expect(answer()).toBe('denied')
  })

  it('is found when it comes without a word, and read once', () => {
    const { look, told } = listenTo(followShopify)
    put('Shopify', { customerPrivacy: { config: {} } })
    look()
    expect(told).toEqual([])
    put('Shopify', shopifyPrivacy('yes'))
    look()
    look()
    expect(told).toEqual(['granted'])
  })

  it('may be replaced by another version', () => {
    const { answer } = listenTo(followShopify)
    shopifyPrivacy('').load()
    const newer = shopifyPrivacy('')
    newer.load()
    newer.answer('yes')
    expect(answer()).toBe('granted')
  })

  it('is never made to load, nor asked for what it sends on', () => {
    const { customerPrivacy } = shopifyPrivacy('yes')
    const asked: string[] = []
    put('Shopify', {
      loadFeatures: () => asked.push('loadFeatures'),
      customerPrivacy: new Proxy(customerPrivacy, {
        get(target, name) {
          asked.push(String(name))
          return Reflect.get(target, name)
        },
      }),
    })
    listenTo(followShopify)
    document.dispatchEvent(new Event('visitorConsentCollected'))
    expect(new Set(asked)).toEqual(
      new Set(['currentVisitorConsent', 'preferencesProcessingAllowed']),
    )
  })

  it('is heard no longer once we have stopped', () => {
    const shopify = shopifyPrivacy('yes')
    shopify.load()
    const { told, stop } = listenTo(followShopify)
    stop()
    shopify.answer('no')
    expect(told).toEqual(['granted'])
  })

  it.each([
    ['an element with its id', document.createElement('div')],
    ['a text', 'Shopify'],
    ['null', null],
    ['without methods', { customerPrivacy: { currentVisitorConsent: {} } }],
  ])('is not asked when it is %s', (_, shopify) => {
    put('Shopify', shopify)
    const { told, errors } = listenTo(followShopify)
    expect([told, errors]).toEqual([[], []])
  })

  it.each([
    ['when it is looked at', Object.defineProperty({}, 'customerPrivacy', { get: fail })],
    ['when it is asked', { customerPrivacy: { currentVisitorConsent: fail } }],
  ])('that throws %s is looked at once', (_, shopify) => {
    put('Shopify', shopify)
    const { look, told, errors } = listenTo(followShopify)
    look()
    expect([told, errors.length]).toEqual([[], 1])
  })
})
