import type { Baseline } from './baselines.mjs'
import type { Log } from './log.mjs'

export function tune(
  baseline: Baseline,
  log: Log,
  split: number,
  onTrial?: (trials: number) => void,
): { params: NonNullable<Baseline['params']>; ndcg: number }
