import { createReadStream } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Engine } from './engine'
import { firstLine, TrainError } from './errors'

export type Format = 'NDJSON' | 'CSV' | 'Parquet'

export interface LogFile {
  path: string
  format: Format
}

const FORMATS: readonly (readonly [RegExp, Format])[] = [
  [/\.(ndjson|jsonl|json)(\.gz|\.zst)?$/i, 'NDJSON'],
  [/\.(csv|tsv)(\.gz|\.zst)?$/i, 'CSV'],
  [/\.parquet$/i, 'Parquet'],
]

/**
 * The files that paths name, each once, in the order of their names.
 *
 * @param paths may hold `*`, `**`, `?` and `[...]`.
 * @throws {TrainError} for a path that names none, and for a file of no known format.
 */
export async function filesOf(engine: Engine, paths: readonly string[]): Promise<LogFile[]> {
  const found = new Set<string>()
  for (const path of paths) {
    const files = await engine.run('select file from glob($path)', { path }).catch(error => {
      throw new TrainError(`${path}: ${firstLine(error)}`)
    })
    if (!files.length) throw new TrainError(`${path}: no such file`)
    for (const { file } of files) found.add(file as string)
  }
  return [...found].sort().map(path => ({ path, format: formatOf(path) }))
}

function formatOf(path: string): Format {
  const format = FORMATS.find(([name]) => name.test(path))?.[1]
  if (format) return format
  throw new TrainError(
    `${path}: a log is NDJSON (.ndjson, .jsonl, .json), CSV (.csv, .tsv) or Parquet (.parquet), the first two zipped (.gz) or not`,
  )
}

/**
 * A zipped file that was cut off, in a download, say, would pass for a shorter log: the engine reads as far as
 * it goes and says nothing.
 *
 * @throws {TrainError} when the file is not whole.
 */
export async function checkWhole(path: string): Promise<void> {
  if (!/\.gz$/i.test(path)) return
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(createReadStream(path), createGunzip(), nowhere).catch(error => {
    throw new TrainError(`${path} cannot be read: ${firstLine(error)}`)
  })
}
