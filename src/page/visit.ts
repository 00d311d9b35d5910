import { pathHere } from '../address'
import type { Item, TrackedEvent } from '../events/event'
import { plain } from '../plain'
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
  /** The page on show is the first. */
  begin(): void
  /** The product the page is about, as soon as it stands there; its `url` is the page's path. */
  product(): Item | undefined
  /** The page stands as it was delivered. */
  stands(): void
  /** The page has changed: its product may have come. */
  pageChanged(): void
  /**
   * A data layer says that the page is about this item; it may call it otherwise than the page does.
   *
   * @returns false if the page is about another: this is a view of its own.
   */
  told(item: Item): boolean
}

const isIn = (one: Item, other: Item) =>
  one.item_name && plain(other.item_name).includes(plain(one.item_name))

const isSame = (one: Item, other: Item) =>
  one.item_id === other.item_id || !!isIn(one, other) || !!isIn(other, one)

/**
 * Reports page views, product views and the dwell on products. A product counts once a page view; when
 * a router changes the address first and the content later, the old product still standing there is
 * not taken for the new one.
 *
 * @param report is given an event, and what a data layer has said of the item it is about.
 * @param describe tells what the page is about beside our own markup.
 */
export function observeVisit(
  report: (event: TrackedEvent, said?: Item) => void,
  describe: Describe,
  scope: Scope,
): Visit {
  const { listen, guard } = scope
  const takeDwell = observeDwell(scope)
  let arrived = false
  let product: Item | undefined
  /** What a data layer has said of the page's product before the page could be read. */
  let said: Item | undefined
  let stale: string | undefined
  let staleCanonical: string | undefined
  let willLook = false
  /** What the page is about cannot be told yet. */
  let isUntold = false
  let wait = LOOK_AFTER
  let moved = () => {}

  const leave = () => {
    if (said || isUntold) look(true)
    const engagement_time_msec = takeDwell()
    if (product && engagement_time_msec > NOTHING) {
      report({ name: 'user_engagement', engagement_time_msec, items: [product] })
    }
  }
  const here = () => {
    const canonical = canonicalPath()
    return (canonical !== staleCanonical && canonical) || location.pathname
  }
  const find = (described: ReturnType<Describe>) => {
    const found = mainProduct(document, described)
    return found && { ...found, url: pathHere(found.url) ?? here() }
  }
  const view = (item: Item, said?: Item) => report({ name: 'view_item', items: [item] }, said)
  const look = (isLeft?: boolean) => {
    willLook = false
    if (!arrived || product || (document.readyState === 'loading' && !isLeft)) return
    const described = isLeft ? undefined : describe(said)
    isUntold = described === null
    if (isUntold) return
    let found = find(described)
    if (found?.item_id !== stale) stale = undefined
    else found = undefined
    let also = said
    said = undefined
    if (also && found && !isSame(also, found)) {
      view(also)
      also = undefined
    }
    found ??= also && { ...also, url: here() }
    if (!found) return
    product = found
    view(found, also && { ...also, item_id: found.item_id })
  }

  return {
    begin() {
      moved = observeNavigation(sameDocument => {
        leave()
        stale = sameDocument ? (product?.item_id ?? stale) : undefined
        // Some routers leave the first page's canonical address standing.
        if (sameDocument) staleCanonical = canonicalPath()
        product = said = undefined
        arrived = true
        wait = LOOK_AFTER
        report({ name: 'page_view' })
        look()
      }, scope)
      // The page may be gone after either; on phones only the first is certain.
      listen(document, 'visibilitychange', () => document.hidden && leave())
      listen(window, 'pagehide', leave)
    },
    // Once the page stands, what was not found is not there.
    product: () =>
      product ??
      said ??
      (((isUntold || document.readyState === 'loading') && find(describe(said))) || undefined),
    stands: () => look(),
    pageChanged() {
      moved()
      if (product || willLook) return
      willLook = true
      setTimeout(guard(look), wait)
      wait *= 2
    },
    told(item) {
      const known = product ?? said
      if (known && !isSame(known, item)) return false
      if (product) return true
      said = item
      look()
      return true
    },
  }
}
