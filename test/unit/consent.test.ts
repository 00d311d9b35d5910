import { describe, expect, it } from 'vitest'
import { type Answers, resolveConsent } from '../../src/consent/resolve'
import type { Consent } from '../../src/consent/source'

const ANY = [undefined, 'granted', 'denied'] as const
const SIGNALS = [
  [],
  ['granted'],
  ['denied'],
  ['granted', 'denied'],
  ['denied', 'granted'],
  ['granted', 'granted'],
] as const

const ALL: Answers[] = ANY.flatMap(call =>
  ANY.flatMap(option =>
    ANY.flatMap(stored => SIGNALS.map(signals => ({ call, option, stored, signals }))),
  ),
)

/** From the strongest word to the weakest: the first that applies decides, whatever the others say. */
const RULES: [string, Consent, (answers: Answers) => boolean][] = [
  ['a refusal on this page', 'denied', ({ call }) => call === 'denied'],
  ['a grant on this page', 'granted', ({ call }) => call === 'granted'],
  ['the shop’s refusal', 'denied', ({ option }) => option === 'denied'],
  ['a refusal kept from earlier', 'denied', ({ stored }) => stored === 'denied'],
  ['the shop’s grant', 'granted', ({ option }) => option === 'granted'],
  ['any signal’s refusal', 'denied', ({ signals }) => signals.includes('denied')],
  ['a signal’s grant', 'granted', ({ signals }) => signals.includes('granted')],
  ['a grant kept from earlier', 'granted', ({ stored }) => stored === 'granted'],
  ['silence', 'unknown', () => true],
]

describe('whose word holds', () => {
  it.each(RULES)('%s means %s, over all that is weaker', (name, consent, applies) => {
    const rank = RULES.findIndex(([rule]) => rule === name)
    const stronger = RULES.slice(0, rank).map(([, , rule]) => rule)
    const cases = ALL.filter(all => applies(all) && !stronger.some(rule => rule(all)))
    expect(cases.length).toBeGreaterThan(0)
    for (const answers of cases) {
      expect(resolveConsent(answers), JSON.stringify(answers)).toBe(consent)
    }
  })
})
