import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followSignals } from '../../src/consent/signals'
import { gtag, setDataLayer } from '../support/data-layer'
import {
  leaveNoSignal,
  page,
  shopifyPrivacy,
  tcData,
  tcfPlatform,
  to,
  watchedScope,
} from '../support/signals'

beforeEach(() => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete')
})
afterEach(() => {
  vi.restoreAllMocks()
  leaveNoSignal()
})

const said = (personalization_storage: string) =>
  gtag('consent', 'update', { personalization_storage })

/** What is told of all signals, as `name answer`. */
function follow() {
  const told: string[] = []
  const { errors, scope } = watchedScope()
  const look = followSignals((signal, answer) => told.push(`${signal} ${answer}`), scope, page)
  return { told, errors, look, stop: () => scope.stop() }
}

describe('all signals of a page together', () => {
  it('answer each under its own name', async () => {
    tcfPlatform(tcData(to(1, 5, 6))).load()
    shopifyPrivacy('no').load()
    setDataLayer([said('granted')])
    const { told } = follow()
    await Promise.resolve()
    expect(told).toEqual(['tcf granted', 'shopify denied', 'consentMode granted'])
  })

  it('are silent on a page that has none', async () => {
    const { told, errors, look } = follow()
    look()
    await Promise.resolve()
    expect([told, errors]).toEqual([[], []])
  })

  it('are found when they come later', async () => {
    const { told, look } = follow()
    tcfPlatform(tcData({})).load()
    setDataLayer([said('denied')])
    look()
    await Promise.resolve()
    expect(told).toEqual(['tcf denied', 'consentMode denied'])
  })

  it('tell changes, and not the same twice', () => {
    const platform = tcfPlatform(tcData(to(1, 5, 6)))
    platform.load()
    const { told } = follow()
    platform.change(tcData(to(1, 5, 6)))
    platform.change(tcData({}))
    platform.change({ gdprApplies: false })
    platform.change({ gdprApplies: false })
    expect(told).toEqual(['tcf granted', 'tcf denied', 'tcf undefined'])
  })

  it('are heard though one of them throws', async () => {
    tcfPlatform().load()
    Object.defineProperty(globalThis, '__tcfapi', {
      configurable: true,
      get() {
        throw new Error('theirs')
      },
    })
    shopifyPrivacy('yes').load()
    const { told, errors, look } = follow()
    look()
    look()
    expect(told).toEqual(['shopify granted'])
    expect(errors).toHaveLength(1)
  })

  it('leave the page as it was when we stop', async () => {
    const platform = tcfPlatform(tcData({}))
    platform.load()
    const layer = setDataLayer<unknown[]>([])
    const { told, stop } = follow()
    stop()
    layer.push(said('granted'))
    await Promise.resolve()
    expect(told).toEqual(['tcf denied'])
    expect(platform.listening()).toBe(0)
    expect(Object.hasOwn(layer, 'push')).toBe(false)
  })
})
