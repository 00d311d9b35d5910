import type { Item } from '../events/event'
import type { CategoryStatistics, Model } from '../model/model'
import { unpack } from '../model/neighbours'
import { HALF_LIFE_STEPS, halved } from '../profile/decay'
import { keyed } from '../profile/keys'
import type { Profile, Purchase } from '../profile/profile'
import { modelWeights } from './model-weights'
import { type Weights, weights } from './weights'

/** What a shop-wide model tells about one visitor's lists. */
export interface Told {
  /** With the parts that it alone knows. */
  weights: Weights
  /** The share of all visitors' interest that a key has. */
  priorOf(key: string): number | undefined
  /** The visitor's, with what is known of others who bought of the kind: see `repurchase.ts`. */
  purchases: readonly Purchase[]
  /** How far from its time such a purchase may be. */
  spreadOf(key: string): number | undefined
  /** What the parts of an item's score are to have more, by their names in `weights`. */
  partsOf(item: Item, position: number): Readonly<Record<string, number>>
}

export type Evidence = (profile: Profile) => Told

const withModel: Weights = { popular: {}, together: {}, ...weights }

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
      const ago = (profile.step - step) / HALF_LIFE_STEPS
      // Older looks lead on no more, and to read their neighbours takes time.
      if (last && ago < 3) lead(model.together[place], halved(ago))
      if (cart) lead(model.bought[place], 1)
    }
    return {
      weights: withModel,
      priorOf: key => priors.get(key),
      purchases: profile.purchases.map(it => informed(it, kinds.get(it.key))),
      spreadOf: key => kinds.get(key)?.sigma,
      partsOf({ item_id }, position) {
        const place = places.get(item_id) as number
        return {
          popular: modelWeights.popular * (model.rates[place] ?? 0),
          together: modelWeights.together * Math.log1p(100 * (together[place] ?? 0)),
          '': modelWeights.position / Math.log2(position + 2),
        }
      },
    }
  }
}

/**
 * A purchase as if its buyer came back to its kind as often as others do, and as late: who has bought of it once does
 * not say.
 */
const informed = (
  purchase: Purchase,
  { again = 0, mu = -Infinity }: Partial<CategoryStatistics> = {},
) => ({
  ...purchase,
  count: purchase.count / (1 - again),
  interval: purchase.interval || Math.exp(mu),
})
