import type { ShelfwiseOptions } from '../options'
import type { Scope } from '../scope'
import { globalPrivacyControl } from './global-privacy-control'
import { resolveConsent } from './resolve'
import { type Answer, type Choice, type Consent, isAnswer } from './source'
import {
  storeAnswer,
  storeChoice,
  storedAnswer,
  storedChoice,
  watchStoredAnswer,
} from './stored-answer'

export interface ConsentKeeper {
  state(): Consent
  /** The state; with what the shop says the visitor answered on this page, first takes that in. */
  answer(answer?: Answer): Consent
  /** What the visitor has chosen for themself; with a choice, first keeps that. */
  choose(choice?: Choice): Choice | undefined
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
  let own = storedChoice()
  const resolve = () =>
    resolveConsent({
      own,
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
    own = storedChoice()
    update()
  }, scope)
  return {
    state: () => state,
    answer(answer) {
      if (isAnswer(answer)) {
        call = answer
        // Kept before anybody is told: other tabs and later pages go by it.
        storeAnswer(answer)
        update()
      }
      return state
    },
    choose(choice) {
      if (choice) {
        own = choice
        storeChoice(own)
        state = resolve()
        // Also where nothing else changes: who is discreet wants nothing named any more.
        onChange()
      }
      return own
    },
    hear(signal, answer) {
      signals[signal] = answer
      update()
    },
  }
}
