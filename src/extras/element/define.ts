import { ITEM, OFF } from '../../attributes'

export const TAG = 'shelfwise-shelf'

/** `<shelfwise-shelf>`: shows its children in another order than they stand in. */
export interface ShelfElement extends HTMLElement {
  /** Its children in the order shown. */
  readonly shown: Element[]
  /** Shows these of its children in this order, in the slots they have among the others. */
  showOrder(order: readonly Element[]): void
}

/** Defines the element, once a page. Not before there is a page: on a server there is no class to extend. */
export function define(): void {
  if (customElements.get(TAG)) return

  /**
   * The children are a framework's, so none is moved or marked: slots of a shadow root take them in, in the
   * order to show. Each has a slot of its own, because the focus goes from slot to slot, but within one in
   * the order of the document (https://html.spec.whatwg.org/#sequential-focus-navigation). There is no
   * shadow root until an order differs from the children's own.
   */
  class Shelf extends HTMLElement implements ShelfElement {
    static observedAttributes = [OFF]

    #order: readonly Element[] = []
    /** What the order was made of: the children as they stood, and which items they were. */
    #basis: readonly [child: Element, id: string | null][] = []
    #observer = new MutationObserver(() => this.#assign())

    connectedCallback() {
      this.#observer.observe(this, { childList: true, subtree: true, attributeFilter: [ITEM] })
      this.#assign()
    }

    disconnectedCallback() {
      this.#observer.disconnect()
    }

    attributeChangedCallback() {
      this.#assign()
    }

    get shown() {
      return this.#nodes().filter(node => node instanceof Element)
    }

    showOrder(order: readonly Element[]) {
      this.#order = order
      const ordered = new Set(order)
      this.#basis = [...this.children]
        .filter(child => ordered.has(child))
        .map(child => [child, idOf(child)])
      this.#assign()
    }

    /** What a slot can take, in the order to show. Children of other items, or put in order anew, stand so. */
    #nodes() {
      const nodes = [...this.childNodes].filter(isSlottable)
      const basis = this.#basis.filter(([child]) => child.parentNode === this)
      const ordered = new Set<Node>(basis.map(([child]) => child))
      const standing = nodes.filter(node => ordered.has(node))
      const isStale = basis.some(([child, id], at) => standing[at] !== child || idOf(child) !== id)
      if (isStale) this.#order = this.#basis = []
      if (isStale || this.closest(`[${OFF}]`)) return nodes
      const queue = this.#order.filter(child => ordered.has(child))
      return nodes.map(node => (ordered.has(node) ? (queue.shift() as Element) : node))
    }

    #assign() {
      const nodes = this.#nodes()
      if (!this.shadowRoot) {
        const own = [...this.childNodes].filter(isSlottable)
        if (nodes.every((node, at) => node === own[at])) return
      }
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', slotAssignment: 'manual' })
      while (root.childElementCount < nodes.length) root.append(document.createElement('slot'))
      const slots = [...root.children] as HTMLSlotElement[]
      for (const [at, slot] of slots.entries()) {
        const node = nodes[at]
        if (!node) slot.remove()
        else if (slot.assignedNodes()[0] !== node) slot.assign(node)
      }
    }
  }
  customElements.define(TAG, Shelf)
}

const isSlottable = (node: Node) => node instanceof Element || node instanceof Text

/** Which item a child stands for. */
const idOf = (child: Element) =>
  (child.matches(`[${ITEM}]`) ? child : child.querySelector(`[${ITEM}]`))?.getAttribute(ITEM) ??
  null
