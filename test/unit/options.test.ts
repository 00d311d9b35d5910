import { describe, expect, it } from 'vitest'
import { DATASET_OPTIONS, parseOptions, type ShelfwiseOptions } from '../../src/options'
import * as small from '../../src/small-options'

const parse = (options: unknown) => () => parseOptions(options as ShelfwiseOptions)

describe('options', () => {
  it('may all be left out', () => {
    expect(parse(undefined)).not.toThrow()
    expect(parse({})).not.toThrow()
    expect(parse({ consent: undefined, globalPrivacyControl: undefined })).not.toThrow()
  })

  it.each([
    ['consent', 'auto'],
    ['consent', 'granted'],
    ['consent', 'denied'],
    ['globalPrivacyControl', 'deny'],
    ['globalPrivacyControl', 'ignore'],
  ])('%s may be %s', (name, value) => {
    expect(parseOptions({ [name]: value })).toEqual({ [name]: value })
  })

  it('sensitive may be any list of texts', () => {
    for (const sensitive of [[], ['weapon', 'оружи']]) {
      expect(parseOptions({ sensitive })).toEqual({ sensitive })
    }
  })

  it.each(['weapon', [5], [null], { 0: 'weapon' }, null])('sensitive may not be %j', value => {
    expect(parse({ sensitive: value })).toThrow(
      new Error('shelfwise: option "sensitive" must be a list of texts'),
    )
  })

  it('dataLayer may be any name, and none', () => {
    for (const dataLayer of ['yaLayer', ''])
      expect(parseOptions({ dataLayer })).toEqual({ dataLayer })
  })

  it.each([5, null, ['dataLayer']])('dataLayer may not be %j', value => {
    expect(parse({ dataLayer: value })).toThrow(
      new Error('shelfwise: option "dataLayer" must be a text'),
    )
  })
  it('widgets may be any list of descriptions', () => {
    const widgets = [{ container: 'ul', card: 'li', price: '.price ins' }]
    for (const value of [[], widgets])
      expect(parseOptions({ widgets: value })).toEqual({ widgets: value })
  })

  it.each([['ul'], [[{ container: 'ul', card: 'li', id: 5 }]], [[null]]])(
    'widgets may not be %j',
    value => {
      expect(parse({ widgets: value })).toThrow(
        new Error('shelfwise: option "widgets" must be a list of { container, card }'),
      )
    },
  )

  it.each([
    ['consent', 'yes', 'auto, granted, denied'],
    ['consent', '', 'auto, granted, denied'],
    ['consent', 'Granted', 'auto, granted, denied'],
    ['consent', true, 'auto, granted, denied'],
    ['consent', null, 'auto, granted, denied'],
    ['globalPrivacyControl', 'allow', 'deny, ignore'],
    ['globalPrivacyControl', 0, 'deny, ignore'],
    ['globalPrivacyControl', ['deny'], 'deny, ignore'],
  ])('%s may not be %j, and the error says what it may be', (name, value, choices) => {
    expect(parse({ [name]: value })).toThrow(
      new Error(`shelfwise: option "${name}" must be one of ${choices}`),
    )
  })

  it.each(['Consent', 'concent', 'debug', 'global-privacy-control', 'toString', 'constructor'])(
    'an unknown one, %j, is named',
    name => {
      expect(parse({ [name]: 'granted' })).toThrow(new Error(`shelfwise: no option "${name}"`))
    },
  )

  it('name the wrong one among right ones', () => {
    expect(parse({ globalPrivacyControl: 'deny', consent: 'no' })).toThrow('"consent"')
    expect(parse({ consent: 'auto', colour: 'blue' })).toThrow('"colour"')
  })

  it.each([null, 5, 'granted', true])('are an object, not %j', options => {
    expect(parse(options)).toThrow(/^shelfwise: /)
  })
})

describe("the script tag's options", () => {
  it('are the same on the tag itself', () => {
    expect(small.DATASET_OPTIONS).toEqual(DATASET_OPTIONS)
  })
})
