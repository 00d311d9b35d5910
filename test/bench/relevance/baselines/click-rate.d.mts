import type { Item } from '../../../../src/core'
import type { Log } from '../log.mjs'

export function clickRates(
  log: Pick<Log, 'visitors'>,
  params: { rounds: number; shrink: number },
): { rateOf(item?: Item): number; propensities: number[] }
