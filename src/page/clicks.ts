import { ADD, REMOVE } from '../attributes'
import type { Scope } from '../scope'

export type ClickName = 'add_to_cart' | 'remove_from_cart' | 'select_item'

const MEANINGS: [string, ClickName | undefined][] = [
  [`[${ADD}]`, 'add_to_cart'],
  [`[${REMOVE}]`, 'remove_from_cart'],
  ['button, input, select, textarea, label', undefined],
  ['*', 'select_item'],
]

/**
 * Reports clicks by what they mean: on an add or remove button, else on whatever is no control of its
 * own. Listens in the capture phase, because shops stop the propagation of clicks they handle.
 */
export function observeClicks(
  onClick: (name: ClickName, element: Element) => void,
  { listen }: Scope,
): void {
  listen(
    document,
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return
      for (const [selector, name] of MEANINGS) {
        const element = target.closest(selector)
        if (!element) continue
        if (name) onClick(name, element)
        return
      }
    },
    { capture: true },
  )
}
