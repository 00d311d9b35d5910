import type { ShelfwiseOptions } from '../options'
import type { Scope } from '../scope'
import { globalPrivacyControl } from './global-privacy-control'
import { resolveConsent } from './resolve'
import { type Answer, type Consent, isAnswer } from './source'
import { storeAnswer, storedAnswer, watchStoredAnswer } from './stored-answer'

export interface ConsentKeeper {
  state(): Consent
  /** What the shop says the visitor answered, on this page. */
  answer(answer: Answer): void
  /** What a signal of the page says, until it says otherwise; undefined: it has no answer. */
  hear(signal: string, answer: Answer | undefined): void
}

/**
 * Follows the visitor's consent through the shop's word, the page's signals and other tabs.
 *
 * @param onChange called after every change of the state.
 */
export function keepConsent(
  { consent, globalPrivacyControl: privacyControl }: ShelfwiseOptions,
  onChange: () => void,
  scope: Scope,
): ConsentKeeper {
  const option = isAnswer(consent) ? consent : undefined
  const signals: Record<string, Answer | undefined> = {}
  let call: Answer | undefined
  const resolve = () =>
    resolveConsent({
      call,
      option,
      signals: [
        privacyControl === 'ignore' ? undefined : globalPrivacyControl(),
        ...Object.values(signals),
      ],
      stored: storedAnswer(),
    })
  let state = resolve()
  const update = () => {
    const before = state
    state = resolve()
    if (state !== before) onChange()
  }
  watchStoredAnswer(() => {
    // Another tab may have had the later word.
    call &&= storedAnswer()
    update()
  }, scope)
  return {
    state: () => state,
    answer(answer) {
      call = answer
      // Kept before anybody is told: other tabs and later pages go by it.
      storeAnswer(answer)
      update()
    },
    hear(signal, answer) {
      signals[signal] = answer
      update()
    },
  }
}
