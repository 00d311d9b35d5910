import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type Skipped, TrainError, type TrainOptions, train } from '../../src/train'
import { asCsv, asNdjson, shopLog } from '../support/shop-log'

const directory = mkdtempSync(join(tmpdir(), 'train-faults-'))
afterAll(() => rmSync(directory, { recursive: true }))

function written(name: string, content: string | Buffer) {
  writeFileSync(join(directory, name), content)
  return join(directory, name)
}

const log = shopLog(1)
const lines = asNdjson(log).trim().split('\n')

async function trained(source: Parameters<typeof train>[0]) {
  let skipped: Skipped = { count: 0, rows: [] }
  const model = await train(source, { onSkipped: it => (skipped = it) })
  return { model: JSON.stringify(model), skipped }
}

/** The sentence that is told instead of a model. */
async function told(source: Parameters<typeof train>[0], options?: object) {
  const error = await train(source, options as TrainOptions).catch(it => it)
  expect(error).toBeInstanceOf(TrainError)
  expect(error.message).not.toContain('\n')
  return error.message
}

describe('a row that is none', () => {
  const BAD = [
    ['{"name": "view_item", "time', 'not a record with a name'],
    ['[]', 'not a record with a name'],
    [
      '{"name": "view_item", "time": "noon", "client_id": "a", "items": [{"item_id": "b"}]}',
      'its time is no whole number',
    ],
    [
      '{"name": "view_item", "time": 1, "items": [{"item_id": "b"}]}',
      'no visitor: it has no client_id',
    ],
    ['{"name": "purchase", "time": 1, "client_id": "a"}', 'no item with an item_id'],
    ['{"name": "purchase", "time": 1, "client_id": "a", "items": "b"}', 'no item with an item_id'],
  ] as const
  const bad = [...lines.slice(0, 3), ...BAD.map(([line]) => line), '', ...lines.slice(3), '{"nam']

  it('is told of by file and line, and all others are learnt from', async () => {
    const file = written('bad.ndjson', bad.join('\n'))
    const { model, skipped } = await trained(file)
    expect(skipped.rows).toEqual([
      ...BAD.map(([, why], at) => ({ file, line: 4 + at, why })),
      { file, line: bad.length, why: 'not a record with a name' },
    ])
    expect(skipped.count).toBe(BAD.length + 1)
    expect(model).toBe((await trained(log)).model)
  })

  it('likewise in a zipped file beside good ones, and where its text is broken', async () => {
    written('zipped-1.ndjson', lines.slice(0, 100).join('\n'))
    const broken = Buffer.from('{"name": "view_item", "client_id": "\xff"}\n', 'latin1')
    const rest = Buffer.from(lines.slice(100).join('\n'))
    const file = written('zipped-2.ndjson.gz', gzipSync(Buffer.concat([broken, rest])))
    const { model, skipped } = await trained(join(directory, 'zipped-*'))
    expect(skipped).toMatchObject({ count: 1, rows: [{ file, line: 1 }] })
    expect(model).toBe((await trained(log)).model)
  })

  it('likewise in CSV', async () => {
    const [header, ...rows] = asCsv(log).split('\n')
    const wrong = [
      'view_item,1,a,b,c',
      'view_item,soon,a,b,c,,,,,,',
      'view_item_list,1,a,b,c,,,,,,',
      ',1,a,b,c,,,,,,',
    ]
    const file = written(
      'bad.csv',
      [header, ...rows.slice(0, 5), ...wrong, ...rows.slice(5)].join('\n'),
    )
    const { model, skipped } = await trained(file)
    expect(skipped.rows).toEqual([
      { file, line: 7, why: expect.stringContaining('Columns') },
      { file, line: 8, why: 'its time is no whole number' },
      { file, line: 9, why: 'an item of a list without its index' },
      { file, line: 10, why: 'not a record with a name' },
    ])
    expect(skipped.count).toBe(4)
    expect(model).toBe((await trained(log)).model)
  })

  it('likewise among events in memory, whatever they are', async () => {
    const circular: Record<string, unknown> = {}
    circular.self = circular
    const { model, skipped } = await trained([undefined, 7, circular, 1n, ...log] as never)
    expect(skipped.rows.map(({ file, line }) => [file, line])).toEqual(
      [1, 2, 3, 4].map(line => ['events', line]),
    )
    expect(model).toBe((await trained(log)).model)
  })

  it('is named ten times, and counted always', async () => {
    const { skipped } = await trained(
      written('many.ndjson', [...lines, ...Array(50).fill('{')].join('\n')),
    )
    expect(skipped.count).toBe(50)
    expect(skipped.rows).toHaveLength(10)
  })
})

describe('what is passed over without a word', () => {
  it('other events, items without an id, and facts that are none', async () => {
    const { model, skipped } = await trained([
      { name: 'scroll', time: 1 },
      { name: 'user_engagement' },
      ...log.map(event => ({
        ...event,
        items: [...event.items, { item_name: 'no id' }].map(item => ({ ...item, colour: 7 })),
      })),
    ] as never)
    expect(skipped.count).toBe(0)
    expect(model).toBe((await trained(log)).model)
    const priceless = log.map(event => ({
      ...event,
      items: event.items.map(item => ({ ...item, price: '5 euros' })),
    }))
    expect(JSON.parse((await trained(priceless as never)).model).categories[0]).toEqual({
      path: 'Garden/Coffee',
      again: expect.any(Number),
    })
  })
})

describe('in one sentence is told', () => {
  it('a file that there is not, one of no known form, and one that cannot be read', async () => {
    expect(await told(join(directory, 'none.csv'))).toMatch(/none\.csv: no such file$/)
    expect(await told(written('log.xlsx', 'PK'))).toMatch(/log\.xlsx: a log is NDJSON/)
    expect(await told(written('text.parquet', 'not Parquet'))).toMatch(
      /text\.parquet cannot be read: /,
    )
    const cut = gzipSync(asNdjson(log)).subarray(0, 200)
    expect(await told(written('cut.ndjson.gz', cut))).toMatch(/cut\.ndjson\.gz cannot be read: /)
    expect(await told('https://shop.example/log.ndjson')).toMatch(/^https:/)
  })

  it('columns that a log cannot do without', async () => {
    expect(await told(written('columns.csv', 'name,time,item_id\n'))).toMatch(
      /columns\.csv: no column client_id or user_pseudo_id, no column session_id .*, no column index/,
    )
  })

  it('that there is nothing to learn from', async () => {
    expect(await told([])).toBe('There is no event in this log that can be learnt from')
    expect(await told(written('empty.ndjson', ''))).toBe(
      'There is no event in this log that can be learnt from',
    )
  })

  it('an option that there is not, or that cannot be', async () => {
    expect(await told(log, { minVisitor: 30 })).toBe('There is no option minVisitor')
    expect(await told(log, { minVisitors: 19 })).toMatch(/from 20 on, not 19$/)
    expect(await told(log, { minVisitors: Number.NaN })).toMatch(/not NaN$/)
    expect(await told(log, { memory: 'much' })).toMatch(/not much$/)
  })
})
