import { DAY, type Model } from '../../core'
import { idIn, isItem, kindOf } from '../shelves/kind'
import type { Known } from '../shelves/known'
import { neighbours } from './neighbours'

/** Days for which the last purchase is what a set is completed of. */
const LATELY = 14

/** What is in the cart, the latest first; with an empty one what was bought last, within two weeks. */
export function toComplete({ profile, now }: Known): string[] {
  const inCart = profile.items.filter(({ cart }) => cart)
  const bought = profile.purchases.filter(({ key }) => isItem(key))
  const last = Math.max(now / DAY - LATELY, ...bought.map(({ day }) => day))
  return inCart.length
    ? inCart.sort((one, other) => other.cart - one.cart).map(({ item_id }) => item_id)
    : bought.filter(({ day }) => day >= last).map(({ key }) => idIn(key))
}

/** What a kind lies in that is three levels deep; siblings there go together, of coarser ones nobody knows. */
const parentOf = (kind: string) => /^(.+\/.+)\//.exec(kind)?.[1]

/**
 * What goes with some items and was never bought: what others buy with them, else look at with them, else what lies
 * beside them in the tree of categories.
 */
export function completing(
  { profile, items }: Known,
  about: readonly string[],
  model: Model | undefined,
): string[] {
  const kinds = about.map(id => kindOf(items.get(id)))
  const isBeside = (kind: string) =>
    parentOf(kind) && kinds.some(it => it !== kind && parentOf(it) === parentOf(kind))
  const together =
    neighbours(model, 'bought', about) ??
    neighbours(model, 'together', about) ??
    [...items.keys()].filter(id => isBeside(kindOf(items.get(id))))
  const owned = new Set(profile.purchases.map(({ key }) => key))
  return together.filter(id => !owned.has(`item:${id}`))
}
