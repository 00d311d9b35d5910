import type { Item, ShelfwiseEvent } from '../../../src/core'
import type { Hit, Visit, Visitor } from './log.mjs'

export type Slice = 'with history' | 'cold' | 'discovery' | 'returning'
export type Band = '1' | '2-3' | '4-10' | 'over 10'

export interface Decision {
  visitor: number
  /** As shown, each once. */
  items: Item[]
  /** Parallel to `items`: 0, 1 viewed, 2 carted. */
  labels: number[]
  /** Parallel to `items`: never touched by this visitor. */
  fresh: boolean[]
  now: number
  list: string
  page: string
  source: string
  device: string
  /** Product events of this visitor so far. */
  known: number
  band: Band | undefined
  slices: Slice[]
}

export interface Period {
  from?: number
  to?: number
}

export type Step = {
  visit?: Pick<Visit, 'start' | 'source' | 'device'>
  event?: ShelfwiseEvent
  decision?: Decision
}

export const SLICES: Slice[]
export const BANDS: Band[]
export function creditLists(visit: Visit): Map<Hit, Map<Item, number>>
export function replay(visitor: Visitor, period?: Period): Generator<Step, void>
