import { MIN_VISITORS } from '../model/model'
import { TrainError } from './errors'
import type { Skipped } from './skipped'

export interface TrainOptions {
  /**
   * How many visitors have to stand behind each statistic for the model to tell it; 20, and never fewer: with
   * fewer, a public file would tell of them.
   */
  minVisitors?: number
  /** What the engine may keep in memory, as it writes it: `512MB`, `4GB`; `1GB`. The rest is on disk. */
  memory?: string
  /** Called with each step as it begins, in a few words. */
  onProgress?: (text: string) => void
  /** Called once with the rows of which nothing could be used, when there are any. */
  onSkipped?: (skipped: Skipped) => void
}

const NOTHING = () => {}

/** @throws {TrainError} for an option that there is not, and a value that it cannot have. */
export function checkedOptions(options: TrainOptions): Required<TrainOptions> {
  const {
    minVisitors = MIN_VISITORS,
    memory = '1GB',
    onProgress = NOTHING,
    onSkipped = NOTHING,
    ...others
  } = options
  const [unknown] = Object.keys(others)
  if (unknown) throw new TrainError(`There is no option ${unknown}`)
  if (!Number.isSafeInteger(minVisitors) || minVisitors < MIN_VISITORS) {
    throw new TrainError(
      `minVisitors is a whole number from ${MIN_VISITORS} on, not ${minVisitors}`,
    )
  }
  if (!/^\d+(\.\d+)? ?[KMGT]i?B$/i.test(memory)) {
    throw new TrainError(`memory is a size such as 512MB or 4GB, not ${memory}`)
  }
  return { minVisitors, memory, onProgress, onSkipped }
}
