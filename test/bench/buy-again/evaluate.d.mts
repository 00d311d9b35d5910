import type { Estimate } from '../relevance/bootstrap.mjs'
import type { Basket } from './log.mjs'
import type { Scorer } from './orders.mjs'

interface Tallies {
  rows: Float64Array[]
  capped: number
}
interface Summary {
  baskets: number
  buyers: number
  capped: number
  scorers: { name: string; metrics: Record<string, Estimate> }[]
  differences: { name: string; less: string; metrics: Record<string, Estimate> }[]
}

export function evaluate(
  buyers: Basket[][],
  scorers: Scorer[],
  period?: { from?: number; to?: number },
): Tallies
export function bestHalfLife(buyers: Basket[][], period: { from?: number; to?: number }): number
export function summarise(tallies: Tallies, scorers: Scorer[], ours?: number): Summary
export function isAhead(summary: Pick<Summary, 'baskets' | 'differences'>, name: string): boolean
