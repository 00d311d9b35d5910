import { attributesOf, BIND } from '../../attributes'
import type { Item } from '../../core'

/** A price as the page's language writes it. */
function priceText(price: number, currency: string | undefined): string | undefined {
  try {
    const { lang } = document.documentElement
    return new Intl.NumberFormat(lang || undefined, { style: 'currency', currency }).format(price)
  } catch {
    // No language, or no currency.
    return undefined
  }
}

/** Shows a text of an item as an element of its kind does: in an image, in a link, or else as text. */
function show(element: Element, field: string, value: string) {
  const attribute = element.matches('img')
    ? field === 'image'
      ? 'src'
      : 'alt'
    : element.matches('a') && field === 'url' && 'href'
  if (attribute) element.setAttribute(attribute, value)
  else element.textContent = value
}

/**
 * A card for an item: the template's first element, with `data-item-*` as any card has, and in each element that is
 * bound what is known of the item, as text or address. An element with nothing to show is hidden.
 *
 * @param item its addresses are safe.
 * @returns undefined where the template is empty.
 */
export function cardFor(
  template: HTMLTemplateElement,
  item: Item,
  currency: string | undefined,
): Element | undefined {
  const card = document.importNode(template.content, true).firstElementChild
  if (!card) return undefined
  const texts = {
    ...item,
    price: Number(item.price) > 0 && priceText(item.price as number, currency),
  }
  for (const [name, value] of Object.entries(attributesOf(item))) card.setAttribute(name, value)
  for (const element of [card, ...card.querySelectorAll(`[${BIND}]`)]) {
    for (const field of element.getAttribute(BIND)?.match(/\S+/g) ?? []) {
      const text = texts[field as keyof Item]
      if (text && typeof text === 'string') {
        show(element, field, text)
        if (field === 'image' && !element.hasAttribute('alt')) {
          element.setAttribute('alt', item.item_name ?? '')
        }
      } else element.setAttribute('hidden', '')
    }
  }
  return card
}
