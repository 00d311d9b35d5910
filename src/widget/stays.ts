import { ON, SERVED } from '../attributes'
import { areNumbered, isOrderAsked, isSorted } from './given-order'
import {
  isBegun,
  isHydrated,
  isKept,
  isMarked,
  PART,
  PLACED,
  RENDERED,
  SLIDER,
  TRACK,
} from './movers'
import type { Widget } from './read'
import type { Movable } from './reorder'

/** To search the whole page takes long, and while its widgets are read the answer is the same for each. */
const askedOnce = (question: () => unknown) => {
  let answer: boolean | undefined
  return () => (answer ??= !!question())
}

/**
 * Tells, while a page is read, why the cards of a widget stay where they are, if they do. What the visitor has
 * asked of the page is asked of its list: of widgets that say no kind, or `list`.
 */
export function stayingOnPage(): (widget: Omit<Widget, 'stays'>) => string | undefined {
  const isPageSorted = askedOnce(isSorted)
  const isPageHydrated = askedOnce(isHydrated)
  return ({ kind = 'list', element, container, cards }) => {
    const elements = cards.map(card => card.element)
    const isOn = element.closest(`[${ON}]`)
    if (kind === 'list' && (isOrderAsked(isOn) || isPageSorted())) return 'asked'
    // An advertisement between them may have no number.
    const free = cards.filter(it => !it.pinned).map(it => it.element)
    if (areNumbered(elements) || areNumbered(free)) return 'numbered'
    // Rows or slides that hold several cards are not ours to take apart, nor are cards of several rows.
    const isTaken = (it: Element, at: number) => {
      const next = it.nextElementSibling
      const isBetween = elements[at + 1] && next !== elements[at + 1]
      return it.parentNode !== container || (isBetween && next?.matches(PART))
    }
    if (elements.some(isTaken)) return 'rows'
    const isPlaced =
      container.matches(TRACK) ||
      container.closest(SLIDER) ||
      elements.some(it => it.matches(PLACED))
    if (isPlaced) return 'laid out'
    if ((container as Movable).showOrder) return undefined
    // In a child of such an element nobody has asked for an order.
    if (container.querySelector(RENDERED) || container.closest('shelfwise-shelf')) return 'laid out'
    const isFramework =
      isKept(container) ||
      elements.some(isMarked) ||
      isBegun(elements[0]?.previousSibling) ||
      (!isOn && (isPageHydrated() || container.closest(SERVED)))
    return isFramework ? 'framework' : undefined
  }
}
