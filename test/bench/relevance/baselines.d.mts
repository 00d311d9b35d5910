import type { Scorer } from './evaluate.mjs'
import type { Log } from './log.mjs'

type Params = Record<string, number | boolean>

export interface Baseline {
  name: string
  knowledge: Scorer['knowledge']
  params?: Params
  grid?: Record<string, (number | boolean)[]>
  train(log: Log, params?: Params): Scorer['start']
}

export const BASELINES: Baseline[]
export function fitted(baseline: Baseline, log: Log, tuned?: Params): Scorer
