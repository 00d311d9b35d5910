import { ITEM, itemFrom, KIND, OFF, PIN, WIDGET } from '../attributes'
import type { Item } from '../events/event'
import type { WidgetKind } from '../rank/rank'
import { isClosed } from './closed'
import { linkedCards } from './links'

/** A product's place in a widget. */
export interface Card {
  /** The element that bears the item's id; without ids the card itself. */
  mark: Element
  /** The child of the container that moves: the mark, or what holds it. */
  element: Element
  item: Item
  pinned: boolean
}

export interface Widget {
  name: string
  kind: WidgetKind | undefined
  element: Element
  /** The parent whose children the cards are. */
  container: Element
  /** In document order; only those the parser has closed. */
  cards: Card[]
}

/** The id of the item whose page has this path, if that is known; else the path itself is one. */
export type IdAt = (path: string) => string

const KINDS: readonly WidgetKind[] = ['home', 'list', 'product', 'cart']

/** The widgets that are not switched off, by themselves or from above. */
export const liveWidgets = (): Element[] =>
  [...document.querySelectorAll(`[${WIDGET}]`)].filter(element => !element.closest(`[${OFF}]`))

/** Every widget on the page that is not switched off and whose cards stand side by side. */
export function readWidgets(idAt: IdAt): Widget[] {
  return liveWidgets().flatMap(element => readWidget(element, idAt) ?? [])
}

function readWidget(element: Element, idAt: IdAt): Widget | undefined {
  const marked = [...element.querySelectorAll(`[${ITEM}], [${WIDGET}]`)]
  // Where no card says which item it is, the page it leads to tells.
  const paths = new Map(marked.length ? [] : linkedCards(element))
  const marks = [
    ...paths.keys(),
    ...marked.filter(
      mark =>
        mark.hasAttribute(ITEM) &&
        isClosed(mark) &&
        // A button in a card may name the item again, and a widget may hold another.
        mark.parentElement?.closest(`[${ITEM}], [${WIDGET}]`) === element,
    ),
  ]
  const [first] = marks
  if (!first) return undefined
  const last = marks[marks.length - 1] as Element
  let container = first.parentElement as Element
  while (!container.contains(last)) container = container.parentElement as Element

  const cards = marks.flatMap(mark => cardOf(mark, container, idAt, paths.get(mark)) ?? [])
  // Rows or slides that hold several cards are not ours to take apart.
  if (new Set(cards.map(card => card.element)).size < cards.length) return undefined
  const kind = KINDS.find(kind => kind === element.getAttribute(KIND))
  return { name: element.getAttribute(WIDGET) as string, kind, element, container, cards }
}

/** An item is read once from its element, so that it stays the same object from pass to pass. */
const itemsRead = new WeakMap<Element, Item>()

function cardOf(mark: Element, container: Element, idAt: IdAt, url?: string): Card | undefined {
  const item_id = url ? idAt(url) : mark.getAttribute(ITEM)
  let item = itemsRead.get(mark)
  // Frameworks use elements again for other items.
  if (item?.item_id !== item_id) item = url ? { item_id: item_id as string, url } : itemFrom(mark)
  if (!item) return undefined
  itemsRead.set(mark, item)
  let element = mark
  while (element.parentElement !== container) element = element.parentElement as Element
  return { mark, element, item, pinned: mark.hasAttribute(PIN) || element.hasAttribute(PIN) }
}
