import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followConsentMode } from '../../src/consent/consent-mode'
import { gtag, setDataLayer } from '../support/data-layer'
import { leaveNoSignal, listenTo } from '../support/signals'

let layer: unknown[]
let readyState: DocumentReadyState
beforeEach(() => {
  vi.useFakeTimers()
  layer = setDataLayer([])
  readyState = 'complete'
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  leaveNoSignal()
})

type Said = Record<string, unknown>
const say = (kind: string, personalization_storage: unknown, more: Said = {}) =>
  gtag('consent', kind, { personalization_storage, ...more })
const byDefault = (answer: unknown, more?: Said) => say('default', answer, more)
const update = (answer: unknown, more?: Said) => say('update', answer, more)
const IN_GERMANY = { region: ['DE'] }

/** What is understood of these pushes. */
async function answerTo(...entries: unknown[]) {
  layer.push(...entries)
  const { answer } = listenTo(followConsentMode)
  await pause()
  return answer()
}

/** Lets this much time pass, and what is due happen. */
const pause = (time = 0) => vi.advanceTimersByTimeAsync(time)

const pageLoads = async () => {
  readyState = 'complete'
  window.dispatchEvent(new Event('load'))
  await pause()
}

describe('what the data layer says of consent', () => {
  it.each(['granted', 'denied'] as const)('is the answer, by default or updated: %s', async is => {
    expect(await answerTo(byDefault(is))).toBe(is)
    expect(await answerTo(update(is))).toBe(is)
  })

  it('may be an array as well', async () => {
    expect(await answerTo(['consent', 'update', { personalization_storage: 'granted' }])).toBe(
      'granted',
    )
  })

  it('is what the visitor said, whatever the defaults, in any order', async () => {
    expect(await answerTo(byDefault('denied'), update('granted'))).toBe('granted')
    expect(await answerTo(byDefault('denied', IN_GERMANY), byDefault('denied'))).toBe('granted')
  })

  it('is what the visitor said last', async () => {
    expect(await answerTo(update('granted'), update('denied'))).toBe('denied')
  })

  it('is the last default for everywhere', async () => {
    expect(await answerTo(byDefault('denied'), byDefault('granted'))).toBe('granted')
    expect(await answerTo(byDefault('denied'))).toBe('denied')
  })

  it('is a refusal where a region’s default is one: it may be the visitor’s', async () => {
    expect(await answerTo(byDefault('denied', IN_GERMANY))).toBe('denied')
    expect(await answerTo(byDefault('granted'))).toBe('denied')
    expect(await answerTo(byDefault('granted', IN_GERMANY))).toBe('denied')
    expect(await answerTo(update('granted'))).toBe('granted')
  })

  it('is not what is granted to a region only', async () => {
    expect(await answerTo(byDefault('granted', { region: ['US-CA'] }))).toBeUndefined()
    expect(await answerTo(byDefault('denied'))).toBe('denied')
    expect(await answerTo(byDefault('granted', { region: ['US'] }))).toBe('denied')
  })

  it.each([
    ['of other purposes only', gtag('consent', 'update', { analytics_storage: 'granted' })],
    ['in words of its own', update('yes')],
    ['under another command', gtag('set', 'update', { personalization_storage: 'granted' })],
    ['in another way', say('maybe', 'granted')],
    ['without saying what', gtag('consent', 'update')],
    ['of nothing', gtag('consent', 'default', null)],
    ['as an event', { event: 'consent', personalization_storage: 'granted' }],
  ])('is no answer when it speaks %s, and none is taken back', async (_, entry) => {
    layer.push(entry)
    const { answer, errors } = listenTo(followConsentMode)
    await pause()
    expect([answer(), errors]).toEqual([undefined, []])
    layer.push(update('denied'), entry)
    await pause()
    expect(answer()).toBe('denied')
  })

  it('is followed as the page goes on', async () => {
    const { told } = listenTo(followConsentMode)
    layer.push(byDefault('denied'))
    await pause()
    layer.push(update('granted'))
    await pause()
    layer.push(update('denied'))
    await pause()
    expect(told).toEqual(['denied', 'granted', 'denied'])
  })

  it('is followed in an array that comes later', async () => {
    setDataLayer(undefined)
    const { look, answer } = listenTo(followConsentMode)
    setDataLayer([update('granted')])
    look()
    await pause()
    expect(answer()).toBe('granted')
  })

  it('is heard no longer once we have stopped', async () => {
    const { told, stop } = listenTo(followConsentMode)
    layer.push(byDefault('denied', { wait_for_update: 500 }))
    await pause()
    stop()
    expect(vi.getTimerCount()).toBe(0)
    layer.push(update('granted'))
    await pause()
    expect(told).toEqual([undefined])
  })
})

describe('a default', () => {
  it('says nothing when the visitor’s answer follows in the same breath', async () => {
    layer.push(byDefault('denied'), update('granted'))
    const { told } = listenTo(followConsentMode)
    await pause()
    expect(new Set(told)).toEqual(new Set(['granted']))
  })

  it('waits for the visitor’s answer as long as it asks to', async () => {
    layer.push(byDefault('denied', { wait_for_update: 500 }))
    const { answer } = listenTo(followConsentMode)
    await pause(499)
    expect(answer()).toBeUndefined()
    await pause(1)
    expect(answer()).toBe('denied')
  })

  it('never speaks when the answer comes in time', async () => {
    layer.push(byDefault('denied', { wait_for_update: 500 }))
    const { told } = listenTo(followConsentMode)
    await pause(400)
    layer.push(update('granted'))
    await pause(400)
    expect(told).toContain('granted')
    expect(told).not.toContain('denied')
  })

  it('waits for a page that is still loading, and the platform with it', async () => {
    readyState = 'interactive'
    layer.push(byDefault('denied'))
    const { answer } = listenTo(followConsentMode)
    await pause()
    expect(answer()).toBeUndefined()
    await pageLoads()
    expect(answer()).toBe('denied')
    await pageLoads()
    expect(answer()).toBe('denied')
  })

  it('does not keep the visitor’s own answer waiting', async () => {
    readyState = 'loading'
    layer.push(byDefault('granted', { wait_for_update: 500 }), update('denied'))
    const { answer } = listenTo(followConsentMode)
    await pause()
    expect(answer()).toBe('denied')
  })

  it.each([
    ['longer than anybody waits', 600_000, 10_000],
    ['for ever', Number.POSITIVE_INFINITY, 10_000],
    ['no number', '500', 0],
    ['no number at all', Number.NaN, 0],
    ['a number of another kind', 5n, 0],
    ['less than nothing', -1, 0],
  ])('that asks to wait %s is heard all the same', async (_, wait_for_update, after) => {
    layer.push(byDefault('denied', { wait_for_update }))
    const { answer } = listenTo(followConsentMode)
    await pause(after)
    expect(answer()).toBe('denied')
  })
})

describe('an entry that throws', () => {
  const fail = () => {
    throw new Error('theirs')
  }
  it.each([
    ['when it is looked at', new Proxy([], { get: fail })],
    [
      'in what it says',
      gtag(
        'consent',
        'update',
        Object.defineProperty({}, 'personalization_storage', { get: fail }),
      ),
    ],
    ['in its region', gtag('consent', 'default', new Proxy({}, { get: fail }))],
  ])('%s disturbs nobody', async (_, entry) => {
    const { answer } = listenTo(followConsentMode)
    expect(() => layer.push(entry, update('denied'))).not.toThrow()
    await pause()
    expect(answer()).toBe('denied')
  })
})
