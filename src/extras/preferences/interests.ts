import type { Profile } from '../../core'
import { currentIn } from './current'
import { namesOf } from './names-of'
import { isTasteKey, type Taste, type Tastes } from './tastes'

/** One interest as the visitor reads of it. */
export interface Interest {
  /** As in `Affinity.key`. */
  key: string
  /** `Grinders`, `Acme`, `material: steel`. */
  name: string
  /** Of a category those above it: `Kitchen › Coffee`. */
  within: string
  taste: Taste
  /** How often what is remembered of it was looked at. */
  looks: number
  isBought: boolean
}

/** Of each kind, so that none crowds the others out: twelve together. */
const MOST = { category: 6, brand: 3, attribute: 3 }

/** Half a look; a place in a list that was passed counts .01. */
const NEGLIGIBLE = 0.5

const kindOf = (key: string) => key.slice(0, key.indexOf(':')) as keyof typeof MOST

/**
 * What is believed of a visitor, in words: what they have stated first, then the strongest of the rest, and what is
 * off last. Of categories only the finest.
 *
 * @param asked keys that the shop asks about, and so are no rows of their own.
 * @param now epoch milliseconds.
 */
export function interestsOf(
  profile: Profile,
  { off, stated }: Tastes,
  asked: readonly string[],
  now: number,
): Interest[] {
  const known = currentIn(profile, now)
    .filter(({ key, long }) => isTasteKey(key) && long > NEGLIGIBLE)
    .sort((one, other) => other.long - one.long)
    .map(({ key }) => key)
  const room = { ...MOST }
  const isSaid = (key: string) => [...off, ...stated].includes(key)
  const isCoarse = (key: string) => known.some(other => other.startsWith(`${key}/`))
  const shown = known.filter(key => !isSaid(key) && !isCoarse(key) && room[kindOf(key)]-- > 0)
  return [...stated, ...shown, ...off].flatMap(key => {
    if (asked.includes(key)) return []
    const kind = kindOf(key)
    const text = key.slice(kind.length + 1)
    const levels = kind === 'category' ? text.split('/') : [text]
    const name = levels.pop() as string
    const having = profile.items.filter(({ item }) => namesOf(item).includes(key))
    const keys = [key, ...having.map(({ item_id }) => `item:${item_id}`)]
    return {
      key,
      name: kind === 'attribute' ? name.replace('=', ': ').replaceAll('_', ' ') : name,
      within: levels.join(' › '),
      taste: stated.includes(key) ? 'stated' : off.includes(key) ? 'off' : 'usual',
      looks: having.reduce((sum, { views }) => sum + views, 0),
      isBought: profile.purchases.some(it => keys.includes(it.key)),
    }
  })
}
