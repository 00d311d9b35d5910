import type { Scope } from '../scope'

/** A page is a path and a query; fragments are places on it, unless a router keeps its routes there. */
const addressNow = () =>
  location.pathname + location.search + (/^#[!/]/.test(location.hash) ? location.hash : '')

/**
 * Calls `onPage` for every page the visitor sees: the load (at activation, if prerendered), each return
 * from the back-forward cache, and each navigation inside the document (`sameDocument`).
 *
 * @returns what looks whether the address has changed: a router may go past the history we listen in on, as
 * through the Navigation API, which Firefox has from 147 and Safari from 26.2 on.
 */
export function observeNavigation(
  onPage: (sameDocument: boolean) => void,
  { guard, listen, onStop }: Scope,
): () => void {
  let address = addressNow()
  const moved = (replaced?: boolean) => {
    const before = address
    address = addressNow()
    // A replaced query is a filter or a cleaned-up campaign parameter: the same page.
    const same = replaced ? address.split('?')[0] === before.split('?')[0] : address === before
    if (!same) onPage(true)
  }

  const { prerendering } = document as { prerendering?: boolean }
  if (prerendering) listen(document, 'prerenderingchange', () => onPage(false))
  else onPage(false)
  listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => {
    if (persisted) onPage(false)
  })

  listen(window, 'popstate', () => moved())
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method]
    const follow = guard(() => moved(method === 'replaceState'))
    const patched: typeof original = function (this: History, ...args) {
      original.apply(this, args)
      follow()
    }
    history[method] = patched
    onStop(() => {
      if (history[method] === patched) history[method] = original
    })
  }
  return moved
}
