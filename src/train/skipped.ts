import type { Engine } from './engine'
import { type Part, sourceOf } from './formats'
import { query } from './sql'

/** Rows told of one by one: who mends these finds the others. */
const MOST_NAMED = 10

/** A row of which nothing could be used. */
export interface SkippedRow {
  file: string
  /** From 1; in Parquet, and in CSV with line breaks in texts, the number of the row. */
  line: number
  why: string
}

/** The rows of a log of which nothing could be used. */
export interface Skipped {
  count: number
  /** The first ten. */
  rows: SkippedRow[]
}

/** Makes `entries` the rows of these files. */
export async function openEntries(engine: Engine, part: Part, numbered = false) {
  const { flat, select } = await sourceOf(engine, part, numbered)
  await engine.run(`create or replace temp view source as ${select}`)
  for (const name of ['named', flat ? 'flat' : 'nested', 'entries']) {
    await engine.run(query(`read/${name}`))
  }
  await forgetRejects(engine)
}

/** Adds the rows that are in the table `log` for what is wrong with them, and takes them out of it. */
export async function takeSkipped(engine: Engine, part: Part, skipped: Skipped) {
  const rejects = await rejectsOf(engine)
  const faulty = await engine.run(
    'select file, count(*) as count from log where why is not null group by file',
  )
  await engine.run('delete from log where why is not null')
  const counts = new Map(faulty.map(({ file, count }) => [file, Number(count)]))
  for (const path of part.paths) {
    // Only the reader of CSV finds rows that are none, and of one file at a time.
    const count = (counts.get(path) ?? 0) + rejects.length
    if (!count) continue
    skipped.count += count
    const left = MOST_NAMED - skipped.rows.length
    if (left > 0) skipped.rows.push(...(await namedIn(engine, { ...part, paths: [path] }, left)))
  }
}

/** The first rows of a file that are wrong: it is read once more, in its own order. */
async function namedIn(engine: Engine, part: Part, most: number): Promise<SkippedRow[]> {
  const [file = ''] = part.paths
  await engine.run('set preserve_insertion_order = true')
  await openEntries(engine, part, true)
  const faults = await engine.run(
    `select distinct line, why from entries where why is not null order by line limit ${most}`,
  )
  await engine.run('set preserve_insertion_order = false')
  const rejects = await rejectsOf(engine)
  const rows = faults.map(({ line, why }) => ({
    file,
    line: lineAmong(Number(line), rejects),
    why: why as string,
  }))
  return [...rows, ...rejects.map(({ line, why }) => ({ file, line, why }))]
    .sort((a, b) => a.line - b.line)
    .slice(0, most)
}

/** The line of the n-th row that was read, when these lines were not. */
function lineAmong(row: number, rejects: readonly { line: number }[]): number {
  let line = row
  for (const reject of rejects) if (reject.line <= line) line++
  return line
}

/** Lines that were no row at all, as the engine's reader of texts kept them. */
async function rejectsOf(engine: Engine): Promise<{ line: number; why: string }[]> {
  const [kept] = await engine.run(
    "select count(*) as tables from duckdb_tables() where table_name = 'reject_errors'",
  )
  if (!kept?.tables) return []
  const rows = await engine.run(
    'select line, min(error_message) as why from reject_errors group by line order by line',
  )
  await forgetRejects(engine)
  return rows.map(({ line, why }) => ({ line: Number(line), why: why as string }))
}

async function forgetRejects(engine: Engine) {
  await engine.run('drop table if exists reject_errors')
  await engine.run('drop table if exists reject_scans')
}
