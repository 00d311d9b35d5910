import type { Scope } from '../scope'
import { followConsentMode } from './consent-mode'
import type { Follow, SignalPage } from './follow'
import { followTcf } from './iab-tcf'
import { followShopify } from './shopify-privacy'
import type { Answer } from './source'

/** The consent platforms that are listened to, by the name under which each answers. */
export const SIGNALS = {
  tcf: followTcf,
  consentMode: followConsentMode,
  shopify: followShopify,
} satisfies Record<string, Follow>

export type Signal = keyof typeof SIGNALS

/**
 * Follows every signal of the page.
 *
 * @param tell hears each signal's answer and every change of it; undefined: it has none any more.
 * @returns what looks for signals again, for the page's changes: two properties of `window`, and the data layer.
 */
export function followSignals(
  tell: (signal: Signal, answer: Answer | undefined) => void,
  scope: Scope,
  page: SignalPage,
): () => void {
  const looks = Object.entries(SIGNALS).map(([signal, follow]) => {
    let told: Answer | undefined
    return follow(
      answer => {
        if (answer === told) return
        told = answer
        tell(signal as Signal, answer)
      },
      scope,
      page,
    )
  })
  const look = () => {
    for (const lookForOne of looks) lookForOne()
  }
  look()
  return look
}
