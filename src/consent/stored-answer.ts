import { readLocal, watchLocal, writeLocal } from '../local-storage'
import type { Scope } from '../scope'
import { type Answer, isAnswer } from './source'

const KEY = 'shelfwise:consent'

/**
 * The answer that held on an earlier page, kept as one of two constants, the same for everyone. It stands
 * in localStorage because it must be known before the first order, and because a change of it reaches
 * every other tab.
 */
export function storedAnswer(): Answer | undefined {
  const answer = readLocal(KEY)
  return isAnswer(answer) ? answer : undefined
}

/** Keeps an answer for later pages; `undefined` forgets it. */
export const storeAnswer = (answer?: Answer): unknown => writeLocal(KEY, answer)

/** Calls back when another tab may have changed the answer. */
export function watchStoredAnswer(onChange: () => void, scope: Scope): void {
  watchLocal(KEY, onChange, scope)
  // A page in the back-forward cache was told nothing.
  scope.listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => persisted && onChange())
}
