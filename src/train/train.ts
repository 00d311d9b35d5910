import type { Model } from '../model/model'
import { assembled } from './assemble'
import { openEngine } from './engine'
import { TrainError } from './errors'
import { readEvents, type TrainEvent } from './events'
import { checkedOptions, type TrainOptions } from './options'
import { readLog } from './read'
import { statisticsOf } from './statistics'

/** Paths of files, or events themselves. */
export type TrainSource =
  | string
  | readonly string[]
  | Iterable<TrainEvent>
  | AsyncIterable<TrainEvent>

/**
 * Makes a shop-wide model from the shop's own log. The same log makes the same model to the last byte, whatever
 * the order of its rows.
 *
 * @param source events, or paths of NDJSON, CSV (either may be zipped) or Parquet files, with `*` and `**`; a
 * GA4 export to BigQuery is read as it is. Events in memory are written to a temporary file first.
 * @throws {TrainError} with one sentence for whoever runs it: a file or an option that is wrong, no event that
 * can be used, DuckDB not installed.
 */
export async function train(source: TrainSource, options: TrainOptions = {}): Promise<Model> {
  const { minVisitors, memory, onProgress, onSkipped } = checkedOptions(options)
  const engine = await openEngine(memory)
  try {
    const paths = pathsIn(source)
    const skipped = paths
      ? await readLog(engine, paths, onProgress)
      : await readEvents(engine, source as Iterable<TrainEvent>, onProgress)
    if (skipped.count) onSkipped(skipped)
    const [log] = await engine.run('select count(*) as entries from log')
    if (!log?.entries) throw new TrainError('There is no event in this log that can be learnt from')
    return assembled(await statisticsOf(engine, minVisitors, onProgress))
  } finally {
    engine.close()
  }
}

function pathsIn(source: TrainSource): readonly string[] | undefined {
  if (typeof source === 'string') return [source]
  const isPaths = Array.isArray(source) && source.length && typeof source[0] === 'string'
  return isPaths ? (source as readonly string[]) : undefined
}
