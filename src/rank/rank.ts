import type { Item } from '../events/event'
import type { Profile } from '../profile/profile'
import { compose } from './compose'
import type { Evidence } from './evidence'
import { lastness } from './last'
import { type Reason, reasonsOf } from './reasons'
import { score } from './score'
import { termsAt } from './terms'
import { varietyOf } from './variety'
import { weights } from './weights'

/** One item in its place. */
export interface Ranked<T extends Item = Item> {
  item: T
  /** Finite; comparable within one list only. */
  score: number
  /**
   * Why the item stands where it does, strongest first; empty when it would stand there without the first
   * of them too.
   */
  reasons: Reason[]
}

/** What a widget is for; `shelf` is one that fills itself, and may do with fewer items than it is given. */
export type WidgetKind = 'home' | 'list' | 'product' | 'cart' | 'shelf'

export interface RankContext {
  /** The moment of ranking, epoch milliseconds. */
  now: number
  /** The widget the items stand in: its name, and what it is for. */
  widget?: { name?: string | undefined; kind?: WidgetKind | undefined } | undefined
  /** The product the page is about. */
  item?: Item | undefined
}

/** What gives an order: `rank`, or what stands for it. */
export type Rank = <T extends Item>(
  items: readonly T[],
  profile: Profile,
  context: RankContext,
) => Ranked<T>[]

/**
 * Has a say in an order. Whatever it gives to `next`, it gives back items that it was given, each once and, but where
 * `context.widget.kind` is `shelf`, all of them. It must not throw.
 */
export type RankBy = <T extends Item>(
  next: Rank,
  items: readonly T[],
  profile: Profile,
  context: RankContext,
) => Ranked<T>[]

/**
 * The order this visitor would want. Pure and synchronous; always a permutation of `items`. When
 * nothing is known of the visitor it is the order given.
 *
 * The score is the weighted sum of the features of (item, profile, position): see `features.ts` and
 * `weights.ts`; then rules have their say: see `repurchase.ts`, `compose.ts` and `last.ts`. Equal scores
 * keep the order given.
 *
 * @param items in the shop's own order, which is itself a feature. A fact that an item does not say is
 * taken from what the profile remembers of it; an unknown one counts as average.
 * @param evidence of a shop-wide model: see `evidence.ts`. With one a stranger gets the shop-wide order.
 */
export function rank<T extends Item>(
  items: readonly T[],
  profile: Profile,
  context: RankContext,
  evidence?: Evidence,
): Ranked<T>[] {
  const { now, widget } = context
  const told = evidence?.(profile)
  const terms = termsAt(profile, now)
  const [candidates, columns] = score(items, profile, terms, now, told?.weights ?? weights, told)
  // For a stranger the shop's own order stands, whatever a rule would say.
  const isKnown = profile.affinities.length || profile.items.length || profile.purchases.length
  if (isKnown) for (const it of candidates) it.behind = lastness(it, context)
  const ordered = compose(candidates, varietyOf(terms), widget?.kind)
  let below = -Infinity
  return ordered
    .reverse()
    .map(candidate => {
      const { item, score, behind } = candidate
      // What a rule puts last, nothing lifts.
      const reasons = behind ? [] : reasonsOf(candidate, columns, items.length, below)
      if (!behind) below = Math.max(below, score)
      return { item, score, reasons }
    })
    .reverse()
}
