import { ADD, ITEM, itemFrom, REMOVE, WIDGET } from '../attributes'
import type { Item } from '../events/event'
import type { Scope } from '../scope'

export type ClickName = 'add_to_cart' | 'remove_from_cart' | 'select_item'

const CONTROLS = 'button, input, select, textarea, label'

/**
 * Reports clicks by what they mean: on an add or remove button, else on whatever is no control of its
 * own. Listens in the capture phase, because shops stop the propagation of clicks they handle.
 */
export function observeClicks(
  onClick: (name: ClickName, element: Element) => void,
  { listen }: Scope,
): void {
  listen(
    document,
    'click',
    ({ target }) => {
      if (!(target instanceof Element)) return
      const add = target.closest(`[${ADD}]`)
      const remove = target.closest(`[${REMOVE}]`)
      if (add) onClick('add_to_cart', add)
      else if (remove) onClick('remove_from_cart', remove)
      else if (!target.closest(CONTROLS)) onClick('select_item', target)
    },
    { capture: true },
  )
}

/**
 * The item that an add or remove button means: the one it names, else that of what is nearest around it,
 * else the page's.
 *
 * @param card the item of the card the button is in.
 * @param product the page's.
 */
export function itemMeant(
  name: ClickName,
  button: Element,
  card: Item | undefined,
  product: Item | undefined,
): Item | undefined {
  const item_id = button.getAttribute(name === 'add_to_cart' ? ADD : REMOVE)
  if (item_id) return { item_id }
  // A card without an id may itself stand within an item.
  const around = button.closest(`[${ITEM}], [${WIDGET}]`)
  if (around?.hasAttribute(ITEM)) return itemFrom(around)
  return around || card ? card : product
}
