import type { Node } from '../../../page/json-ld'

/** Of all that pages say in microdata, opinions and addresses too, this is of use. */
const OF_USE = /product|breadcrumblist/i

/**
 * What the page says of products and the way to them in microdata, as JSON-LD would: a node an item, parts
 * of others too. A property belongs to the item it stands in, not to those around it.
 */
export const microdataIn = (root: ParentNode): Node[] =>
  [...root.querySelectorAll('[itemscope]')]
    .filter(scope => OF_USE.test(scope.getAttribute('itemtype') ?? ''))
    .map(nodeOf)

function nodeOf(scope: Element): Node {
  const node: Node = { '@type': scope.getAttribute('itemtype'), '@id': scope.getAttribute('href') }
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue
    for (const name of element.getAttribute('itemprop')?.toLowerCase().split(/\s+/) ?? []) {
      node[name] = [node[name] ?? [], textIn(element, name)].flat()
    }
  }
  return node
}

function textIn(element: Element, name: string): unknown {
  const content = element.getAttribute('content')
  if (content !== null) return content
  if (element.hasAttribute('itemscope')) return nodeOf(element)
  const address = element.getAttribute('href') ?? element.getAttribute('src')
  const isAddress = element.matches('link, img') || name === 'item'
  return isAddress ? address : element.textContent
}
