import type { Item } from '../events/event'
import type { Ranked, WidgetKind } from '../rank/rank'
import { say } from '../say'
import type { Scope } from '../scope'
import { arrange } from './arrange'
import { type Card, type Described, type IdAt, isOff, readWidgets, type Widget } from './read'
import { losesState, reorder } from './reorder'

/** A widget as it was found and as it stands. */
export interface WidgetView {
  name: string
  /** What it is for, where the markup says so. */
  kind?: WidgetKind | undefined
  element: Element
  /** In the shop's order. */
  items: Item[]
  /** In the order shown. */
  order: Ranked[]
  /** The cards' elements, parallel to `order`. */
  elements: Element[]
  /** How often others have put in order what we had put in order. */
  undone: number
  /** Why its cards stay where they are, if they do. */
  stays?: string | undefined
}

interface Shelf {
  /** In the shop's order; once one was moved, cards that come later stand after those before. */
  cards: Card[]
  view: WidgetView
  /** Those that have come since it was last read. */
  added: Card[]
}

/** Of fast screens, in milliseconds. */
const FRAME = 8

const idsOf = (cards: readonly { item: Item }[]) => cards.map(({ item }) => item.item_id)
const idsIn = ({ items }: WidgetView) => items.map(({ item_id }) => item_id)

/** Whether the same stands in another order. */
const isShuffled = (one: string[], other: string[]) =>
  `${one}` !== `${other}` && `${one.sort()}` === `${other.sort()}`

export interface Shelves {
  /** Reads the page and puts cards in order where new ones have come, or everywhere. */
  arrange(everywhere?: boolean): void
  /** The card an element is in or is. */
  cardAround(element: Element): (Card & { widget: string }) | undefined
  /**
   * Reads the page.
   *
   * @param more are widgets too from now on.
   */
  views(more?: readonly Described[]): WidgetView[]
  /** A card is in sight, of whatever scrolls. */
  sighted(card: Element): void
  /** Puts every card back into the shop's order. */
  restore(): void
}

/**
 * Keeps the page's widgets in the order `rank` wants, never moving what the visitor may have seen: a
 * card that was painted and is not below the fold keeps its slot, as does every card while the pointer
 * or the focus is in the widget.
 *
 * @param shelved told of each card once, and of each order given.
 */
export function createShelves(
  rank: (view: WidgetView) => Ranked[],
  facts: { complete(item: Item): Item; idAt: IdAt },
  shelved: { card(card: Element): void; order(view: WidgetView): void },
  { guard, listen }: Scope,
): Shelves {
  const views = new WeakMap<Element, WidgetView>()
  /** The marks of cards, numbered in the shop's order. */
  const came = new WeakMap<Element, number>()
  let count = 0
  /** When each of them was first met, in milliseconds since the page began. */
  const met = new WeakMap<Element, number>()
  const painted = new WeakSet<Element>()
  /** Those that were in sight, of whatever scrolls. */
  const sighted = new WeakSet<Element>()
  const described: Described[] = []
  /** As they were last read. */
  let present: readonly Widget[] = []
  /** How far down the visitor has been. */
  let reach = 0
  /** A widget could not be put in order because the visitor was in it. */
  let waiting = false

  const seeOne = (mark: Element): unknown => painted.add(mark)
  const seeAtFrame = (mark: Element): unknown => requestAnimationFrame(() => seeOne(mark))
  /** Also a card of which the end is still to come. */
  const see = (container: Element) => {
    for (const child of container.children) painted.add(child)
  }

  /** Takes in the cards that are new, below those known. */
  const shelve = ({ container, cards, ...widget }: Widget): Shelf => {
    const { element } = widget
    const seen = views.get(element)
    const stays = widget.stays ?? (Number(seen?.undone) > 1 ? 'undone' : undefined)
    const added = cards.filter(({ mark }) => !came.has(mark))
    const isUnmoved = seen?.order.every(({ item }, at) => item.item_id === seen.items[at]?.item_id)
    for (const { mark } of isUnmoved ? cards : added) came.set(mark, count++)
    const all = [...cards].sort(
      (one, other) => Number(came.get(one.mark)) - Number(came.get(other.mark)),
    )
    if (stays && stays !== seen?.stays) say('stays,', stays, element)
    const items = all.map(card => facts.complete(card.item))
    const view = { order: [], elements: [], undone: 0, ...seen, ...widget, items, stays }
    views.set(element, view)
    for (const { mark, element } of added) {
      met.set(mark, performance.now())
      shelved.card(element)
    }
    requestAnimationFrame(() => see(container))
    return { view, cards: all, added }
  }

  /**
   * What a script adds in the callback of one frame was painted when that of the next runs, before our own. Of
   * what the parser adds, and until the page has painted anything, time says nothing.
   */
  const hasHadFrame = (mark: Element) =>
    document.readyState !== 'loading' &&
    performance.now() - Number(met.get(mark)) > FRAME &&
    performance.getEntriesByType('paint')[0]

  // Of a card that stood alone not what is around it was seen, but its mark.
  const mayHaveBeenSeen = ({ mark, element }: Card) => {
    if (sighted.has(mark) || sighted.has(element)) return true
    if (!painted.has(mark) && !painted.has(element) && !hasHadFrame(mark)) return false
    const { top, width } = element.getBoundingClientRect()
    return width > 0 && top + scrollY < reach + innerHeight
  }

  const put = ({ view, cards }: Shelf, { container, cards: present }: Widget) => {
    const held = present
      .filter(
        card =>
          view.stays || card.pinned || mayHaveBeenSeen(card) || losesState(container, card.element),
      )
      .map(card => card.element)
    const isHeld = (element: Element) => held.includes(element)
    const cardOf = (item: Item) => cards[view.items.indexOf(item)] as Card
    const places = new Map(rank(view).map(ranked => [cardOf(ranked.item).element, ranked]))
    const standing = present.map(card => card.element)
    const order = arrange(standing, [...places.keys()], isHeld)
    reorder(container, order, isHeld)
    view.order = order.map(element => places.get(element) as Ranked)
    view.elements = order
    shelved.order(view)
  }

  const read = (onOpen = seeAtFrame) => {
    present = readWidgets(facts.idAt, described, onOpen)
    return present
  }
  const arrangeAll = (everywhere?: boolean, widgets = read()) => {
    for (const widget of widgets) {
      const seen = views.get(widget.element)
      const isUndone = seen && isShuffled(idsOf(seen.order), idsOf(widget.cards))
      // Who puts it in an order that is not the shop's either has sorted it: once is enough.
      if (isUndone) seen.undone += `${idsOf(widget.cards)}` === `${idsIn(seen)}` ? 1 : 2
      const shelf = shelve(widget)
      if (!everywhere && !isUndone && !shelf.added.length) continue
      if (!widget.container.matches(':hover, :focus-within')) {
        put(shelf, widget)
        continue
      }
      waiting = true
      // Who sorts it now is noticed, and once.
      if (!isUndone && seen?.order[0]) continue
      shelf.view.order = widget.cards.map(({ item }) => ({ item, score: 0, reasons: [] }))
      shelf.view.elements = widget.cards.map(card => card.element)
    }
  }
  listen(document, 'scroll', () => {
    reach = Math.max(reach, scrollY)
  })
  // At pointerout and pointerover Firefox still has :hover where the pointer was.
  for (const left of ['mouseout', 'focusout']) {
    listen(document, left, () => {
      if (!waiting) return
      waiting = false
      arrangeAll(true)
    })
  }

  /** What stands on the page when we come may have been painted. */
  const come = () => {
    if (!document.hidden) for (const { container } of present) see(container)
  }
  guard(() => {
    read(seeOne)
    come()
  })()

  return {
    arrange: arrangeAll,
    cardAround(element) {
      return present
        .filter(widget => !isOff(widget.element))
        .flatMap(({ cards, name: widget }) => cards.map(card => ({ ...card, widget })))
        .find(card => card.element.contains(element))
    },
    views(more) {
      if (more) described.push(...more)
      read(more && seeOne)
      if (more) {
        come()
        arrangeAll(false, present)
      }
      return present.flatMap(({ element }) => views.get(element) ?? [])
    },
    sighted: card => sighted.add(card),
    restore() {
      for (const widget of read()) {
        const { cards, view } = shelve(widget)
        const free = cards.filter(card => !card.pinned)
        const elements = free.map(card => card.element)
        if (!view.stays) reorder(widget.container, elements)
      }
    },
  }
}
