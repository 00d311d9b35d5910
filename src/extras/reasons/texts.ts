/** Lends elements a text and remembers what they held. */
export function createTexts() {
  const lent = new WeakMap<Element, { text: string; before: Node[] }>()
  /** What is lent and still stands there: a text the shop has written since is the shop's. */
  const standing = (element: Element) => {
    const loan = lent.get(element)
    return loan?.text === element.textContent ? loan : undefined
  }
  return {
    put(element: Element, text: string): void {
      if (element.textContent === text) return
      const before = standing(element)?.before ?? [...element.childNodes]
      lent.set(element, { text, before })
      element.textContent = text
    },
    takeBack(element: Element): void {
      const loan = standing(element)
      lent.delete(element)
      if (loan) element.replaceChildren(...loan.before)
    },
  }
}
