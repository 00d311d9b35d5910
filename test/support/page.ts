import type { Item } from '../../src/core'

/** Puts markup on the page and gives its first element. */
export function show(html: string): Element {
  document.body.innerHTML = html
  return document.body.firstElementChild as Element
}

export const find = <T extends Element = HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`nothing on the page is ${selector}`)
  return found
}

/** The text of each child element, in order: cards are told apart by it. */
export const textsIn = (container: Element) =>
  [...container.children].map(child => child.textContent?.trim() ?? '')

/** What stands in a container, text nodes and comments included. */
export const contentsOf = (container: Element) =>
  [...container.childNodes].map(node =>
    node instanceof Element ? `<${node.textContent}>` : (node.nodeValue ?? '').trim(),
  )

/** A card that says its own id. */
export const card = ({ item_id, ...facts }: Item, more = '') => {
  const attributes = Object.entries(facts)
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]) => `data-item-${name.replace('item_', '')}="${value}"`)
  return `<li data-item-id="${item_id}" ${attributes.join(' ')} ${more}>${item_id}</li>`
}

export const widget = (items: readonly Item[], name = 'home') =>
  `<ul data-shelfwise="${name}">${items.map(item => card(item)).join('')}</ul>`
