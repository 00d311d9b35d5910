import { afterEach, describe, expect, it } from 'vitest'
import { followTcf } from '../../src/consent/iab-tcf'
import { leaveNoSignal, listenTo, put, tcData, tcfPlatform, to } from '../support/signals'

afterEach(leaveNoSignal)

const ALL = to(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)

/** What is understood of what a platform says at first. */
const answerTo = (data: object, tcf?: 'publisher' | 'purpose') => {
  tcfPlatform(data).load()
  return listenTo(followTcf, { tcf }).answer()
}

describe('what a platform of the IAB’s framework says', () => {
  it('is a grant when the shop’s purposes 1, 5 and 6 were consented to', () => {
    expect(answerTo(tcData(to(1, 5, 6)))).toBe('granted')
    expect(answerTo(tcData(ALL))).toBe('granted')
  })

  it.each([
    ['1', to(2, 3, 4, 5, 6)],
    ['5', to(1, 2, 3, 4, 6)],
    ['6', to(1, 2, 3, 4, 5)],
    ['all', {}],
    ['one, said aloud', { ...ALL, 5: false }],
    ['one, by something like a yes', { ...ALL, 5: 1 }],
  ])('is a refusal when purposes were not consented to: %s', (_, consents) => {
    expect(answerTo(tcData(consents))).toBe('denied')
  })

  it('is a refusal where there is legitimate interest and no consent', () => {
    expect(answerTo(tcData({ 1: true }))).toBe('denied')
  })

  it('is about the vendors’ consents instead, if the shop says so', () => {
    const vendors = tcData({}, { purpose: { consents: ALL } })
    expect(answerTo(vendors)).toBe('denied')
    expect(answerTo(vendors, 'purpose')).toBe('granted')
    expect(answerTo(tcData(ALL), 'purpose')).toBe('denied')
  })

  it('is an answer when the visitor has just given it', () => {
    expect(answerTo(tcData(ALL, { eventStatus: 'useractioncomplete' }))).toBe('granted')
  })

  it.each([
    ['while the banner is shown', tcData(ALL, { eventStatus: 'cmpuishown' })],
    ['before there is a status', tcData(ALL, { eventStatus: undefined })],
    ['where the GDPR does not apply', tcData(ALL, { gdprApplies: false })],
    ['while it is not known whether it applies', tcData(ALL, { gdprApplies: undefined })],
    ['without consents', tcData(undefined)],
    ['with consents that are no list', tcData('1,5,6')],
    ['without the shop’s half', tcData(ALL, { publisher: null })],
    ['with nothing', {}],
  ])('is no answer %s', (_, data) => {
    expect(answerTo(data)).toBeUndefined()
  })

  it('is no answer when it says that it does not listen to us', () => {
    put('__tcfapi', (_: string, __: number, callback: (data: unknown, ok: boolean) => void) =>
      callback(tcData(ALL), false),
    )
    expect(listenTo(followTcf).told).toEqual([])
  })
})

describe('a platform of the IAB’s framework', () => {
  it('is followed when the visitor changes the answer', () => {
    const platform = tcfPlatform(tcData(ALL))
    platform.load()
    const { told } = listenTo(followTcf)
    platform.change(tcData(ALL, { eventStatus: 'cmpuishown' }))
    expect(told).toEqual(['granted'])
    platform.change(tcData({}, { eventStatus: 'useractioncomplete' }))
    expect(told).toEqual(['granted', 'denied'])
  })

  it('is heard through its stub', () => {
    const platform = tcfPlatform(tcData(ALL))
    platform.stub()
    const { answer } = listenTo(followTcf)
    expect(answer()).toBeUndefined()
    platform.load()
    expect(answer()).toBe('granted')
  })

  it('may come later, and is listened to once', () => {
    const platform = tcfPlatform(tcData(ALL))
    const { look, told } = listenTo(followTcf)
    look()
    platform.load()
    look()
    look()
    expect(told).toEqual(['granted'])
    expect(platform.listening()).toBe(1)
  })

  it('is left when we stop', () => {
    const platform = tcfPlatform(tcData(ALL))
    platform.load()
    const { told, stop } = listenTo(followTcf)
    stop()
    expect(platform.listening()).toBe(0)
    platform.change(tcData({}))
    expect(told).toEqual(['granted'])
  })

  it('is left when it comes after we have stopped', () => {
    const platform = tcfPlatform(tcData(ALL))
    platform.stub()
    const { told, stop } = listenTo(followTcf)
    stop()
    platform.load()
    expect(platform.listening()).toBe(0)
    expect(told).toEqual([])
  })
})

describe('what only looks like a platform', () => {
  it.each([
    ['an element with its id', document.createElement('div')],
    ['a text', '__tcfapi'],
    ['null', null],
  ])('is not asked: %s', (_, api) => {
    put('__tcfapi', api)
    const { told, errors } = listenTo(followTcf)
    expect([told, errors]).toEqual([[], []])
  })

  it('is asked once if it throws, and disturbs nobody', () => {
    let calls = 0
    put('__tcfapi', () => {
      calls++
      throw new Error('theirs')
    })
    const { look, told, errors, stop } = listenTo(followTcf)
    look()
    stop()
    expect([told, errors.length, calls]).toEqual([[], 1, 1])
  })

  it('throws neither when it is told nor when it is left', () => {
    const fail = () => {
      throw new Error('theirs')
    }
    put('__tcfapi', (command: string, _: number, callback: (...args: unknown[]) => void) => {
      if (command === 'removeEventListener') fail()
      callback(Object.defineProperty({}, 'gdprApplies', { get: fail }), true)
      callback(null, true)
      callback()
    })
    const { told, stop } = listenTo(followTcf)
    expect(stop).not.toThrow()
    expect(told).toEqual([])
  })
})
