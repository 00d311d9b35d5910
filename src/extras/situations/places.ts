import { ELSE, WHEN } from '../../attributes'

/** Half visible is seen. */
const HALF = 0.5

const nameOf = (element: Element) => element.getAttribute(WHEN) ?? ''

/** An element, and the sibling that stands where it does not. */
function pairOf(element: Element): Element[] {
  const siblings = [...(element.parentElement?.children ?? [])]
  const fallback = siblings.find(it => ['', nameOf(element)].includes(it.getAttribute(ELSE) ?? '-'))
  return fallback ? [element, fallback] : [element]
}

const isHeld = (element: Element) => element.matches(':hover, :focus-within')

/** Where in view things stand that a swap within this parent could move. */
const viewOf = (parent: Element) =>
  `${[parent, parent.nextElementSibling ?? parent, ...parent.children]
    .map(it => it.getBoundingClientRect())
    .filter(({ height, top }) => height && top < innerHeight)
    .map(it => [it.top, it.left, it.right, Math.min(it.bottom, innerHeight)].map(Math.round))
    .sort()}`

export interface Places {
  /** Whether the page has an element for a situation. */
  has(name: string): boolean
  /** From now on elements of this situation stand in their places, where they may; false while others still do. */
  show(name: string | undefined): boolean
  /** Tries again where the pointer or the focus was. */
  retry(): void
  /** Leaves every element as it was, from now on or until the next is to be shown. */
  restore(isForGood?: boolean): void
}

/**
 * Puts elements into the places of their fallbacks and back, so that nothing moves that somebody may have seen: before
 * the first paint, below the fold, or where both take the same room. Nothing changes under the pointer or the focus.
 *
 * @param onSeen told when half of an element is in view.
 * @param onNew told when elements have come.
 * @param guard runs what is called back later.
 */
export function createPlaces(
  onSeen: (name: string) => void,
  onNew: () => void,
  guard: (work: () => void) => void,
): Places {
  let wanted: string | undefined
  /** The pointer or the focus is where something has to change. */
  let isWaiting = false
  const painted = new WeakSet<Element>()
  /** Elements that stand where their fallbacks did. */
  const shown = new Set<Element>()

  const all = (selector = `[${WHEN}]`) => [...document.querySelectorAll(selector)]

  const turn = (element: Element, pair: readonly Element[]) => {
    if (!shown.delete(element)) shown.add(element)
    for (const it of pair) it.toggleAttribute('hidden', (it === element) !== shown.has(element))
  }
  const swap = (element: Element) => {
    const pair = pairOf(element)
    const parent = element.parentElement ?? element
    if (pair.some(isHeld)) {
      isWaiting = true
      return
    }
    // What comes alone into a page that stands would push others away, though it was never painted itself.
    const isFree = pair[1] && !pair.some(it => painted.has(it))
    const before = isFree || viewOf(parent)
    turn(element, pair)
    if (!isFree && before !== viewOf(parent)) turn(element, pair)
    for (const it of pair) observer.observe(it)
  }
  /** Brings every place to what is wanted, as far as it may be. */
  const arrange = () => {
    for (const element of new Set([...shown, ...all()])) {
      if (!element.isConnected) shown.delete(element)
      else if (shown.has(element) !== (nameOf(element) === wanted)) swap(element)
    }
  }
  const observer = new IntersectionObserver(
    entries =>
      guard(() => {
        for (const { target, intersectionRatio } of entries) {
          if (intersectionRatio >= HALF && shown.has(target)) onSeen(nameOf(target))
        }
        arrange()
      }),
    { threshold: [0, HALF] },
  )
  const pairs = () => all(`[${WHEN}], [${ELSE}]`)
  const paint = () => {
    for (const it of pairs()) painted.add(it)
  }
  const mutations = new MutationObserver(() => {
    if (pairs().every(it => painted.has(it))) return
    requestAnimationFrame(paint)
    onNew()
  })
  mutations.observe(document, { childList: true, subtree: true })
  // What stands on the page when we come may have been painted.
  paint()

  return {
    has: name => all().some(element => nameOf(element) === name),
    show(name) {
      wanted = name
      arrange()
      return [...shown].every(element => nameOf(element) === name)
    },
    retry() {
      if (isWaiting) {
        isWaiting = false
        arrange()
      }
    },
    restore(isForGood) {
      wanted = undefined
      for (const element of shown) turn(element, pairOf(element))
      if (isForGood) {
        mutations.disconnect()
        observer.disconnect()
      }
    },
  }
}
