import type { Engine } from './engine'
import { firstLine, TrainError } from './errors'
import { checkWhole, filesOf } from './files'
import { partsOf } from './formats'
import { openEntries, type Skipped, takeSkipped } from './skipped'
import { query } from './sql'

/**
 * Reads the files that paths name into the table `log`, a row an item of an event.
 *
 * @returns the rows that could not be used.
 * @throws {TrainError} when a file cannot be read, or has not the columns of a log.
 */
export async function readLog(
  engine: Engine,
  paths: readonly string[],
  onProgress: (text: string) => void = () => {},
): Promise<Skipped> {
  const parts = partsOf(await filesOf(engine, paths))
  const skipped: Skipped = { count: 0, rows: [] }
  await engine.run(query('read/log'))
  for (const part of parts) {
    const name = part.paths.length > 1 ? `${part.paths.length} files` : part.paths[0]
    onProgress(`reading ${name}`)
    try {
      for (const path of part.paths) await checkWhole(path)
      await openEntries(engine, part)
      await engine.run('insert into log select * exclude (line) from entries')
      await takeSkipped(engine, part, skipped)
    } catch (error) {
      if (error instanceof TrainError) throw error
      throw new TrainError(`${name} cannot be read: ${firstLine(error)}`)
    }
  }
  return skipped
}
