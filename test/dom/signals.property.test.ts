import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followSignals } from '../../src/consent/signals'
import type { Answer } from '../../src/consent/source'
import { RUNS } from '../support/arbitraries'
import { setDataLayer } from '../support/data-layer'
import { leaveNoSignal, page, put, to, watchedScope } from '../support/signals'

beforeEach(() => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete')
})
afterEach(() => {
  vi.restoreAllMocks()
  leaveNoSignal()
})

const fail = () => {
  throw new Error('theirs')
}

/** Anything, and what throws when it is touched. */
const junk = fc.oneof(
  { weight: 6, arbitrary: fc.anything({ withBigInt: true, withNullPrototype: true }) },
  fc.constantFrom(new Proxy({}, { get: fail }), fail, { valueOf: fail, toString: fail }, Symbol()),
)

/** What would be a grant, were not one of these fields missing, wrong, or thrown at who reads it. */
const spoilt = (good: Record<string, unknown>, ...fields: string[]) =>
  fc
    .record({
      field: fc.constantFrom(...fields),
      value: junk,
      how: fc.constantFrom('missing', 'wrong', 'throws'),
    })
    .map(({ field, value, how }) => {
      const { [field]: right, ...rest } = good
      if (how === 'throws') return Object.defineProperty(rest, field, { get: fail })
      return how === 'wrong' && value !== right ? { ...rest, [field]: value } : rest
    })

const agreed = { gdprApplies: true, eventStatus: 'tcloaded', publisher: { consents: to(1, 5, 6) } }
const tcData = spoilt(agreed, 'gdprApplies', 'eventStatus', 'publisher')
const consents = spoilt(to(1, 5, 6), '1', '5', '6').map(list => ({
  ...agreed,
  publisher: { consents: list },
}))
const entry = fc.oneof(
  junk,
  fc.array(fc.oneof(junk, fc.constantFrom('consent', 'default', 'update')), { maxLength: 4 }),
  spoilt({ personalization_storage: 'granted' }, 'personalization_storage').map(said => [
    'consent',
    'update',
    said,
  ]),
  junk.map(region => [
    'consent',
    'default',
    { personalization_storage: 'granted', region: region === undefined ? null : region },
  ]),
)
const privacy = fc.oneof(
  junk,
  spoilt({ preferences: 'yes' }, 'preferences').map(said => ({
    currentVisitorConsent: () => said,
    preferencesProcessingAllowed: () => true,
  })),
  junk.map(allowed => ({
    currentVisitorConsent: () => ({ preferences: 'yes' }),
    preferencesProcessingAllowed: () => (allowed === true ? 1 : allowed),
  })),
)

/** Everything that is told of a page with these signals, looked at, changed and left. */
async function toldOn(signals: {
  data: unknown[]
  entries: unknown[]
  privacy: unknown
}): Promise<(Answer | undefined)[]> {
  const told: (Answer | undefined)[] = []
  const callbacks: ((...args: unknown[]) => void)[] = []
  put('__tcfapi', (_: unknown, __: unknown, callback: (...args: unknown[]) => void) => {
    callbacks.push(callback)
  })
  put('Shopify', { customerPrivacy: signals.privacy })
  const layer = setDataLayer<unknown[]>(signals.entries.slice(0, 1))
  const { scope } = watchedScope()
  const look = followSignals((_, answer) => told.push(answer), scope, page)
  layer.push(...signals.entries.slice(1))
  look()
  for (const data of signals.data) for (const callback of callbacks) callback(data, true)
  document.dispatchEvent(new Event('visitorConsentCollected'))
  await Promise.resolve()
  scope.stop()
  for (const data of signals.data) for (const callback of callbacks) callback(data, true)
  return told
}

describe('whatever stands on a page', () => {
  it('throws nowhere and is never taken for a grant', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          data: fc.array(fc.oneof(junk, tcData, consents), { maxLength: 4 }),
          entries: fc.array(entry, { maxLength: 6 }),
          privacy,
        }),
        async signals => {
          expect(await toldOn(signals)).not.toContain('granted')
        },
      ),
      { ...RUNS, numRuns: 2000 },
    )
  })

  it('is taken for a grant when nothing of it is wrong', async () => {
    const said = ['consent', 'update', { personalization_storage: 'granted' }]
    const visitor = {
      currentVisitorConsent: () => ({ preferences: 'yes' }),
      preferencesProcessingAllowed: () => true,
    }
    expect(await toldOn({ data: [agreed], entries: [], privacy: null })).toEqual(['granted'])
    expect(await toldOn({ data: [], entries: [said], privacy: null })).toEqual(['granted'])
    expect(await toldOn({ data: [], entries: [], privacy: visitor })).toEqual(['granted'])
  })
})
