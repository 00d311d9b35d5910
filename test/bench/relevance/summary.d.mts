import type { Estimate } from './bootstrap.mjs'
import type { Group, Scorer } from './evaluate.mjs'

export interface GroupSummary {
  group: Group
  lists: number
  visitors: number
  scorers: {
    name: string
    knowledge: Scorer['knowledge']
    metrics: Record<'NDCG@10' | 'MRR' | 'hit@1', Estimate>
  }[]
  differences: Record<'shop' | 'best', Estimate & { baseline: string }>[]
}

export interface Summary {
  slices: GroupSummary[]
  bands: GroupSummary[]
}

export function summarise(
  tallies: Record<Group, Float64Array[]>,
  scorers: Scorer[],
  baselines: number,
): Summary
