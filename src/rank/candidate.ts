import type { Item } from '../events/event'
import type { Keys } from '../profile/keys'
import type { ItemMemory } from '../profile/profile'
import type { Interests } from './interests'

/** One item of a list while the list is ranked: what is known of it, and what comes of it. */
export interface Candidate<T extends Item = Item> {
  item: T
  keys: Keys
  memory: ItemMemory | undefined
  /** Place in the shop's order, from 0. */
  position: number
  interests: Interests
  /** What was looked at lately and stands above it in the list: see `nearby.ts`. */
  nearby: number
  /** How like it is to what was looked at lately: see `likeness.ts`. */
  likeness: number
  /** How lately it or a thing of its kind was bought: see `repurchase.ts`. */
  served: number
  /** How near it is to the time to buy it again: see `repurchase.ts`. */
  due: number
  /** Product events learnt so far. */
  step: number
  /** Epoch milliseconds. */
  now: number

  score: number
  /** What the score is the sum of, and by how much variety preferred it, in the order of `PART_NAMES`. */
  parts: number[]
  /** How far at the end a rule puts it, whatever its score: see `last.ts`. */
  last: number
  /** What is left of the score once variety has had its say: see `compose.ts`. */
  value: number
}
