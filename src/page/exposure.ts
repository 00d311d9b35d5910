import type { Scope } from '../scope'

/** Seen means half of it visible for a second: the field's definition of a viewable impression. */
const HALF = 0.5
const SECOND = 1000

/**
 * Reports cards that were really seen, each once.
 *
 * @param onSeen receives the cards seen together.
 * @param onSight receives cards at once when half of them is visible.
 * @returns a function that starts watching a card.
 */
export function observeExposure(
  onSeen: (cards: Element[]) => void,
  onSight: (card: Element) => void,
  { guard, onStop }: Scope,
): (card: Element) => void {
  const glimpses = new WeakMap<Element, unknown>()
  const observer = new IntersectionObserver(
    guard(entries => {
      const glimpse = {}
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) onSight(target)
        glimpses.set(target, isIntersecting && glimpse)
      }
      const look = guard(() => {
        const seen = entries
          .map(({ target }) => target)
          .filter(card => glimpses.get(card) === glimpse && !document.hidden)
        for (const card of seen) observer.unobserve(card)
        if (seen.length) onSeen(seen)
      })
      setTimeout(look, SECOND)
    }),
    { threshold: HALF },
  )
  onStop(() => observer.disconnect())
  return card => observer.observe(card)
}
