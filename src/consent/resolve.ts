import { type Answer, type Choice, type Consent, isAnswer } from './source'

export interface Answers {
  /** What the visitor has chosen for themself. */
  own?: Choice | undefined
  /** Said on this page through `shelfwise.consent(...)`. */
  call?: Answer | undefined
  /** The shop's `consent` option; undefined for `auto`. */
  option?: Answer | undefined
  /** What the page's signals say; undefined: no answer. */
  signals: readonly (Answer | undefined)[]
  /** Kept from an earlier page. */
  stored?: Answer | undefined
}

/**
 * The one rule of precedence. The visitor's own choice goes before all that others say. Else a call on this
 * page is the latest word; else a refusal stands, whether it is the shop's option or one kept from an earlier
 * call; else the shop's grant; else the strictest signal; else a grant kept from earlier.
 */
export function resolveConsent({ own, call, option, signals, stored }: Answers): Consent {
  if (own) return isAnswer(own) ? own : 'unknown'
  if (call) return call
  if (option === 'denied' || stored === 'denied') return 'denied'
  if (option) return option
  if (signals.includes('denied')) return 'denied'
  return signals.find(Boolean) ?? stored ?? 'unknown'
}
