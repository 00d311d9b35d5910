import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { firstLine, TrainError } from './errors'

/** A row by its columns' names. */
export type Row = Record<string, unknown>

/** An embedded database with nothing in it but what is put there, and gone when it is closed. */
export interface Engine {
  /** Its own directory, removed when it is closed. */
  directory: string
  /**
   * Runs a statement and returns its rows, whole numbers as numbers.
   *
   * @throws {TrainError} when memory, disk or a file is not enough.
   */
  run(sql: string, values?: Record<string, string | number>): Promise<Row[]>
  close(): void
}

/** Nothing is fetched, whatever a path says: what the engine cannot do by itself, it says it cannot. */
const OFFLINE = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
}

/**
 * Opens a database in a directory of its own beside the system's other temporary files.
 *
 * @param memory what its tables and queries may take, such as `1GB`; the rest is on disk.
 * @throws {TrainError} when the engine is not installed, or has too little memory or disk for anything.
 */
export async function openEngine(memory: string): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(error => {
    const why =
      error?.code === 'ERR_MODULE_NOT_FOUND' ? '' : ` (here it fails: ${firstLine(error)})`
    throw new TrainError(`Training needs DuckDB: npm install @duckdb/node-api${why}`)
  })
  const directory = mkdtempSync(join(tmpdir(), 'shelfwise-train-'))
  const remove = () => rmSync(directory, { recursive: true, force: true })
  // When the process is ended before its time, nobody else would.
  process.once('exit', remove)
  const leave = () => {
    process.off('exit', remove)
    remove()
  }
  try {
    const instance = await DuckDBInstance.create(join(directory, 'log.duckdb'), {
      ...OFFLINE,
      memory_limit: memory,
      temp_directory: join(directory, 'spilled'),
      // Rows have no order of their own: every query that needs one says so.
      preserve_insertion_order: 'false',
    })
    const connection = await instance.connect()
    // What is thrown away need not be put in order first.
    await connection.run('pragma disable_checkpoint_on_shutdown')
    return {
      directory,
      async run(sql, values) {
        const rows = await connection.runAndReadAll(sql, values).catch(error => {
          throw /^(Out of Memory|IO) Error/.test(error.message)
            ? new TrainError(firstLine(error))
            : error
        })
        return rows.getRowObjectsJS().map(withNumbers)
      },
      close() {
        try {
          connection.closeSync()
          instance.closeSync()
        } finally {
          leave()
        }
      },
    }
  } catch (error) {
    leave()
    throw new TrainError(`DuckDB does not begin: ${firstLine(error)}`)
  }
}

/** Counts come as bigints; none here is past what a number holds. */
const withNumbers = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : value,
    ]),
  )
