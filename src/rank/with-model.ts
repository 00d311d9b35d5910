import type { Item } from '../events/event'
import type { Model } from '../model/model'
import type { Profile } from '../profile/profile'
import { type Evidence, evidenceOf } from './evidence'
import { type RankContext as OrderContext, rank as order, type Ranked } from './rank'

export interface RankContext extends OrderContext {
  /**
   * What all visitors of the shop know together, as `shelfwise/train` makes it; a stranger then gets the shop-wide
   * order. Its tables are read once: another model is another object.
   */
  model?: Model | undefined
}

/** To read a model's tables costs as much as to rank many lists. */
const read = new WeakMap<Model, Evidence>()

/** `rank`, by what all visitors know too, where a model is given. */
export function rank<T extends Item>(
  items: readonly T[],
  profile: Profile,
  context: RankContext,
): Ranked<T>[] {
  const model = context.model
  const evidence = model && (read.get(model) ?? evidenceOf(model))
  if (evidence) read.set(model, evidence)
  return order(items, profile, context, evidence)
}
