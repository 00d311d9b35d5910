import { pathHere } from '../address'
import type { Item, TrackedEvent } from '../events/event'
import type { Scope } from '../scope'
import { canonicalPath } from './canonical'
import { observeDwell } from './dwell'
import { observeNavigation } from './navigation'
import { type Describe, mainProduct } from './product'

/**
 * While the page still changes, its product is looked for after this long, in milliseconds, and each time
 * it is not there, after twice as long: some pages never come to rest.
 */
const LOOK_AFTER = 200

/** Between the events that announce one and the same leaving pass a few milliseconds. */
const NOTHING = 50

export interface Visit {
  /** The product the page is about, as soon as it stands there; its `url` is the page's path. */
  product(): Item | undefined
  /** The page has changed: its product may have come. */
  pageChanged(): void
}

/**
 * Reports page views, product views and the dwell on products. A product counts once a page view; when
 * a router changes the address first and the content later, the old product still standing there is
 * not taken for the new one.
 *
 * @param describe tells what the page is about beside our own markup.
 */
export function observeVisit(
  report: (event: TrackedEvent) => void,
  describe: Describe,
  scope: Scope,
): Visit {
  const { listen, guard } = scope
  const takeDwell = observeDwell(scope)
  let arrived = false
  let product: Item | undefined
  let stale: string | undefined
  let staleCanonical: string | undefined
  let willLook = false
  let wait = LOOK_AFTER

  const leave = () => {
    const engagement_time_msec = takeDwell()
    if (product && engagement_time_msec > NOTHING) {
      report({ name: 'user_engagement', engagement_time_msec, items: [product] })
    }
  }
  const find = (): Item | undefined => {
    const found = mainProduct(document, describe)
    if (!found) return undefined
    const canonical = canonicalPath()
    const here = (canonical !== staleCanonical && canonical) || location.pathname
    return { ...found, url: pathHere(found.url) ?? (found.item_id === stale ? undefined : here) }
  }
  const look = () => {
    willLook = false
    if (!arrived || product || document.readyState === 'loading') return
    const found = find()
    if (found?.item_id !== stale) stale = undefined
    if (!found || stale) return
    product = found
    report({ name: 'view_item', items: [found] })
  }

  observeNavigation(sameDocument => {
    leave()
    stale = sameDocument ? (product?.item_id ?? stale) : undefined
    // Some routers leave the first page's canonical address standing.
    if (sameDocument) staleCanonical = canonicalPath()
    product = undefined
    arrived = true
    wait = LOOK_AFTER
    report({ name: 'page_view' })
    look()
  }, scope)
  listen(document, 'DOMContentLoaded', look)
  // The page may be gone after either; on phones only the first is certain.
  listen(document, 'visibilitychange', () => document.hidden && leave())
  listen(window, 'pagehide', leave)

  return {
    // Once the page stands, what was not found is not there.
    product: () => product ?? (document.readyState === 'loading' ? find() : undefined),
    pageChanged() {
      if (product || willLook) return
      willLook = true
      setTimeout(guard(look), wait)
      wait *= 2
    },
  }
}
