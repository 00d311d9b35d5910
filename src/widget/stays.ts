import { ON } from '../attributes'
import { areNumbered, isOrderAsked } from './given-order'
import { isHydrated, isKept, isMarked, MOVED, RENDERED } from './movers'
import type { Widget } from './read'
import type { Movable } from './reorder'

/**
 * Why the cards of a widget stay where they are, if they do. What the visitor has asked of the page is asked
 * of its list: of widgets that say no kind, or `list`.
 */
export function stays({
  kind = 'list',
  element,
  container,
  cards,
}: Omit<Widget, 'stays'>): string | undefined {
  const elements = cards.map(card => card.element) as [Element, ...Element[]]
  const isOn = element.closest(`[${ON}]`)
  if (kind === 'list' && isOrderAsked(isOn)) return 'asked'
  if (areNumbered(elements)) return 'numbered'
  // Rows or slides that hold several cards are not ours to take apart.
  if (elements.some(it => it.parentNode !== container)) return 'rows'
  if ((container as Movable).showOrder) return undefined
  if (container.querySelector(RENDERED) || elements.some(it => it.matches(MOVED))) return 'laid out'
  const isFramework = isKept(container) || elements.some(isMarked) || (!isOn && isHydrated())
  return isFramework ? 'framework' : undefined
}
