import type { Answer, Consent } from './source'

export interface Answers {
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
 * The one rule of precedence. A call on this page is the latest word. Else a refusal stands, whether it
 * is the shop's option or one kept from an earlier call; else the shop's grant; else the strictest
 * signal; else a grant kept from earlier.
 */
export function resolveConsent({ call, option, signals, stored }: Answers): Consent {
  if (call) return call
  if (option === 'denied' || stored === 'denied') return 'denied'
  if (option) return option
  if (signals.includes('denied')) return 'denied'
  return signals.find(Boolean) ?? stored ?? 'unknown'
}
