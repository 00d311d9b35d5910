import type { Item } from '../events/event'
import type { CategoryStatistics, Model } from '../model/model'
import { unpacked } from '../model/neighbours'
import { halved } from '../profile/decay'
import { keyed, keysOf } from '../profile/keys'
import type { Affinity, Profile, Purchase } from '../profile/profile'
import { type ModelWeights, modelWeights } from './model-weights'

/** What a shop-wide model adds to an affinity and to a purchase: see `terms.ts` and `repurchase.ts`. */
export interface Informed extends Profile {
  affinities: readonly (Affinity & { prior?: number | undefined })[]
  purchases: readonly (Purchase & { spread?: number })[]
}

/**
 * What a model says of one list: the profile with what all visitors know beside it, and of each of its items
 * the parts of its score that only a model has, in the order of `MODEL_PARTS`.
 */
export type Evidence = (
  items: readonly Item[],
  profile: Profile,
) => readonly [known: Informed, partsOf: (item: Item) => readonly number[]]

/** Makes what `rank` needs out of a model, once for all lists: it costs what reading the model's tables costs. */
export function evidenceOf(model: Model, weights: ModelWeights = modelWeights): Evidence {
  const places = new Map(model.items.map((id, place) => [id, place]))
  const priors = new Map(model.keys.map(([key, rarity]) => [key, Math.exp(-rarity / 8)]))
  const kinds = new Map(model.categories.map(it => [keyed('category', it.path), it]))

  return (items, profile) => {
    /** How strongly each item, by its place, belongs to what was looked at and to what is in the cart. */
    const together: number[] = []
    const lead = (from: string | undefined, share: number) => {
      for (const { place, strength } of unpacked(from)) {
        together[place] = (together[place] ?? 0) + share * strength
      }
    }
    for (const { item_id, last, cart, step } of profile.items) {
      const place = places.get(item_id) as number
      if (last) lead(model.together[place], halved(profile.step - step))
      if (cart) lead(model.bought[place], 1)
    }
    const kindOf = new Map(
      items.map(item => [`item:${item.item_id}`, keysOf(item).category.at(-1)]),
    )
    return [
      {
        ...profile,
        affinities: profile.affinities.map(it => ({ ...it, prior: priors.get(it.key) })),
        purchases: profile.purchases.map(it =>
          informed(it, kinds.get(kindOf.get(it.key) ?? it.key)),
        ),
      },
      ({ item_id }) => {
        const place = places.get(item_id) as number
        return [
          (weights.popular * (model.rates[place] ?? 0)) / 8,
          weights.together * Math.log1p(100 * (together[place] ?? 0)),
        ]
      },
    ]
  }
}

/**
 * A purchase as if its buyer came back to its kind as often as others do, and as late: who has bought of it once does
 * not say.
 */
const informed = (
  purchase: Purchase,
  { again = 0, mu = -Infinity, sigma = 0 }: Partial<CategoryStatistics> = {},
) => ({
  ...purchase,
  count: Math.max(purchase.count, 1 / (1 - again)),
  ...(!purchase.interval && { interval: Math.exp(mu), spread: Math.max(0.1, sigma) }),
})
