import type { Decision } from './protocol.mjs'

export function ndcg10(labels: number[]): number
export function reciprocalRank(labels: number[]): number
export function hit1(labels: number[]): number
export const METRICS: Record<'NDCG@10' | 'MRR' | 'hit@1', (labels: number[]) => number>
export function measure(
  decision: Pick<Decision, 'labels' | 'fresh'>,
  order: number[],
  options?: { freshOnly?: boolean },
): number[]
