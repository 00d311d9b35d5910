import { pathHere } from '../../address'
import { ADD, ITEM, REMOVE, WIDGET } from '../../attributes'
import { isClosed } from '../../widget/closed'
import type { Described } from '../../widget/read'

/** Marked widgets where no card says which item it is: the page that it leads to tells. */
export const linked: Described = {
  container: `[${WIDGET}]:not(:has([${ITEM}], [${WIDGET}]))`,
  tell: (element, idAt) =>
    linkedCards(element).map(([card, url]) => {
      const item_id = idAt(url)
      return { element: card, item_id, read: () => ({ item_id, url }) }
    }),
}

/** Links that lead to a page: not to a place on this one, nor to this one with another query. */
const LINKS = `a[href]:not([href^="#"], [href^="?"], [${ADD}], [${REMOVE}])`

/**
 * The cards of a list whose cards say no more than where they lead, each with the path of its page: the
 * children of one element, all of a kind, that hold links to one page each. Beside the list may stand links
 * to more than it shows. Only cards that the parser has closed; empty where there is no such list.
 */
function linkedCards(container: Element): (readonly [card: Element, path: string])[] {
  const links = [...container.querySelectorAll(LINKS)]
  const pathsIn = (child: Element) =>
    links.flatMap(link => (child.contains(link) && pathHere(link.getAttribute('href'))) || [])
  const children = [...container.children].map(child => ({
    child,
    paths: [...new Set(pathsIn(child))],
  }))
  const cards = children.flatMap(({ child, paths: [path, other] }) =>
    path && !other ? [[child, path] as const] : [],
  )
  const [list, other] = children.filter(
    ({ paths }) => paths.length > 1 && paths.length > cards.length,
  )
  // Rows of several cards are not ours to take apart, nor is a card that leads to several pages.
  if (other || list?.child.tagName === 'LI') return []
  if (list) {
    // While more is to come, what looks like the list may be the first of the cards.
    return isClosed(list.child) && !isClosed(container) ? [] : linkedCards(list.child)
  }
  const closed = cards.filter(([card]) => isClosed(card))
  const isList =
    new Set(cards.map(([card]) => card.tagName)).size < 2 &&
    new Set(closed.map(([, path]) => path)).size > 1
  return isList ? closed : []
}
