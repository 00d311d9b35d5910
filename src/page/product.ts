import { ITEM, itemFrom, REMOVE, WIDGET } from '../attributes'
import type { Item } from '../events/event'

/**
 * Tells which product a page is about from what is not our own markup; null while it cannot tell yet.
 *
 * @param said what a data layer says that the page is about.
 */
export type Describe = (said?: Item) => Item | undefined | null

/**
 * The one product a page is about: the element with `data-item-id` outside all widgets, if all such
 * elements name the same item, completed by what else describes it; else what else describes it. What
 * stands in a list or has a remove button is a search result or a row of the cart.
 *
 * @param described what else describes it, if that can be told.
 */
export function mainProduct(
  root: ParentNode,
  described: ReturnType<Describe>,
): ReturnType<Describe> {
  const elements = [...root.querySelectorAll(`[${ITEM}]`)].filter(
    element =>
      !element.closest(`[${WIDGET}], [${REMOVE}], li, tr`) && !element.querySelector(`[${REMOVE}]`),
  )
  const items = elements.map(itemFrom).filter(item => item !== undefined)
  const [marked] = items
  if (!marked || items.some(item => item.item_id !== marked.item_id)) return described
  return described?.item_id === marked.item_id ? { ...described, ...marked } : marked
}
