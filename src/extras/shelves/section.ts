import { BIND, PIN, WIDGET } from '../../attributes'

/** A section of the page that is a shelf. */
export interface Section {
  /** The visitor may have seen what stands around it. */
  seen(): void
  /**
   * Puts cards on it, for what stood there before. What the visitor may have seen is not changed, nor anything that
   * moves what may have been seen.
   *
   * @param ids of the cards' items: the same are not put there again.
   * @param about what the shelf is about, to name in its heading.
   */
  show(ids: string, cards: () => Element[], about: string | undefined): void
  /** Leaves it as it came. */
  empty(): void
}

/**
 * @param list which holds the template.
 * @param isBelow tells whether an element stands where the visitor has not been.
 */
export function sectionOf(
  element: HTMLElement,
  name: string,
  template: Element,
  isBelow: (element: Element) => boolean,
): Section {
  const list = template.parentElement as Element
  const heading = element.querySelector(`[${BIND}=because]`)
  const ownText = heading?.textContent as string
  const wasHidden = element.hidden
  let isSeen = false
  let shown = ''
  let standing: readonly Element[] = []

  /** Where all that may have been seen around it stands. */
  const around = () =>
    `${[...document.querySelectorAll('body *')]
      .filter(it => !element.contains(it) && !isBelow(it))
      .map(it => {
        const { left, top } = it.getBoundingClientRect()
        return [left, top]
      })}`
  /** A widget of which every card stays: clicks and looks are noticed there, and nothing is put in order anew. */
  const put = (ids: string, cards: readonly Element[], about: string) => {
    for (const card of standing) card.remove()
    standing = cards
    shown = ids
    template.before(...cards)
    for (const mark of [WIDGET, PIN]) {
      if (ids) list.setAttribute(mark, name)
      else list.removeAttribute(mark)
    }
    if (heading) heading.textContent = about
    element.hidden = ids ? false : wasHidden
  }
  const empty = () => {
    if (shown) put('', [], ownText)
  }
  return {
    seen() {
      isSeen = true
    },
    show(ids, cards, about) {
      if (ids === shown || (shown && isSeen && !isBelow(element))) return
      const before = isSeen && around()
      empty()
      const made = cards()
      // A heading that names nothing would break off.
      if (!made.length || (heading && !about)) return
      put(ids, made, about as string)
      if (isSeen && around() !== before) empty()
    },
    empty,
  }
}
