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

/**
 * The id by which the page of this path calls its item, if that is known; else the card's own, else the
 * path itself is one.
 */
export type IdAt = (path: string, own?: string) => string

/** A card, which item it is, and what else it says of it. */
export interface Told {
  mark: Element
  item_id: string
  read(): Item | undefined
}

/** Widgets that no attribute of ours marks, and how to tell their cards: see `described.ts`. */
export interface Described {
  /** Finds the widgets' elements. */
  container: string
  name?: string | undefined
  kind?: string | undefined
  cards(element: Element, idAt: IdAt): Told[]
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
 * Every widget on the page that is not switched off and whose cards stand side by side. What attributes
 * mark goes before what is described, and what is described first before the rest.
 */
export function readWidgets(idAt: IdAt, described: readonly Described[] = []): Widget[] {
  const taken: Element[] = []
  return [...liveWidgets(described)].flatMap(([element, by]) => {
    if (by && taken.some(it => it.contains(element) || element.contains(it))) return []
    const widget = readWidget(element, idAt, by)
    if (widget || !by) taken.push(element)
    return widget ?? []
  })
}

/** What moves its cards itself. */
const SLIDERS =
  '.slick-slider, [class*=swiper], .owl-carousel, .splide, [class*=flickity-], .flexslider, .carousel'

const heldBefore = new WeakSet<Element>()

function readWidget(element: Element, idAt: IdAt, by?: Described): Widget | undefined {
  const told = by
    ? by.cards(element, idAt).filter(({ mark }) => isClosed(mark))
    : tell(element, idAt)
  const [first] = told
  if (!first) return undefined
  const last = told[told.length - 1] as Told
  let container = first.mark.parentElement as Element
  while (!container.contains(last.mark)) container = container.parentElement as Element

  const cards = told.flatMap(it => cardOf(it, container) ?? [])
  // Rows or slides that hold several cards are not ours to take apart.
  const areInRows = new Set(cards.map(card => card.element)).size < cards.length
  if (areInRows && !by) return undefined
  if (by && (areInRows || container.closest(SLIDERS))) {
    if (!heldBefore.has(element)) console.debug('shelfwise: read, but not put in order', element)
    heldBefore.add(element)
    for (const card of cards) Object.assign(card, { element: card.mark, pinned: true })
  }
  const kind = KINDS.find(kind => kind === (by ? by.kind : element.getAttribute(KIND)))
  const name = by ? (by.name ?? by.container) : (element.getAttribute(WIDGET) as string)
  return { name, kind, element, container, cards }
}

/** The cards of a widget that attributes mark. */
function tell(element: Element, idAt: IdAt): Told[] {
  const marked = [...element.querySelectorAll(`[${ITEM}], [${WIDGET}]`)]
  // Where no card says which item it is, the page it leads to tells.
  if (!marked.length) {
    return linkedCards(element).map(([mark, url]) => {
      const item_id = idAt(url)
      return { mark, item_id, read: () => ({ item_id, url }) }
    })
  }
  return marked
    .filter(
      mark =>
        mark.hasAttribute(ITEM) &&
        isClosed(mark) &&
        // A button in a card may name the item again, and a widget may hold another.
        mark.parentElement?.closest(`[${ITEM}], [${WIDGET}]`) === element,
    )
    .map(mark => ({
      mark,
      item_id: mark.getAttribute(ITEM) as string,
      read: () => itemFrom(mark),
    }))
}

/** An item is read once from its element, so that it stays the same object from pass to pass. */
const itemsRead = new WeakMap<Element, Item>()

function cardOf({ mark, item_id, read }: Told, container: Element): Card | undefined {
  let item = itemsRead.get(mark)
  // Frameworks use elements again for other items.
  if (item?.item_id !== item_id) item = read()
  if (!item) return undefined
  itemsRead.set(mark, item)
  let element = mark
  while (element.parentElement !== container) element = element.parentElement as Element
  return { mark, element, item, pinned: mark.hasAttribute(PIN) || element.hasAttribute(PIN) }
}
