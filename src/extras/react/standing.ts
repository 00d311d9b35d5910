import type { Item, Ranked, Reason } from '../../core'
import { arrange } from '../../widget/arrange'

/** Where an item of a list stands. */
interface Place {
  /** Its index in the list as given. */
  at: number
  score: number
  reasons: Reason[]
}

/** How a list is shown: what the same list is shown as next time too. */
export interface Standing {
  /** Of the items as given. */
  ids: readonly string[]
  /** In the order shown; of each index one. */
  places: readonly Place[]
}

/**
 * How a list is to be shown. A list of the same ids stands as it stood before. Where more items have come
 * below, or some have gone, those that were shown keep their order and the new ones stand below, as ranked:
 * what is looked at is not moved. Any other list is a new one.
 *
 * @param isPinned items that keep the slot they were given.
 */
export function stand<T extends Item>(
  items: readonly T[],
  rank: (items: readonly T[]) => Ranked<T>[],
  isPinned: (item: T) => boolean,
  before?: Standing,
): Standing {
  const ids = items.map(({ item_id }) => item_id)
  if (before && isSame(ids, before.ids)) return before
  const kept = before ? stillShown(before, ids) : []

  // An item given twice stands in two places.
  const left: (T | undefined)[] = [...items]
  const ranked = rank(items).map(({ item, score, reasons }): Place => {
    const at = left.indexOf(item)
    left[at] = undefined
    return { at, score, reasons }
  })
  const fresh = ranked.filter(({ at }) => at >= kept.length)
  const given = [...fresh].sort((a, b) => a.at - b.at)
  const order = arrange(given, fresh, ({ at }) => isPinned(items[at] as T))
  return { ids, places: [...kept, ...order] }
}

/** The places of before in a list that goes on from there; none where it is another list. */
function stillShown({ ids: before, places }: Standing, ids: readonly string[]): Place[] {
  const had = new Set(before)
  const have = new Set(ids)
  const kept = before.filter(id => have.has(id))
  const goesOn =
    isSame(ids.slice(0, kept.length), kept) && !ids.slice(kept.length).some(id => had.has(id))
  if (!goesOn || had.size < before.length) return []
  return places.flatMap(place => {
    const at = ids.indexOf(before[place.at] as string)
    return at < 0 ? [] : { ...place, at }
  })
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, at) => id === other[at])
