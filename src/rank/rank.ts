import type { Item } from '../events/event'
import type { Profile } from '../profile/profile'
import { compose } from './compose'
import { affinitiesAt } from './interests'
import { lastness } from './last'
import { PART_NAMES } from './parts'
import { type Reason, reasonsOf } from './reasons'
import { score } from './score'
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

/** What a widget is for. */
export type WidgetKind = 'home' | 'list' | 'product' | 'cart'

export interface RankContext {
  /** The moment of ranking, epoch milliseconds. */
  now: number
  /** The widget the items stand in: its name, and what it is for. */
  widget?: { name?: string | undefined; kind?: WidgetKind | undefined } | undefined
  /** The product the page is about. */
  item?: Item | undefined
}

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
 */
export function rank<T extends Item>(
  items: readonly T[],
  profile: Profile,
  context: RankContext,
): Ranked<T>[] {
  const { now, widget } = context
  if (!profile.affinities.length && !profile.items.length) {
    return items.map(item => ({ item, score: 0, reasons: [] }))
  }
  const affinities = affinitiesAt(profile, now)
  const candidates = score(items, profile, affinities, now, weights)
  for (const candidate of candidates) candidate.last = lastness(candidate, context)
  const sums: number[] = PART_NAMES.map(() => 0)
  for (const { parts } of candidates) {
    for (let at = 0; at < parts.length; at++) {
      sums[at] = (sums[at] as number) + (parts[at] as number)
    }
  }
  const ordered = compose(candidates, varietyOf(affinities), widget?.kind)
  const ranked: Ranked<T>[] = []
  let below = -Infinity
  for (const candidate of ordered.reverse()) {
    const { item, score, last } = candidate
    // What a rule puts last, nothing lifts.
    const reasons = last ? [] : reasonsOf(candidate, sums, items.length, below)
    if (!last) below = Math.max(below, score)
    ranked.push({ item, score, reasons })
  }
  return ranked.reverse()
}
