import { FLAT, literal, missingOf, NESTED, projected, structureOf, typesOf } from './columns'
import type { Engine } from './engine'
import { TrainError } from './errors'
import type { Format, LogFile } from './files'

/** A row may be as long, a list of some ten thousand items: what the engine allows an object of JSON by itself. */
const MAX_BYTES = 16 * 1024 * 1024

/** Rows of files of one format, as a query; with `line` the file's own, from 1, where it is asked for. */
export interface Source {
  /** Whether each row is one item of an event, not the whole event. */
  flat: boolean
  select: string
}

type Reader = (engine: Engine, paths: readonly string[], numbered: boolean) => Promise<Source>

const READERS: Record<Format, Reader> = { NDJSON: ndjson, CSV: csv, Parquet: parquet }

/** @param numbered with numbers of lines, which takes longer; of one file alone. */
export const sourceOf = (
  engine: Engine,
  { format, paths }: Part,
  numbered = false,
): Promise<Source> => READERS[format](engine, paths, numbered)

/** Files that are read together. */
export interface Part {
  format: Format
  paths: readonly string[]
}

/** Files of one format need no columns of their own when they name their fields in each row. */
export function partsOf(files: readonly LogFile[]): Part[] {
  const of = (format: Format) => files.filter(it => it.format === format).map(({ path }) => path)
  const together = of('NDJSON')
  return [
    ...(together.length ? [{ format: 'NDJSON' as const, paths: together }] : []),
    ...(['CSV', 'Parquet'] as const).flatMap(format =>
      of(format).map(path => ({ format, paths: [path] })),
    ),
  ]
}

async function ndjson(_: Engine, paths: readonly string[], numbered: boolean): Promise<Source> {
  if (!numbered) {
    const names = paths.map(literal).join(', ')
    return {
      flat: false,
      select: `select *, filename as file, null::bigint as line from read_ndjson([${names}],
        columns = ${typesOf(NESTED)}, filename = true, ignore_errors = true)`,
    }
  }
  const [path = ''] = paths
  return {
    flat: false,
    select: `select unnest(from_json(case when json_valid(text) then text end, ${literal(structureOf(NESTED))})),
      ${literal(path)} as file, line
      from (select text, row_number() over () as line from ${texts(path)})
      where trim(text) <> ''`,
  }
}

/** The lines of a file as they stand. */
const texts = (path: string) =>
  `read_csv(${literal(path)}, columns = {text: 'VARCHAR'}, auto_detect = false, header = false,
    delim = '', quote = '', escape = '', max_line_size = ${MAX_BYTES},
    buffer_size = ${2 * MAX_BYTES}, store_rejects = true)`

async function csv(engine: Engine, paths: readonly string[], numbered: boolean): Promise<Source> {
  const [path = ''] = paths
  const delimiter = /\.tsv/i.test(path) ? '\t' : ','
  const [first] = await engine.run(`select text from ${texts(path)} limit 1`)
  const header = String(first?.text ?? '')
    .trim()
    .split(delimiter)
    .map(name => name.replace(/^"(.*)"$/, '$1'))
  checkColumns(path, header)
  const columns = new Map(header.map(name => [name, 'VARCHAR']))
  const rows = `read_csv(${literal(path)}, columns = ${typesOf(Object.fromEntries(columns))},
    auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"',
    store_rejects = true)`
  // The header is the first.
  const line = numbered ? '1 + row_number() over ()' : 'null'
  return {
    flat: true,
    select: `select ${projected(FLAT, columns)}, ${literal(path)} as file, line
      from (select *, ${line} as line from ${rows})`,
  }
}

async function parquet(engine: Engine, paths: readonly string[]): Promise<Source> {
  const [path = ''] = paths
  const rows = `read_parquet(${literal(path)}, file_row_number = true)`
  const described = await engine.run(`describe select * from ${rows}`)
  const columns = new Map(
    described.map(it => [it.column_name as string, it.column_type as string] as const),
  )
  checkColumns(path, [...columns.keys()])
  const flat = !columns.has('items')
  return {
    flat,
    select: `select ${projected(flat ? FLAT : NESTED, columns)}, ${literal(path)} as file,
      file_row_number + 1 as line from ${rows}`,
  }
}

function checkColumns(path: string, columns: readonly string[]) {
  const missing = missingOf(columns)
  if (missing.length) throw new TrainError(`${path}: no column ${missing.join(', no column ')}`)
}
