export interface Movable extends Element {
  moveBefore?(node: Node, child: Node | null): void
  /** Of a container that shows an order and moves nothing, because what it holds is a framework's. */
  showOrder?(order: readonly Element[]): void
}

/**
 * Puts cards into an order by moving only them: whatever else stands in the container stays where it is,
 * between the same slots. Walks backwards, so that each card needs at most one move.
 *
 * @param order every card of the container, as they are to stand.
 * @param isHeld cards that keep their slot; they are never detached.
 */
export function reorder(
  container: Movable,
  order: readonly Element[],
  isHeld?: (card: Element) => boolean,
): void {
  if (container.showOrder) {
    container.showOrder(order)
    return
  }
  const standing = [...container.children].filter(it => order.includes(it))
  for (const name of PLACES) {
    const had = standing.map(it => it.classList.contains(name))
    if (!had.some(Boolean)) continue
    // Not `order.entries()`, which is another thing to Prototype.js.
    order.forEach((it, at) => {
      it.classList.toggle(name, had[at])
    })
  }
  const queue = [...order]
  const target = [...container.childNodes].map(node =>
    order.includes(node as Element) ? (queue.shift() as Node) : node,
  )
  let next: Node | null = null
  for (const node of target.reverse()) {
    // A card that is moved may take others away, as custom elements do.
    if (node.parentNode !== container) continue
    const movable = order.includes(node as Element) && !isHeld?.(node as Element)
    // Only moveBefore keeps focus, a playing video, an iframe's page and a running animation.
    if (movable && node.nextSibling !== next) {
      container[container.moveBefore ? 'moveBefore' : 'insertBefore']?.(node, next)
    }
    next = node
  }
}

/** Classes that say where a card stands: whichever takes its slot takes them over. */
const PLACES = ['first', 'last']

/** Without `moveBefore` a card that would lose its state by being moved stays where it is. */
export function losesState(container: Movable, card: Element): boolean {
  return !container.moveBefore && card.querySelector(FRAGILE) !== null
}

const FRAGILE = 'iframe, video, audio'
