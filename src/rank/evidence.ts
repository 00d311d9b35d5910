import type { Item } from '../events/event'
import type { CategoryStatistics, Model } from '../model/model'
import { unpack } from '../model/neighbours'
import { HALF_LIFE_STEPS, halved } from '../profile/decay'
import { keyed } from '../profile/keys'
import type { Affinity, Profile, Purchase } from '../profile/profile'
import { modelWeights } from './model-weights'

/** What a shop-wide model adds to an affinity and to a purchase: see `terms.ts` and `repurchase.ts`. */
export interface Informed extends Profile {
  affinities: readonly (Affinity & { prior?: number | undefined })[]
  purchases: readonly (Purchase & { spread?: number | undefined })[]
}

/**
 * What a model says of one list: the profile with what all visitors know beside it, and of each item at its
 * position what its score's parts are to have more, by their names in `weights`.
 */
export type Evidence = (
  profile: Profile,
) => readonly [
  known: Informed,
  partsOf: (item: Item, position: number) => Readonly<Record<string, number>>,
]

/** Makes what `rank` needs out of a model, once for all lists: it costs what reading the model's tables costs. */
export function evidenceOf(model: Model): Evidence {
  const places = new Map(model.items.map((id, place) => [id, place]))
  const priors = new Map(model.keys.map(([key, rarity]) => [key, Math.exp(-rarity / 8)]))
  const kinds = new Map(model.categories.map(it => [keyed('category', it.path), it]))

  return profile => {
    /** How strongly each item, by its place, belongs to what was looked at and to what is in the cart. */
    const together: number[] = []
    const lead = (neighbours: string | undefined, share: number) =>
      unpack(neighbours, (place, strength) => {
        together[place] = (together[place] ?? 0) + share * strength
      })
    for (const { item_id, last, cart, step } of profile.items) {
      const place = places.get(item_id) as number
      if (last) lead(model.together[place], halved((profile.step - step) / HALF_LIFE_STEPS))
      if (cart) lead(model.bought[place], 1)
    }
    return [
      {
        ...profile,
        affinities: profile.affinities.map(it => ({ ...it, prior: priors.get(it.key) })),
        purchases: profile.purchases.map(it => informed(it, kinds.get(it.key))),
      },
      ({ item_id }, position) => {
        const place = places.get(item_id) as number
        return {
          popular: modelWeights.popular * (model.rates[place] ?? 0),
          together: modelWeights.together * Math.log1p(100 * (together[place] ?? 0)),
          '': modelWeights.position / Math.log2(position + 2),
        }
      },
    ]
  }
}

/**
 * A purchase as if its buyer came back to its kind as often as others do, and as late: who has bought of it once does
 * not say.
 */
const informed = (
  { count, interval, ...purchase }: Purchase,
  { again = 0, mu = -Infinity, sigma }: Partial<CategoryStatistics> = {},
) => ({
  ...purchase,
  count: count / (1 - again),
  interval: interval || Math.exp(mu),
  spread: sigma || undefined,
})
