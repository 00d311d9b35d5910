import { DAY } from '../../core'
import { dueAgain } from './due'
import { idIn, kindOf } from './kind'
import type { Known } from './known'

/** The part of the usual days between two purchases after which the next is offered: too early beats too late. */
const NEARLY = 2 / 3

/** Ids of items, as the shelf would have them, before what never stands on a shelf is taken out. */
type List = (known: Known, about: readonly string[]) => readonly string[]

/** What was looked at, the latest first. Of a look that is older than a day the hour is not kept. */
const viewed = ({ profile }: Known): string[] =>
  profile.items
    .filter(({ views }) => views)
    .sort((one, other) => other.last - one.last || other.step - one.step)
    .map(({ item_id }) => item_id)

/** One pure function a shelf. */
export const LISTS = {
  'recently-viewed': viewed,

  'buy-again': ({ profile, items, files, now }) =>
    dueAgain(
      profile.purchases
        .map(it => files.informed(it, items.get(idIn(it.key))))
        .filter(({ day, count, interval }) => count > 1 && now / DAY - day >= NEARLY * interval),
      now,
      files.popularity,
    ).map(({ item_id }) => item_id),

  'complete-the-set': (known, about) => known.files.completing(known, about),

  'because-you-viewed'({ items, files }, [last = '']) {
    const kind = kindOf(items.get(last))
    return (
      files.together([last]) ??
      [...items.keys()].filter(id => kind && id !== last && kindOf(items.get(id)) === kind)
    )
  },

  'for-you': ({ items }) => [...items.keys()],

  popular: ({ files }) => files.popular,
} satisfies Record<string, List>

export type ShelfName = keyof typeof LISTS

export const isShelfName = (name: string | null): name is ShelfName =>
  Object.hasOwn(LISTS, name as string)

/** What a shelf is about, where it is about anything; the first is what it may be called by. */
export const aboutOf = (name: ShelfName, known: Known): string[] =>
  (name === 'complete-the-set' ? known.files.toComplete : viewed)(known).filter(id =>
    known.items.get(id),
  )
