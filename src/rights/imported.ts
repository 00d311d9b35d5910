import { pathHere } from '../address'
import { keepable } from '../profile/keepable'
import { expire } from '../profile/limits'
import { merge } from '../profile/merge'
import { impersonal } from '../profile/personal'
import type { Profile } from '../profile/profile'
import { sensitiveBy } from '../profile/sensitive'
import { halvesOf, profileOf } from './portable'

/**
 * What brings an export into a profile: see `merge`. What this shop would not have kept itself is left
 * out: what is sensitive or personal, addresses elsewhere, and what has outlived its retention.
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
  const mayBe = ({ key }: { key: string }) => {
    const [, kind, name] = halvesOf(key)
    // Ids and prices may be long numbers.
    const fact = /^(item|price)$/.test(kind) ? 'item_id' : kind
    return (
      impersonal(fact, name, pathHere) === name &&
      !isSensitive({ item_id: '', item_category: name })
    )
  }
  const items = new Map(
    keepable(
      said.items.map(({ item }) => item),
      pathHere,
      isSensitive,
    ).map(item => [item.item_id, item]),
  )
  const other = {
    ...said,
    affinities: said.affinities.filter(mayBe),
    items: said.items.flatMap(memory => {
      const item = items.get(memory.item_id)
      return item ? { ...memory, item } : []
    }),
    purchases: said.purchases.filter(mayBe),
  }
  return profile => expire(merge(profile, other), now)
}
