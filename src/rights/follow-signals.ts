import { followSignals as followAll } from '../consent/signals'
import type { Answer } from '../consent/source'
import type { ShelfwiseOptions } from '../options'
import { observeDataLayer } from '../page/data-layer'
import { createScope } from '../scope'

/**
 * Follows the page's signals of consent, those too that come with a script later.
 *
 * @param tell hears a signal's answer and every change of it; undefined: it has none any more.
 * @returns what stops it.
 */
export function followSignals(
  tell: (signal: string, answer: Answer | undefined) => void,
  { dataLayer = 'dataLayer', tcf }: ShelfwiseOptions,
): () => void {
  const scope = createScope(error => console.debug('shelfwise:', error))
  const look = followAll(tell, scope, {
    tcf,
    followDataLayer: (onEntry, within) => observeDataLayer(dataLayer, onEntry, within),
  })
  // What loads does not bubble; the page itself tells the window.
  scope.listen(document, 'load', look, { capture: true })
  scope.listen(window, 'load', look)
  return scope.stop
}
