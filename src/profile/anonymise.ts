import type { ShelfwiseEvent } from '../events/event'
import { factsOf } from './facts'
import { knownWords } from './learn'
import type { Profile } from './profile'

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
  items: items?.map(factsOf),
})
