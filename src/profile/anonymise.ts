import type { Item, ShelfwiseEvent } from '../events/event'
import { factsOf } from './facts'
import { knownWords, MAX_EVENT_ITEMS } from './learn'
import { impersonal } from './personal'
import type { Profile } from './profile'
import { sensitiveBy } from './sensitive'

/**
 * An event as it may be kept: only what is learnt from it. Searches are kept as the words that items have
 * taught; whatever else was typed, order numbers, sums and addresses are not kept, nor is a sensitive item,
 * nor one whose id is personal.
 *
 * @param pathOf what may be kept of an item's `url` and `image`: the path, if it is the shop's own.
 * @param sensitive as for `learn`; where an item says no category, its path is taken for one.
 * @returns undefined when nothing is left to be learnt from.
 */
export function anonymise(
  { name, time, engagement_time_msec, ...event }: ShelfwiseEvent,
  profile: Profile,
  pathOf: (url: string) => string | undefined,
  sensitive: readonly string[],
): ShelfwiseEvent | undefined {
  const isSensitive = sensitiveBy(sensitive)
  const search_term = knownWords(profile, event.search_term)
    .map(key => key.slice('word:'.length))
    .join(' ')
  const items = event.items
    ?.slice(0, MAX_EVENT_ITEMS)
    .map(
      // A copy: what the host gave may be a proxy, which cannot be stored, or change later.
      (item): Item =>
        JSON.parse(JSON.stringify(factsOf(item), (name, value) => impersonal(name, value, pathOf))),
    )
    .filter(
      item =>
        item.item_id && !isSensitive({ ...item, item_category: item.item_category || item.url }),
    )
  return items?.length || search_term
    ? { name, time, engagement_time_msec, search_term, items }
    : undefined
}
