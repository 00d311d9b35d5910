import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { train } from '../../src/train'
import { asNdjson, shopLog } from '../support/shop-log'

const directory = mkdtempSync(join(tmpdir(), 'train-command-'))
const temporary = join(directory, 'temporary')
mkdirSync(temporary)
afterAll(() => rmSync(directory, { recursive: true }))

/** Runs the built command in a directory where it may leave nothing behind but what it was asked for. */
function started(args: readonly string[], cli = resolve('dist/cli.js')) {
  const env = { ...process.env, TMPDIR: temporary }
  return spawn(process.execPath, [cli, ...args], { cwd: directory, env })
}

async function ran(args: readonly string[], cli?: string) {
  const child = started(args, cli)
  const [out, said, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { out, said, code }
}

const log = shopLog(1)
writeFileSync(join(directory, 'log.ndjson'), asNdjson(log))

describe('npx shelfwise train', () => {
  it('writes the model and says on stderr how far it is', async () => {
    const { out, said, code } = await ran(['train', 'log.ndjson', '--out', 'model.json'])
    expect(code).toBe(0)
    expect(out).toBe('')
    expect(said).toMatch(
      /^reading log\.ndjson\n(.*\n)+model\.json: 8 items, \d+ interests, 6 categories\n$/,
    )
    expect(JSON.parse(readFileSync(join(directory, 'model.json'), 'utf8'))).toEqual(
      await train(log),
    )
    expect(readdirSync(temporary)).toEqual([])
  })

  it('takes what it is told of memory and visitors', async () => {
    const args = ['--out', 'few.json', '--min-visitors', '1000', '--memory', '300MB']
    expect((await ran(['train', 'log.ndjson', ...args])).code).toBe(0)
    expect(JSON.parse(readFileSync(join(directory, 'few.json'), 'utf8')).items).toEqual([])
    const little = ['--out', 'little.json', '--memory', '1KB']
    const { said, code } = await ran(['train', 'log.ndjson', ...little])
    expect(said).toMatch(/^.*Out of Memory.*\n$/)
    expect(code).toBe(1)
  })

  it('names rows that are none, and goes on', async () => {
    writeFileSync(join(directory, 'bad.ndjson'), `{\n${asNdjson(log)}`)
    const { said, code } = await ran(['train', 'bad.ndjson', '--out', 'bad.json'])
    expect(code).toBe(0)
    expect(said).toContain('bad.ndjson:1: not a record with a name\n1 row was left out')
  })

  it('fails with one sentence for a log, and with its usage for what was asked', async () => {
    const missing = await ran(['train', 'none.ndjson', '--out', 'none.json'])
    expect(missing).toEqual({ out: '', said: 'none.ndjson: no such file\n', code: 1 })
    const unwritten = await ran(['train', 'log.ndjson', '--out', 'no/such/model.json'])
    expect(unwritten.code).toBe(1)
    expect(unwritten.said).toMatch(/\nno\/such\/model\.json cannot be written: .*\n$/)
    for (const [args, why] of [
      [[], 'which command?'],
      [['learn'], 'no command learn'],
      [['train', '--out', 'a'], 'which log?'],
      [['train', 'log.ndjson'], '--out is missing'],
      [['train', 'log.ndjson', '--into', 'a'], "Unknown option '--into'"],
    ] as const) {
      const { said, code } = await ran(args)
      expect(code).toBe(2)
      expect(said).toContain(why)
      expect(said).toContain('npx shelfwise train LOG')
    }
    const { out, code } = await ran(['--help'])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('--min-visitors') })
    expect(readdirSync(temporary)).toEqual([])
  })

  it('says what to install where DuckDB is not', async () => {
    const alone = join(directory, 'alone')
    for (const name of ['cli.js', 'train.js', 'sql']) {
      cpSync(`dist/${name}`, join(alone, name), { recursive: true })
    }
    writeFileSync(join(alone, 'package.json'), '{"type":"module"}')
    const { said, code } = await ran(['train', 'log.ndjson', '--out', 'a'], join(alone, 'cli.js'))
    expect(said).toBe('Training needs DuckDB: npm install @duckdb/node-api\n')
    expect(code).toBe(1)
    const broken = join(alone, 'node_modules/@duckdb/node-api')
    mkdirSync(broken, { recursive: true })
    writeFileSync(join(broken, 'index.js'), 'throw Error("for another machine")')
    const again = await ran(['train', 'log.ndjson', '--out', 'a'], join(alone, 'cli.js'))
    expect(again.said).toMatch(
      /^Training needs DuckDB: .* \(here it fails: for another machine\)\n$/,
    )
  })

  it('leaves nothing behind when it is stopped', async () => {
    const child = started(['train', 'log.ndjson', '--out', 'stopped.json'])
    const closed = once(child, 'close')
    await once(child.stderr, 'data')
    expect(readdirSync(temporary)).toHaveLength(1)
    child.kill('SIGINT')
    expect((await closed)[0]).toBe(130)
    expect(readdirSync(temporary)).toEqual([])
  })
})
