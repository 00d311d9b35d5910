import { DAY, HOUR, halved } from '../profile/decay'
import { DIMENSIONS, type Dimension } from '../profile/keys'
import type { Profile } from '../profile/profile'
import type { Candidate } from './candidate'
import { nearnessIn } from './nearby'

/** A number that speaks for or against one item of a list. */
export type Feature = (candidate: Candidate) => number

export type FeatureName = Dimension | keyof ReturnType<typeof featuresIn>

/** How much what an item is in one dimension is sought: see `terms.ts`. */
export const interestIn =
  (dimension: Dimension): Feature =>
  ({ meaning }) =>
    meaning.interests[DIMENSIONS.indexOf(dimension)] as number

/**
 * The features of a list's items, each to be asked of every item once, in the shop's order.
 *
 * @param now epoch milliseconds.
 */
export function featuresIn({ step }: Profile, now: number) {
  /** 1 when it is now, 1/2 a half-life ago; 0 when it never was. */
  const lately = (time: number | undefined, halfLife: number) =>
    time ? halved((now - time) / halfLife) : 0

  return {
    /** How like its name is to what was looked at lately, unless it was itself: see `likeness.ts`. */
    likeness: ({ meaning, memory }: Candidate) =>
      memory.last ? 0 : meaning.terms.reduce((sum, { likeness }) => sum + likeness, 0),

    /** How lately the item was looked at: `2^(-dt / 3d)`. */
    seen: ({ memory }: Candidate) => lately(memory.last, 3 * DAY),

    /** Looked at just now, and left: `2^(-dt / 2h)`. */
    justSeen: ({ memory }: Candidate) => lately(memory.last, 2 * HOUR),

    /** How often the item was looked at: `ln(1 + views)`. */
    views: ({ memory }: Candidate) => Math.log1p(memory.views ?? 0),

    /** The item waits in the cart. */
    cart: ({ memory }: Candidate) => (memory.cart ? 1 : 0),

    /** Put into the cart just now, and so found: `2^(-dt / 1h)`. */
    justCarted: ({ memory }: Candidate) => lately(memory.cart, HOUR),

    /**
     * Shown and passed over: `1 - 2^-impressions`, while the item was never chosen. Who has chosen nothing
     * yet has passed over nothing.
     */
    ignored: ({ memory: { last, shown = 0 } }: Candidate) =>
      step && !last ? 1 - halved(shown) : 0,

    /** What was looked at stands above it: see `nearby.ts`. */
    nearby: nearnessIn(step, now),

    /** It or a thing of its kind was just bought: see `repurchase.ts`. */
    served: ({ repurchased }: Candidate) => repurchased.served,

    /** It is time to buy it again: see `repurchase.ts`. */
    due: ({ repurchased }: Candidate) => repurchased.due,

    /** The shop's own judgement: `1 / log2(position + 2)`. */
    position: ({ position }: Candidate) => 1 / Math.log2(position + 2),
  }
}
