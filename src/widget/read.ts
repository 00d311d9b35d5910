import { ITEM, itemFrom, KIND, OFF, PIN, WIDGET } from '../attributes'
import type { Item } from '../events/event'
import type { WidgetKind } from '../rank/rank'
import { isClosed } from './closed'
import { stayingOnPage } from './stays'

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

const KINDS = /^(home|list|product|cart)$/

/** Whether an element is switched off, by itself or from above. */
export const isOff = (element: Element) => element.closest(`[${OFF}]`)

/**
 * Every widget on the page that is not switched off. What attributes mark goes before what is described,
 * and what is described first before the rest.
 *
 * @param onOpen hears of cards of which the end is still to come.
 */
export function readWidgets(
  idAt: IdAt,
  described: readonly Described[] = [],
  onOpen?: (mark: Element) => unknown,
): Widget[] {
  const taken: Element[] = []
  const stays = stayingOnPage()
  return [marked, ...described].flatMap(by =>
    [...document.querySelectorAll(by.container)].flatMap(element => {
      const isTaken = taken.some(it => it.contains(element) || element.contains(it))
      if (isOff(element) || (isTaken && by !== marked)) return []
      const cards = by
        .tell(element, idAt)
        .filter(({ element }) =>
          isClosed(element) ? !element.closest(CLONES) : void onOpen?.(element),
        )
        .flatMap(cardOf)
      const container = cards[0]?.element.parentElement
      if (!container) return []
      taken.push(element)
      const kind = by.kind ?? element.getAttribute(KIND) ?? ''
      const widget = {
        name: by.name ?? (element.getAttribute(WIDGET) as string),
        kind: KINDS.exec(kind)?.[0] as WidgetKind | undefined,
        element,
        container,
        cards,
      }
      return { ...widget, stays: stays(widget) }
    }),
  )
}

/** What sliders put beside their cards to go round. */
const CLONES = '.clone, .cloned, [class*=-clone], [class*=-duplicate]'

/** Widgets whose cards attributes mark too. */
const marked: Described = {
  container: `[${WIDGET}]:has([${ITEM}])`,
  tell: element =>
    [...element.querySelectorAll(`[${ITEM}]`)]
      .filter(
        mark =>
          // A button in a card may name the item again, and a widget may hold another.
          mark.parentElement?.closest(`[${ITEM}], [${WIDGET}]`) === element,
      )
      .map(mark => ({
        element: mark,
        item_id: mark.getAttribute(ITEM) as string,
        read: () => itemFrom(mark),
      })),
}

/** An item is read once from its element, so that it stays the same object from pass to pass. */
const itemsRead = new WeakMap<Element, Item>()

function cardOf(
  { element: mark, item_id, read }: Told,
  at: number,
  told: readonly Told[],
): Card | readonly [] {
  let item = itemsRead.get(mark)
  // Frameworks use elements again for other items.
  if (item?.item_id !== item_id) item = read()
  if (!item) return []
  itemsRead.set(mark, item)
  let element = mark
  const isShared = (place: Element) =>
    [at - 1, at + 1].some(near => place.contains(told[near]?.element as Element))
  while (told[1] && !isShared(element.parentElement as Element)) {
    element = element.parentElement as Element
  }
  return { mark, element, item, pinned: !!mark.closest(`[${PIN}]`) }
}
