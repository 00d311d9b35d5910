import type { Item, ShelfwiseEvent } from '../events/event'
import { knownWords } from './learn'
import type { Profile } from './profile'

/** The fields that are learnt of an item. */
const LEARNT = /^(item_(id|name|brand|category\d?)|price|attributes)$/

/**
 * An event as it may be kept: only what is learnt from it. Searches are kept as the words that items have
 * taught; whatever else was typed, order numbers, sums and addresses are not kept.
 */
export const anonymise = (
  { name, time, engagement_time_msec, search_term, items }: ShelfwiseEvent,
  profile: Profile,
): ShelfwiseEvent => ({
  name,
  time,
  engagement_time_msec,
  search_term: knownWords(profile, search_term)
    .map(key => key.slice('word:'.length))
    .join(' '),
  items: items?.map(
    item =>
      Object.fromEntries(Object.entries(item).filter(([field]) => LEARNT.test(field))) as Item,
  ),
})
