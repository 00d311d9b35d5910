import { ITEM, itemFrom, KIND, OFF, PIN, WIDGET } from '../attributes'
import type { Item } from '../events/event'
import type { WidgetKind } from '../rank/rank'
import { isClosed } from './closed'
import { linkedCards } from './links'
import { stays } from './stays'

/** A product's place in a widget. */
export interface Card {
  /** The element that bears the item's id; without ids the card itself. */
  mark: Element
  /** What moves: the mark, or the most around it that holds no other card. */
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
  /** Why its cards are read, but stay where they are. */
  stays: string | undefined
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
}

/** Widgets that no attribute of ours marks, and how to tell their cards: see `described.ts`. */
export interface Described {
  /** Finds the widgets' elements. */
  container: string
  name: string
  kind?: string | undefined
  /** The cards in one of them. */
  tell(element: Element, idAt: IdAt): Told[]
}

const KINDS: readonly WidgetKind[] = ['home', 'list', 'product', 'cart']

/** The widgets that are not switched off, by themselves or from above, with the description of those that have one. */
export function liveWidgets(described: readonly Described[]): Map<Element, Described | undefined> {
  const widgets = new Map<Element, Described | undefined>()
  const add = (selector: string, by?: Described) => {
    for (const element of document.querySelectorAll(selector)) {
      if (!widgets.has(element) && !element.closest(`[${OFF}]`)) widgets.set(element, by)
    }
  }
  add(`[${WIDGET}]`)
  for (const by of described) add(by.container, by)
  return widgets
}

/**
 * Every widget on the page that is not switched off. What attributes mark goes before what is described,
 * and what is described first before the rest.
 */
export function readWidgets(idAt: IdAt, described: readonly Described[] = []): Widget[] {
  const taken: Element[] = []
  return [...liveWidgets(described)].flatMap(([element, by]) => {
    if (by && taken.some(it => it.contains(element) || element.contains(it))) return []
    const told = (by?.tell ?? tell)(element, idAt).filter(isCard)
    if (told.length || !by) taken.push(element)
    const cards = told.flatMap(cardOf)
    const container = cards[0]?.element.parentElement
    if (!container) return []
    const kind = by?.kind ?? element.getAttribute(KIND)
    return {
      name: by?.name ?? (element.getAttribute(WIDGET) as string),
      kind: KINDS.find(known => known === kind),
      element,
      container,
      cards,
      stays: stays(element, cards),
    }
  })
}

/** What sliders put beside their cards to go round. */
const CLONES = '.clone, .cloned, [class*=-clone], [class*=-duplicate]'
/** Some sliders say no more of their clones than this, and some say it of every card not on show. */
const HIDDEN = '[aria-hidden=true]'

/** Whether it is there as a whole, and for itself. */
const isCard = ({ element, item_id }: Told, _: number, all: readonly Told[]) =>
  isClosed(element) &&
  !element.closest(CLONES) &&
  (!element.closest(HIDDEN) ||
    !all.some(other => other.item_id === item_id && !other.element.closest(HIDDEN)))

/** The cards of a widget that attributes mark. */
function tell(element: Element, idAt: IdAt): Told[] {
  const marked = [...element.querySelectorAll(`[${ITEM}], [${WIDGET}]`)]
  // Where no card says which item it is, the page it leads to tells.
  if (!marked.length) {
    return linkedCards(element).map(([card, url]) => {
      const item_id = idAt(url)
      return { element: card, item_id, read: () => ({ item_id, url }) }
    })
  }
  return marked
    .filter(
      mark =>
        mark.hasAttribute(ITEM) &&
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
  { element: mark, item_id, read }: Told,
  _: number,
  told: readonly Told[],
): Card | readonly [] {
  let item = itemsRead.get(mark)
  // Frameworks use elements again for other items.
  if (item?.item_id !== item_id) item = read()
  if (!item) return []
  itemsRead.set(mark, item)
  let element = mark
  const isShared = (place: Element) =>
    told.some(it => it.element !== mark && place.contains(it.element))
  while (told[1] && !isShared(element.parentElement as Element)) {
    element = element.parentElement as Element
  }
  return { mark, element, item, pinned: mark.hasAttribute(PIN) || element.hasAttribute(PIN) }
}
