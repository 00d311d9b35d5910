import { pathHere } from '../address'
import type { Item } from '../events/event'
import { expire } from '../profile/limits'
import { merge } from '../profile/merge'
import type { Profile } from '../profile/profile'
import { sensitiveBy } from '../profile/sensitive'
import { profileOf } from './portable'

/**
 * What brings an export into a profile: see `merge`. What this shop would not have kept itself is left
 * out: what is sensitive here, addresses elsewhere, and what has outlived its retention.
 *
 * @param data what `exportData` gave, or its JSON.
 * @param now epoch milliseconds.
 * @throws one error that names what is wrong.
 */
export function imported(
  data: unknown,
  sensitive: readonly string[],
  now: number,
): (profile: Profile) => Profile {
  const said = profileOf(data, now)
  const isSensitive = sensitiveBy(sensitive)
  const names = (key: string): Item => ({
    item_id: '',
    item_category: key.replace(/^category:/, ''),
  })
  const other = {
    ...said,
    affinities: said.affinities.filter(({ key }) => !isSensitive(names(key))),
    items: said.items
      .filter(
        ({ item }) => !isSensitive({ ...item, item_category: item.item_category || item.url }),
      )
      .map(memory => ({ ...memory, item: here(memory.item) })),
    purchases: said.purchases.filter(({ key }) => !isSensitive(names(key))),
  }
  return profile => expire(merge(profile, other), now)
}

/** An item's page and picture as they are on this origin. */
function here({ url, image, ...item }: Item): Item {
  const page = pathHere(url)
  const picture = pathHere(image)
  return { ...item, ...(page && { url: page }), ...(picture && { image: picture }) }
}
