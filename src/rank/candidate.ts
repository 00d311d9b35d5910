import type { Item } from '../events/event'
import type { ItemMemory } from '../profile/profile'
import type { Repurchase } from './repurchase'
import type { Meaning } from './terms'

/** One item of a list while the list is ranked: what is known of it, and what comes of it. */
export interface Candidate<T extends Item = Item> {
  item: T
  meaning: Meaning
  /** Empty for an item never met. */
  memory: Partial<ItemMemory>
  /** Place in the shop's order, from 0. */
  position: number
  repurchased: Repurchase

  score: number
  /** What the score is the sum of. */
  parts: number[]
  /** How far at the end a rule puts it, whatever its score: see `last.ts`. */
  behind: number
  /** What is left of the score once variety has had its say: see `compose.ts`. */
  worth: number
}
