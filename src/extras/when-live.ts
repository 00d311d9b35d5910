import type { Shelfwise } from '../shelfwise'

/** Calls back with the client of the script tag, now or once there is one. */
export function whenLive(callback: (shelfwise: Shelfwise) => void): void {
  // An element with this id stands on `window` too.
  if (!(window.shelfwise && 'push' in window.shelfwise)) window.shelfwise = []
  window.shelfwise.push(callback)
}
