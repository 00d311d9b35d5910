import type { Basket } from './log.mjs'

export interface Decision {
  now: number
  history: Map<string, number[]>
  wanted: Set<string>
  earlier: Basket[]
}

export function decisionsOf(
  baskets: Basket[],
  period?: { from?: number; to?: number },
): Generator<Decision>
export function recall10(labels: number[]): number
export const METRICS: Record<'recall@10' | 'NDCG@10', (labels: number[]) => number>
export function measure(
  decision: Pick<Decision, 'history' | 'wanted'>,
  order: readonly string[],
): number[]
