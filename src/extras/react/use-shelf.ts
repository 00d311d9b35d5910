import { useMemo, useState, useSyncExternalStore } from 'react'
import type { Item, Ranked, WidgetKind } from '../../core'
import type { Shelfwise } from '../../shelfwise'
import { stand } from './standing'

export interface ShelfOptions<T extends Item = Item> {
  /** The widget's name. */
  name?: string | undefined
  /** What it is for. */
  kind?: WidgetKind | undefined
  /** The product the page is about. */
  item?: Item | undefined
  /** Items that keep the slot they were given: sponsored, editorial. */
  pinned?: ((item: T) => boolean) | undefined
  /** Leaves the order alone: for a list that the visitor has sorted. */
  off?: boolean | undefined
  /** Default: the client that runs on this page. */
  shelfwise?: Shelfwise | undefined
}

/**
 * A list in the order this visitor would want, with the reasons: always a permutation of `items`, from the
 * first render on. On a server and while its HTML is hydrated it is the order given, and then stays, as
 * does every order: what is looked at is never moved because more has been learnt. Mounted again, or given
 * other items, the list is personal; items that come below those shown join below.
 *
 * @param items told apart by `item_id`.
 */
export function useShelf<T extends Item>(
  items: readonly T[],
  options: ShelfOptions<T> = {},
): Ranked<T>[] {
  const { off, pinned = () => false, shelfwise } = options
  const isHydrating = useSyncExternalStore(never, onClient, onServer)
  const rank = (items: readonly T[]) =>
    (isHydrating ? undefined : ranked(items, options, shelfwise ?? running())) ?? items.map(asGiven)

  const [before, keep] = useState(() => (off ? undefined : stand(items, rank, pinned)))
  const standing = off ? undefined : stand(items, rank, pinned, before)
  if (standing && standing !== before) keep(standing)
  return useMemo(
    () =>
      standing?.places.map(({ at, score, reasons }) => ({
        item: items[at] as T,
        score,
        reasons,
      })) ?? items.map(asGiven),
    [items, standing],
  )
}

const never = () => () => {}
const onClient = () => false
const onServer = () => true

const asGiven = <T extends Item>(item: T): Ranked<T> => ({ item, score: 0, reasons: [] })

/** One client lives on a page, and stands on `window`. */
function running(): Shelfwise | undefined {
  const client = typeof window === 'undefined' ? undefined : window.shelfwise
  // Callbacks may wait there for it, and an element with this id stands there too.
  return client && 'track' in client ? client : undefined
}

function ranked<T extends Item>(
  items: readonly T[],
  { name, kind, item }: ShelfOptions<T>,
  shelfwise?: Shelfwise,
): Ranked<T>[] | undefined {
  try {
    return shelfwise?.rank(items, { widget: { name, kind }, item })
  } catch (error) {
    // An error while rendering would take the shop's tree down.
    console.debug('shelfwise:', error)
    return undefined
  }
}
