import {
  createProfile,
  type EventName,
  type Item,
  learn,
  type Profile,
  type RankContext,
  rank,
} from '../../src/core'
import { find } from './catalogue'
import { DAY, HOUR, T } from './items'

const MINUTE = HOUR / 60

/** Somebody in the shop: each thing done takes a minute, days pass when they are told to. */
export function shopper() {
  let profile: Profile = createProfile()
  let now = T
  const does = (name: EventName, items: Item[]) => {
    now += MINUTE
    profile = learn(profile, { name, time: now, items })
    return it
  }
  const known = (ids: (string | Item)[]) => ids.map(id => (typeof id === 'string' ? find(id) : id))
  const ranked = (items: readonly Item[], context: Omit<RankContext, 'now'> = {}) =>
    rank(items, profile, { ...context, now })
  const it = {
    seesList: (items: readonly Item[]) => does('view_item_list', [...items]),
    /** One page after another. */
    looksAt(...ids: (string | Item)[]) {
      for (const item of known(ids)) does('view_item', [item])
      return it
    },
    puts: (...ids: string[]) => does('add_to_cart', known(ids)),
    takesOut: (...ids: string[]) => does('remove_from_cart', known(ids)),
    buys: (...ids: (string | Item)[]) => does('purchase', known(ids)),
    asksFor(search_term: string) {
      now += MINUTE
      profile = learn(profile, { name: 'search', time: now, search_term })
      return it
    },
    waits(days: number) {
      now += days * DAY
      return it
    },
    isShown: (items: readonly Item[], context?: Omit<RankContext, 'now'>) =>
      ranked(items, context).map(({ item }) => item.item_id),
    isTold: (id: string, items: readonly Item[], context?: Omit<RankContext, 'now'>) =>
      ranked(items, context).find(({ item }) => item.item_id === id)?.reasons ?? [],
    allReasons: (items: readonly Item[], context?: Omit<RankContext, 'now'>) =>
      ranked(items, context).flatMap(({ reasons }) => reasons),
    profile: () => profile,
  }
  return it
}
