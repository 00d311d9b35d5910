import { ON } from '../attributes'
import { isHydrated, isKept, MOVED } from './movers'
import type { Card } from './read'

/** Why the cards of a widget stay where they are, if they do. */
export function stays(widget: Element, cards: readonly Card[]): string | undefined {
  const elements = cards.map(card => card.element)
  // Rows or slides that hold several cards are not ours to take apart.
  if (elements.some(it => it.parentElement !== elements[0]?.parentElement)) return 'rows'
  if (elements.some(it => it.matches(MOVED))) return 'laid out'
  const isOn = widget.closest(`[${ON}]`)
  return elements.some(isKept) || (!isOn && isHydrated()) ? 'framework' : undefined
}
