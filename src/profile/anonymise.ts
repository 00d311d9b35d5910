import type { ShelfwiseEvent } from '../events/event'
import { keepable } from './keepable'
import { knownWords, MAX_EVENT_ITEMS } from './learn'
import type { Profile } from './profile'
import { sensitiveBy } from './sensitive'

/**
 * An event as it may be kept: only what is learnt from it. Searches are kept as the words that items have
 * taught, items as `keepable` has them; whatever else was typed, order numbers, sums and addresses are not kept.
 *
 * @returns undefined when nothing is left to be learnt from.
 */
export function anonymise(
  { name, time, engagement_time_msec, ...event }: ShelfwiseEvent,
  profile: Profile,
  pathOf: (url: string) => string | undefined,
  sensitive: readonly string[],
): ShelfwiseEvent | undefined {
  const search_term = knownWords(profile, event.search_term)
    .map(key => key.slice('word:'.length))
    .join(' ')
  const items =
    event.items && keepable(event.items.slice(0, MAX_EVENT_ITEMS), pathOf, sensitiveBy(sensitive))
  return items?.length || search_term
    ? { name, time, engagement_time_msec, search_term, items }
    : undefined
}
