import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseModel } from '../../src/model/parse'
import { type Skipped, train } from '../../src/train'
import { seededRandom } from '../support/random.mjs'
import { asCsv, asExported, asNdjson, shopLog } from '../support/shop-log'

const directory = mkdtempSync(join(tmpdir(), 'train-formats-'))
const path = (name: string) => join(directory, name)
const log = shopLog(1)
let known: string

beforeAll(async () => {
  known = await bytes(log)
})
afterAll(() => rmSync(directory, { recursive: true }))

/** The file that would be written; a row that is left out is a failure here. */
async function bytes(source: Parameters<typeof train>[0]) {
  let skipped: Skipped | undefined
  const model = await train(source, { onSkipped: it => (skipped = it) })
  expect(skipped).toBeUndefined()
  return JSON.stringify(model)
}

function written(name: string, content: string | Buffer) {
  writeFileSync(path(name), content)
  return path(name)
}

async function parquet(name: string, from: string, select = '*') {
  const connection = await (await DuckDBInstance.create()).connect()
  const json = written(`${name}.ndjson`, from)
  await connection.run(
    `copy (select ${select} from read_ndjson('${json}')) to '${path(name)}' (format parquet)`,
  )
  return path(name)
}

describe('a log in any form makes the same model', () => {
  it('which is one that a page takes, and says something of everything', () => {
    const model = JSON.parse(known)
    expect(parseModel(model).wrong).toBeUndefined()
    expect(model.items).toHaveLength(8)
    expect(new Set(model.rates).size).toBeGreaterThan(1)
    expect(model.keys.length).toBeGreaterThan(8)
    expect(model.together.join('')).not.toBe('')
    expect(model.bought.join('')).not.toBe('')
    expect(model.categories[0]).toEqual({
      path: expect.any(String),
      price: expect.any(Number),
      again: expect.any(Number),
    })
  })

  it('another log another', async () => {
    expect(await bytes(shopLog(2))).not.toBe(known)
  })

  it('events that arrive one by one', async () => {
    async function* arriving() {
      yield* log
    }
    expect(await bytes(arriving())).toBe(known)
  })

  it('in any order', async () => {
    const random = seededRandom(3)
    const order = new Map(log.map(event => [event, random()]))
    const shuffled = [...log].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    expect(shuffled).not.toEqual(log)
    expect(await bytes(shuffled)).toBe(known)
  })

  it('NDJSON, of which some is zipped', async () => {
    written('part-1.ndjson', asNdjson(log.slice(0, 300)))
    written('part-2.ndjson.gz', gzipSync(asNdjson(log.slice(300))))
    expect(await bytes(path('part-*.ndjson*'))).toBe(known)
  })

  it("GA4's export to BigQuery", async () => {
    expect(await bytes(written('export.json', asNdjson(asExported(log))))).toBe(known)
  })

  it("GA4's export as Parquet, its lists as such or as records of records", async () => {
    const rows = asNdjson(asExported(log))
    const typed = 'event_name, event_timestamp::bigint as event_timestamp, user_pseudo_id'
    const params = `list_transform(event_params, it -> {'key': it.key, 'value': {'string_value':
      it.value.string_value, 'int_value': it.value.int_value::bigint}})`
    const plain = `${typed}, ${params} as event_params, items`
    expect(await bytes(await parquet('plain.parquet', rows, plain))).toBe(known)
    const wrap = (list: string) => `{'list': list_transform(${list}, it -> {'element': it})}`
    const wrapped = `${typed}, ${wrap(params)} as event_params, ${wrap('items')} as items`
    expect(await bytes(await parquet('wrapped.parquet', rows, wrapped))).toBe(known)
  })

  it('CSV, its rows in any order, zipped or not', async () => {
    const [header, ...rows] = asCsv(log).split('\n')
    const text = [header, ...rows.reverse()].join('\n')
    expect(await bytes(written('log.csv', text))).toBe(known)
    expect(await bytes(written('log.csv.gz', gzipSync(text)))).toBe(known)
  })

  it('files of several forms together', async () => {
    const csv = written('first.csv', asCsv(log.slice(0, 200)))
    const json = written('second.jsonl', asNdjson(log.slice(200)))
    expect(await bytes([csv, json])).toBe(known)
  })
})

describe('where an item stood', () => {
  it('is what the items say, if each says its own', async () => {
    const backwards = log.map(event => ({
      ...event,
      items: event.items.map((item, index) => ({ ...item, index })).reverse(),
    }))
    expect(await bytes(backwards)).toBe(known)
    const broken = log.map(event => ({
      ...event,
      items: event.items.map(item => ({ ...item, index: 1 })),
    }))
    expect(await bytes(broken)).toBe(known)
  })
})
