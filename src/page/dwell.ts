import type { Scope } from '../scope'

/** A visitor who has done nothing for this long is looking elsewhere, in milliseconds. */
const IDLE = 30_000

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange']

/**
 * Measures active dwell: time the page was visible and the visitor was not idle.
 *
 * @returns a function that gives the milliseconds since it was last called.
 */
export function observeDwell({ listen }: Scope): () => number {
  let active = 0
  let last = performance.now()
  let visible = !document.hidden
  const tick = () => {
    const now = performance.now()
    if (visible) active += Math.min(IDLE, now - last)
    last = now
    visible = !document.hidden
  }
  for (const sign of SIGNS_OF_LIFE) listen(document, sign, tick, { passive: true, capture: true })
  return () => {
    tick()
    const taken = Math.round(active)
    active = 0
    return taken
  }
}
