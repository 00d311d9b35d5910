import type { Item } from '../events/event'
import type { Ranked, WidgetKind } from '../rank/rank'
import type { Scope } from '../scope'
import { arrange } from './arrange'
import { type Card, type Described, type IdAt, liveWidgets, readWidgets, type Widget } from './read'
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
  /** Why its cards stay where they are, if they do. */
  stays?: string | undefined
}

interface Shelf {
  /** In the shop's order; cards that came later stand after those before. */
  cards: Card[]
  view: WidgetView
}

export interface Shelves {
  /** Reads the page and puts cards in order where new ones have come, or everywhere. */
  arrange(everywhere?: boolean): void
  /** From now on these are widgets too. */
  describe(more: readonly Described[]): void
  /** The card an element is in or is. */
  cardAround(element: Element): (Card & { widget: string }) | undefined
  views(): WidgetView[]
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
  idAt: IdAt,
  shelved: { card(card: Card): void; order(view: WidgetView): void },
  { listen }: Scope,
): Shelves {
  const shelves = new WeakMap<Element, Shelf>()
  const painted = new WeakSet<Element>()
  const described: Described[] = []
  /** How far down the visitor has been. */
  let reach = 0
  /** A widget could not be put in order because the visitor was in it. */
  let waiting = false

  const see = (cards: readonly Card[]) => {
    for (const { mark } of cards) painted.add(mark)
  }

  /** Takes in the cards that are new, below those known. */
  const shelve = ({ container, cards, ...widget }: Widget): { shelf: Shelf; added: Card[] } => {
    const { element, stays } = widget
    const { cards: before = [], view: seen } = shelves.get(element) ?? {}
    const added = cards.filter(({ mark }) => !before.some(it => it.mark === mark))
    const kept = before.flatMap(({ mark }) => cards.find(it => it.mark === mark) ?? [])
    const all = [...kept, ...added]
    if (stays && stays !== seen?.stays) console.debug('shelfwise: stays,', stays, element)
    const items = all.map(card => card.item)
    const view = { order: [], elements: [], ...seen, ...widget, items }
    const shelf = { cards: all, view }
    shelves.set(element, shelf)
    added.forEach(shelved.card)
    requestAnimationFrame(() => see(added))
    return { shelf, added }
  }

  const mayHaveBeenSeen = ({ mark, element }: Card) => {
    if (!painted.has(mark)) return false
    const { top, width } = element.getBoundingClientRect()
    return width > 0 && top + scrollY < reach + innerHeight
  }

  const put = (shelf: Shelf, { container, cards: present }: Widget) => {
    const { view } = shelf
    const held = present
      .filter(
        card =>
          view.stays || card.pinned || mayHaveBeenSeen(card) || losesState(container, card.element),
      )
      .map(card => card.element)
    const isHeld = (element: Element) => held.includes(element)
    const elements = new Map(shelf.cards.map(({ item, element }) => [item, element]))
    const places = new Map(rank(view).map(ranked => [elements.get(ranked.item) as Element, ranked]))
    const standing = present.map(card => card.element)
    const order = arrange(standing, [...places.keys()], isHeld)
    reorder(container, order, isHeld)
    view.order = order.map(element => places.get(element) as Ranked)
    view.elements = order
    shelved.order(view)
  }

  const read = () => readWidgets(idAt, described)
  const arrangeAll = (everywhere = false, widgets = read()) => {
    for (const widget of widgets) {
      const { shelf, added } = shelve(widget)
      if (!everywhere && !added.length) continue
      if (widget.container.matches(':hover, :focus-within')) waiting = true
      else put(shelf, widget)
    }
  }
  listen(document, 'scroll', () => {
    reach = Math.max(reach, scrollY)
  })
  for (const left of ['pointerout', 'focusout']) {
    listen(document, left, () => {
      if (!waiting) return
      waiting = false
      arrangeAll(true)
    })
  }

  const known = () =>
    [...liveWidgets(described).keys()].flatMap(element => shelves.get(element) ?? [])

  /** What stands on the page when we come may have been painted. */
  const come = (widgets: readonly Widget[]) => {
    if (!document.hidden) for (const { cards } of widgets) see(cards)
  }
  come(read())

  return {
    arrange: arrangeAll,
    describe(more) {
      described.push(...more)
      const widgets = read()
      come(widgets)
      arrangeAll(false, widgets)
    },
    cardAround: element =>
      known().flatMap(({ cards, view }) =>
        cards
          .filter(card => card.element.contains(element))
          .map(card => ({ ...card, widget: view.name })),
      )[0],
    views: () => known().map(({ view }) => view),
    restore() {
      for (const widget of read()) {
        const { cards, view } = shelve(widget).shelf
        const elements = cards.map(card => card.element)
        if (!view.stays) reorder(widget.container, elements, () => false)
      }
    },
  }
}
