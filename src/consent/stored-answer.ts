import { readLocal, watchLocal, writeLocal } from '../local-storage'
import type { Scope } from '../scope'
import { type Answer, type Choice, isAnswer } from './source'

const KEY = 'shelfwise:consent'
/** Begins like the other, so that one watch is told of both. */
const CHOICE = `${KEY}-own`

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

/** What the visitor has chosen for themself, kept as one of three constants; anything else is as good as `discreet`. */
export const storedChoice = () => (readLocal(CHOICE) ?? undefined) as Choice | undefined

export const storeChoice = (choice: Choice): unknown => writeLocal(CHOICE, choice)

/** Calls back when another tab may have changed the answer, or the choice. */
export function watchStoredAnswer(onChange: () => void, scope: Scope): void {
  watchLocal(KEY, onChange, scope)
  // A page in the back-forward cache was told nothing.
  scope.listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => persisted && onChange())
}
