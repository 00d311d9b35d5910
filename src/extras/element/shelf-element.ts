import { ITEM, itemFrom, WIDGET } from '../../attributes'
import type { Shelfwise } from '../../shelfwise'
import type { Described, Told } from '../../widget/read'
import { define, type ShelfElement, TAG } from './define'

/**
 * Defines `<shelfwise-shelf name="..." kind="...">`, a widget that shows its children, cards with
 * `data-item-id`, in the order this visitor would want, and leaves them where they stand: for lists that a
 * framework owns.
 *
 * @returns a function that shows every shelf in the shop's order again, from then on.
 */
export function shelfElement(shelfwise: Shelfwise): () => void {
  if (typeof customElements === 'undefined') return () => {}
  define()
  let isStopped = false
  let told: Element | undefined
  const shelves: Described = {
    container: TAG,
    // One description tells of all shelves, and is asked for these after it has told of one.
    get name() {
      return told?.getAttribute('name') ?? TAG
    },
    get kind() {
      return told?.getAttribute('kind') ?? undefined
    },
    tell(element) {
      told = element
      return isStopped ? [] : cardsOf(element as ShelfElement)
    },
  }
  shelfwise.widgets([shelves])

  return () => {
    isStopped = true
    for (const shelf of document.querySelectorAll<ShelfElement>(TAG)) shelf.showOrder([])
  }
}

/** The cards of a shelf, as they are shown. Where several share a child they are known, but stay. */
function cardsOf(shelf: ShelfElement): Told[] {
  const marks = shelf.shown.flatMap(child =>
    [child, ...child.querySelectorAll(`[${ITEM}]`)].filter(
      mark =>
        mark.hasAttribute(ITEM) &&
        mark.parentElement?.closest(`[${ITEM}], [${WIDGET}], ${TAG}`) === shelf,
    ),
  )
  return marks.map(mark => ({
    element: mark,
    item_id: mark.getAttribute(ITEM) as string,
    read: () => itemFrom(mark),
  }))
}
