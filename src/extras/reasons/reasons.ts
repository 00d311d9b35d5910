import { ITEM, OFF, PIN, REASON } from '../../attributes'
import type { Item } from '../../core'
import type { Shelfwise } from '../../shelfwise'
import type { WidgetView } from '../../widget/shelves'
import { type SentenceOptions, sentence } from './sentence'
import { createTexts } from './texts'

export type ReasonsOptions = SentenceOptions

/**
 * Fills every element with `data-shelfwise-reason` inside a card with the reason for the card's place, as
 * text: the first that can be said. Where there is none stands what the shop wrote.
 *
 * A pinned card, one that had to make way for others, and every card of a widget that stands in the
 * shop's own order: none of them is where it is for a reason of the visitor's, and none says so. When the
 * shop switches a widget off or uses a card for another item, and when the visitor no longer wants to be
 * remembered, or has chosen to be discreet, what was said is taken back.
 *
 * @returns a function that stops it and puts back what the shop wrote.
 */
export function reasons(shelfwise: Shelfwise, options: ReasonsOptions = {}): () => void {
  if (typeof document === 'undefined') return () => {}
  const texts = createTexts()

  const write = (slots: readonly Element[], views: readonly WidgetView[], step = 1) => {
    const isDiscreet = shelfwise.choose() === 'discreet'
    const said = new Map(isDiscreet ? [] : views.flatMap(view => explained(view, options, step)))
    for (const slot of slots) {
      const text = said.get(slot)
      if (text) texts.put(slot, text)
      else texts.takeBack(slot)
    }
  }
  // Orders outlive what was known of a visitor who is now forgotten; what the shop wants holds for strangers too.
  const writeAll = () => write(slotsIn(document), shelfwise.widgets(), shelfwise.profile().step)
  // The client catches what a sentence of the shop's own may throw.
  const observer = new MutationObserver(() => shelfwise.push(writeAll))
  observer.observe(document, { attributeFilter: [OFF, ITEM, PIN], subtree: true })
  const offs = [
    shelfwise.on('rank', view => write(view.elements.flatMap(slotsIn), [view])),
    shelfwise.on('consent', writeAll),
  ]
  shelfwise.push(writeAll)

  return () => {
    observer.disconnect()
    for (const off of offs) off()
    slotsIn(document).forEach(texts.takeBack)
  }
}

const slotsIn = (place: ParentNode) => [...place.querySelectorAll(`[${REASON}]`)]

/** Each slot of a widget's cards for which there is something to say, and what; to a stranger, of the shop alone. */
function explained(
  { order, items, elements }: WidgetView,
  options: SentenceOptions,
  step: number,
): [slot: Element, text: string][] {
  const rises = order.map(
    ({ item }, place) => items.findIndex(({ item_id }) => item_id === item.item_id) - place,
  )
  if (!rises.some(rise => rise > 0)) return []
  return order.flatMap(({ item, reasons }, place) => {
    const card = elements[place]
    if (!card || (rises[place] as number) < 0 || !isMovable(card, item)) return []
    for (const reason of reasons) {
      const text = (step || reason.feature === 'rule') && sentence(reason, options)
      if (text) return slotsIn(card).map((slot): [Element, string] => [slot, text])
    }
    return []
  })
}

/** The card still stands for the item, and its place is not the shop's choice. */
function isMovable(card: Element, { item_id }: Item): boolean {
  const mark = card.matches(`[${ITEM}]`) ? card : card.querySelector(`[${ITEM}]`)
  return (
    mark?.getAttribute(ITEM)?.trim() === item_id &&
    ![mark, card].some(element => element.hasAttribute(PIN))
  )
}
