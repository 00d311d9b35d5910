import type { Scope } from '../scope'
import type { Answer } from './source'

/** What a signal may need of the page that it stands on. */
export interface SignalPage {
  /** Whose consents of the IAB's framework count: the shop's own, or those asked for all vendors. Default `publisher`. */
  tcf?: 'publisher' | 'purpose' | undefined
  /**
   * Follows the data layer, with what was pushed before.
   *
   * @returns what looks for it again.
   */
  followDataLayer(onEntry: (entry: object) => void, scope: Scope): () => void
}

/**
 * Follows a signal of the page: tells its answer once it has one, and every change of it, until the scope
 * is stopped; undefined: it has none. The same may be told twice.
 *
 * @returns what looks for the signal, to be called at first and when it may have come. Until then it costs
 *   a look at `window`, afterwards less.
 */
export type Follow = (
  tell: (answer: Answer | undefined) => void,
  scope: Scope,
  page: SignalPage,
) => () => void

/**
 * Looks for what a page may get late, until it is there. What throws when it is looked at is not looked
 * at again: it would be reported at every change of the page.
 *
 * @returns the look.
 */
export function lookFor<T>(
  find: () => T | undefined,
  follow: (found: T) => void,
  { guard }: Scope,
): () => void {
  let isOver = false
  return guard(() => {
    if (isOver) return
    isOver = true
    const found = find()
    if (found) follow(found)
    else isOver = false
  })
}
