import type { Profile, ShelfwiseEvent } from '../../core'
import { plain } from '../../plain'
import { budgetIn } from './budget'
import { pathOf, withWholes } from './keys'
import { type Needs, needsIn } from './needs'
import type { Note } from './visit'

/** The latest alone. */
const MOST = 24

const MOST_WORDS = 8

/** A list of fewer tells of no category. */
const MIN_ITEMS = 3

/** What a visit came for, by the keys of its first product or list, and those of its first search. */
const LANDING = /^(category|brand):./
const SEARCHED = /^word:/

/**
 * What is noted of a visit after an event. Of what was typed only what the profile, the shop's table of needs and the
 * order of prices know.
 *
 * @param profile which has learnt the event.
 */
export function noted(
  notes: readonly Note[],
  event: ShelfwiseEvent,
  profile: Profile,
  needs: Needs,
): Note[] {
  const { name, search_term } = event
  const { step } = profile
  const isFirst = (kind: RegExp) => !notes.some(({ key }) => kind.test(key))
  const keys: string[] = []
  if (name === 'search') {
    if (isFirst(SEARCHED)) keys.push(...knownWords(profile, plain(search_term)))
    keys.push(...needsIn(needs, search_term).map(need => `need:${need}`), ...budgetIn(search_term))
  } else if (isFirst(LANDING)) keys.push(...landing(event, profile))
  return [
    ...notes.filter(({ key }) => !keys.includes(key)),
    ...keys.map(key => ({ key, step })),
  ].slice(-MOST)
}

/** The keys of the words that the profile has learnt from items, and the text has; of long texts some. */
const knownWords = ({ affinities }: Profile, text: string): string[] =>
  affinities
    .map(({ key }) => key)
    .filter(key => /^word:./.test(key) && text.includes(` ${key.slice(5)} `))
    .slice(0, MOST_WORDS)

/**
 * Of a product its finest category and its brand, of a list those that all of it has. Only what the profile has just
 * learnt: what is nobody's business is not among it.
 */
function landing(
  { name, time, items = [] }: ShelfwiseEvent,
  { affinities, step }: Profile,
): string[] {
  if (name !== 'view_item' && !(name === 'view_item_list' && items.length >= MIN_ITEMS)) return []
  const learnt = affinities.filter(it => it.step === step && it.time === time).map(it => it.key)
  const [first = [], ...others] = items.map(item =>
    [`category:${pathOf(item)}`, `brand:${item.item_brand}`].map(key => withWholes(key).slice(1)),
  )
  return first.flatMap((keys, at) =>
    keys
      .filter(key => learnt.includes(key) && others.every(other => other[at]?.includes(key)))
      .slice(-1),
  )
}
