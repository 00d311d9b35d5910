import type { Item } from '../events/event'

/** Interest in one key, as three sums that decay at different speeds (see `decay.ts`). */
export interface Affinity {
  /** `category:Kitchen/Coffee`, `brand:Acme`, `attribute:colour=black`, `word:grinder`, `price:16`. */
  key: string
  short: number
  medium: number
  long: number
  /** When the sums were last brought up to date, epoch milliseconds. */
  time: number
  /** The profile's `step` at that moment. */
  step: number
}

/** What happened to one item. */
export interface ItemMemory {
  item_id: string
  /** Its facts, as they were last told: lists that say less can rely on them. */
  item: Item
  /** Times viewed since it was last bought. */
  views: number
  /** When last viewed, chosen or carted; 0 when only shown, or bought since. Epoch milliseconds. */
  last: number
  /** Times shown in a widget since then. */
  shown: number
  /** Active dwell on its page since it was last viewed, in milliseconds, at most a day. */
  engagement: number
  /** When it was put into the cart, epoch milliseconds; 0 while it is not there. */
  cart: number
  /** The profile's `step` when it was last viewed, chosen or carted. */
  step: number
  /** When last touched in any way, for forgetting. Epoch milliseconds. */
  time: number
}

/** A purchase remembered by day, without which repurchase cannot be known. */
export interface Purchase {
  /** `item:<id>`, or the finest category's key. */
  key: string
  /** Day of the latest purchase, in days since the epoch. */
  day: number
  /** Days on which it was bought. */
  count: number
  /** Mean days between them; 0 until there are two. */
  interval: number
  /** The same days, each counting half after 180 more, as of the latest; absent in what earlier releases kept, where all count whole. */
  recent?: number | undefined
}

/**
 * What is believed about a visitor. Plain data that survives JSON and structured clone, never changed
 * in place. The tables are lists, because copying a list of 256 is a hundred times cheaper than copying
 * an object of 256 keys, and because no id a shop gives can then collide with `__proto__`.
 */
export interface Profile {
  version: 1
  /** Of the latest event, epoch milliseconds; 0 when nothing is known. */
  time: number
  /** Product events learnt so far. */
  step: number
  /** One a key, at most `MAX_AFFINITIES`. */
  affinities: readonly Affinity[]
  /** One an item, at most `MAX_ITEMS`, forgotten after `ITEM_DAYS`. */
  items: readonly ItemMemory[]
  /** One a key, at most `MAX_PURCHASES`, forgotten after `PURCHASE_DAYS`. */
  purchases: readonly Purchase[]
}

/** A visitor about whom nothing is known. */
export function createProfile(): Profile {
  return { version: 1, time: 0, step: 0, affinities: [], items: [], purchases: [] }
}
