import { ON } from '../attributes'
import { isOrderAsked } from './asked'
import { isHydrated, isKept, isMarked, MOVED } from './movers'
import type { Widget } from './read'
import type { Movable } from './reorder'

/** Why the cards of a widget stay where they are, if they do. */
export function stays({ element, container, cards }: Omit<Widget, 'stays'>): string | undefined {
  const some = (isIt: (element: Element) => unknown) => cards.some(card => isIt(card.element))
  if (isOrderAsked()) return 'asked'
  // Rows or slides that hold several cards are not ours to take apart.
  if (some(it => it.parentNode !== container)) return 'rows'
  if ((container as Movable).showOrder) return undefined
  if (some(it => it.matches(MOVED))) return 'laid out'
  return isKept(container) || some(isMarked) || (!element.closest(`[${ON}]`) && isHydrated())
    ? 'framework'
    : undefined
}
