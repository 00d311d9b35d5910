import type { Shelfwise } from '../../shelfwise'
import { follow, type Situations, type SituationsOptions } from './follow'
import { problemsOf } from './problems'

/**
 * Has elements with `data-shelfwise-when` appear in their situations, in the place of their fallbacks, and the document
 * told of each by an event `shelfwise:situation`.
 *
 * @throws one error that names all that is wrong with the options.
 */
export function situations(shelfwise: Shelfwise, options: SituationsOptions = {}): Situations {
  const wrong = problemsOf(options)
  if (wrong.length) throw new Error(`shelfwise: ${wrong.join('\n')}`)
  if (typeof document === 'undefined') return { now: () => undefined, stop() {} }
  return follow(shelfwise, options)
}
