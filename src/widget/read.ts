import { ITEM, itemFrom, KIND, OFF, PIN, WIDGET } from '../attributes'
import type { Item } from '../events/event'
import type { WidgetKind } from '../rank/rank'
import { isClosed } from './closed'

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

/**
 * The id by which the page of this path calls its item, if that is known; else the card's own, else the
 * path itself is one.
 */
export type IdAt = (path: string, own?: string) => string

/** A card, which item it is, and what else it says of it. */
export interface Told {
  element: Element
  item_id: string
  read(): Item | undefined
  /** It stays where it is, whatever stands between it and the other cards. */
  held?: boolean
}

/** Widgets none of whose cards an attribute of ours marks, and how to tell them: see `described.ts`. */
export interface Described {
  /** Finds the widgets' elements. */
  container: string
  /** As the widget's own attributes say, when absent. */
  name?: string | undefined
  kind?: string | undefined
  /** The cards in one of them. */
  tell(element: Element, idAt: IdAt): Told[]
}

/** Widgets whose cards attributes mark too. */
const MARKED = `[${WIDGET}]:has([${ITEM}])`

const KINDS: readonly WidgetKind[] = ['home', 'list', 'product', 'cart']

/** The widgets that are not switched off, by themselves or from above, with the description of those that have one. */
export function liveWidgets(described: readonly Described[]): Map<Element, Described | undefined> {
  const widgets = new Map<Element, Described | undefined>()
  for (const by of [undefined, ...described]) {
    for (const element of document.querySelectorAll(by?.container ?? MARKED)) {
      if (!widgets.has(element) && !element.closest(`[${OFF}]`)) widgets.set(element, by)
    }
  }
  return widgets
}

/**
 * Every widget on the page that is not switched off and whose cards stand side by side. What attributes
 * mark goes before what is described, and what is described first before the rest.
 */
export function readWidgets(idAt: IdAt, described: readonly Described[] = []): Widget[] {
  const taken: Element[] = []
  return [...liveWidgets(described)].flatMap(([element, by]) => {
    if (by && taken.some(it => it.contains(element) || element.contains(it))) return []
    const widget = readWidget(element, idAt, by)
    if (widget) taken.push(element)
    return widget ?? []
  })
}

function readWidget(element: Element, idAt: IdAt, by?: Described): Widget | undefined {
  const told = (by?.tell(element, idAt) ?? tell(element)).filter(it => isClosed(it.element))
  const [first] = told
  if (!first) return undefined
  let container = first.element
  do container = container.parentElement as Element
  while (!told.every(it => container.contains(it.element)))

  const cards = told.flatMap(it => cardOf(it, container) ?? [])
  // Rows or slides that hold several cards are not ours to take apart.
  if (new Set(cards.map(card => card.element)).size < cards.length) return undefined
  const kind = by?.kind ?? element.getAttribute(KIND)
  return {
    name: by?.name ?? (element.getAttribute(WIDGET) as string),
    kind: KINDS.find(known => known === kind),
    element,
    container,
    cards,
  }
}

/** The cards of a widget that attributes mark. */
function tell(element: Element): Told[] {
  return [...element.querySelectorAll(`[${ITEM}]`)]
    .filter(
      mark =>
        // A button in a card may name the item again, and a widget may hold another.
        mark.parentElement?.closest(`[${ITEM}], [${WIDGET}]`) === element,
    )
    .map(mark => ({
      element: mark,
      item_id: mark.getAttribute(ITEM) as string,
      read: () => itemFrom(mark),
    }))
}

/** An item is read once from its element, so that it stays the same object from pass to pass. */
const itemsRead = new WeakMap<Element, Item>()

function cardOf(
  { element: mark, item_id, read, held = false }: Told,
  container: Element,
): Card | undefined {
  let item = itemsRead.get(mark)
  // Frameworks use elements again for other items.
  if (item?.item_id !== item_id) item = read()
  if (!item) return undefined
  itemsRead.set(mark, item)
  let element = mark
  while (!held && element.parentElement !== container) element = element.parentElement as Element
  return {
    mark,
    element,
    item,
    pinned: held || !!mark.closest(`[${PIN}]`),
  }
}
