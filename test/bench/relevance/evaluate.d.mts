import type { ShelfwiseEvent } from '../../../src/core'
import type { Visitor } from './log.mjs'
import type { Band, Decision, Period, Slice, Step } from './protocol.mjs'

export type Group = Slice | Band

export interface Scorer {
  name: string
  /** `device` knows this visitor only. */
  knowledge: 'device' | 'shop-wide'
  start(): {
    visit?(visit: NonNullable<Step['visit']>): void
    learn?(event: ShelfwiseEvent): void
    order(decision: Decision): number[]
  }
}

export const GROUPS: Group[]
export function columnOf(scorer: number, metric: number): number
export function evaluate(
  visitors: Visitor[],
  scorers: Scorer[],
  period?: Period,
  onVisitor?: (done: number) => void,
): Record<Group, Float64Array[]>
