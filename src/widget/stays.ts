import { ON } from '../attributes'
import { isHydrated, isKept, MOVED } from './movers'
import type { Card } from './read'
import type { Movable } from './reorder'

/** Why the cards of a widget stay where they are, if they do. */
export function stays(
  widget: Element,
  container: Movable,
  cards: readonly Card[],
): string | undefined {
  const some = (isIt: (element: Element) => unknown) => cards.some(card => isIt(card.element))
  // Rows or slides that hold several cards are not ours to take apart.
  if (some(it => it.parentNode !== container)) return 'rows'
  if (container.showOrder) return undefined
  if (some(it => it.matches(MOVED))) return 'laid out'
  return some(isKept) || (!widget.closest(`[${ON}]`) && isHydrated()) ? 'framework' : undefined
}
