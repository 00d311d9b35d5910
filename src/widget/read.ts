import { ITEM, itemFrom, OFF, PIN, WIDGET } from '../attributes'
import type { Item } from '../events/event'

/** A product's place in a widget. */
export interface Card {
  /** The element that bears the item's id. */
  mark: Element
  /** The child of the container that moves: the mark, or what holds it. */
  element: Element
  item: Item
  pinned: boolean
}

export interface Widget {
  name: string
  element: Element
  /** The parent whose children the cards are. */
  container: Element
  /** In document order; only those the parser has closed. */
  cards: Card[]
}

/** The widgets that are not switched off, by themselves or from above. */
export const liveWidgets = (): Element[] =>
  [...document.querySelectorAll(`[${WIDGET}]`)].filter(element => !element.closest(`[${OFF}]`))

/** Every widget on the page that is not switched off and whose cards stand side by side. */
export function readWidgets(): Widget[] {
  return liveWidgets().flatMap(element => readWidget(element) ?? [])
}

function readWidget(element: Element): Widget | undefined {
  const marks = [...element.querySelectorAll(`[${ITEM}]`)].filter(
    mark =>
      isClosed(mark) &&
      // A button in a card may name the item again, and a widget may hold another.
      mark.parentElement?.closest(`[${ITEM}], [${WIDGET}]`) === element,
  )
  const [first] = marks
  if (!first) return undefined
  const last = marks[marks.length - 1] as Element
  let container = first.parentElement as Element
  while (!container.contains(last)) container = container.parentElement as Element

  const cards = marks.flatMap(mark => cardOf(mark, container) ?? [])
  // Rows or slides that hold several cards are not ours to take apart.
  if (new Set(cards.map(card => card.element)).size < cards.length) return undefined
  return { name: element.getAttribute(WIDGET) as string, element, container, cards }
}

/** An item is read once from its element, so that it stays the same object from pass to pass. */
const itemsRead = new WeakMap<Element, Item>()

function cardOf(mark: Element, container: Element): Card | undefined {
  let item = itemsRead.get(mark)
  // Frameworks use elements again for other items.
  if (item?.item_id !== mark.getAttribute(ITEM)) item = itemFrom(mark)
  if (!item) return undefined
  itemsRead.set(mark, item)
  let element = mark
  while (element.parentElement !== container) element = element.parentElement as Element
  return { mark, element, item, pinned: mark.hasAttribute(PIN) || element.hasAttribute(PIN) }
}

/** A card is read only once the parser has gone past it: until then parts of it may be missing. */
function isClosed(element: Element): boolean {
  if (document.readyState !== 'loading') return true
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true
  }
  return false
}
