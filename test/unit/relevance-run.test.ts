import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeLog, writeLog } from '../fixtures/made-log.mjs'

const RUN = fileURLToPath(new URL('../bench/relevance/run.mjs', import.meta.url))
const SCORERS = [
  "shop's order",
  'reminders only',
  'short-term affinity only',
  'debiased click rate',
  'VSTAN',
  'sequential rules',
  'Shelfwise',
  'Shelfwise with the file',
]

const directory = mkdtempSync(join(tmpdir(), 'shelfwise-'))
const data = join(directory, 'data')
const reversing = join(directory, 'core.mjs')
afterAll(() => rmSync(directory, { recursive: true }))

beforeAll(() => {
  mkdirSync(data)
  writeLog(data, makeLog())
  // Stands for the built core, which the unit tests do without: whoever is known gets the order reversed.
  writeFileSync(
    reversing,
    `export const createProfile = () => 0
     export const learn = (profile, { name }) => profile + (name === 'view_item_list' ? 0 : 1)
     export const rank = (items, profile) => {
       const ranked = items.map(item => ({ item, score: 0, reasons: [] }))
       return profile ? ranked.reverse() : ranked
     }`,
  )
})

interface Ended {
  code: number
  stdout: string
  stderr: string
}

async function run(...args: string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [RUN, ...args])
    return { code: 0, stdout, stderr }
  } catch (error) {
    return error as Ended
  }
}

interface Estimate {
  mean: number
  low: number
  high: number
}
interface Group {
  group: string
  lists: number
  scorers: { name: string; metrics: Record<string, Estimate> }[]
  differences: { scorer: string; shop: Estimate; best: Estimate }[]
}

describe('npm run bench:relevance', () => {
  let slices: Group[]
  let bands: Group[]

  beforeAll(async () => {
    const { code, stdout } = await run('--data', data, '--core', reversing, '--json')
    expect(code).toBe(0)
    ;({ slices, bands } = JSON.parse(stdout) as { slices: Group[]; bands: Group[] })
  })

  it('gives every figure of every scorer as one JSON document', () => {
    expect(slices.map(({ group }) => group)).toEqual([
      'with history',
      'cold',
      'discovery',
      'returning',
    ])
    expect(bands.map(({ group }) => group)).toEqual(['1', '2-3', '4-10', 'over 10'])
    for (const { lists, scorers, differences } of [...slices, ...bands]) {
      expect(lists).toBeGreaterThan(0)
      expect(scorers.map(({ name }) => name)).toEqual(SCORERS)
      const estimates = [
        ...scorers.flatMap(({ metrics }) => Object.values(metrics)),
        ...differences.flatMap(({ shop, best }) => [shop, best]),
      ]
      expect(estimates).toHaveLength(3 * SCORERS.length + 4)
      for (const { mean, low, high } of estimates) {
        expect(low).toBeLessThanOrEqual(mean)
        expect(high).toBeGreaterThanOrEqual(mean)
      }
    }
    expect(bands.reduce((sum, { lists }) => sum + lists, 0)).toBe(slices[0]?.lists)
  })

  it('measures the core it is given', () => {
    const [history, cold] = slices
    expect(history?.differences[0]?.shop.high).toBeLessThan(0)
    expect(cold?.differences[0]?.shop.mean).toBe(0)
  })

  it('scores what was shown from the split on', async () => {
    const listsFrom = async (split: string) => {
      const { stdout } = await run('--data', data, '--core', reversing, '--json', '--split', split)
      const [history, cold] = (JSON.parse(stdout) as { slices: Group[] }).slices
      return (history?.lists ?? 0) + (cold?.lists ?? 0)
    }
    const [early, late, never] = await Promise.all(
      ['2016-09-08', '2016-09-22', '2017-01-01'].map(listsFrom),
    )
    expect(never).toBe(0)
    expect(late).toBeGreaterThan(0)
    expect(early).toBeGreaterThan(late as number)
  })

  it('prints a table for people', async () => {
    const { code, stdout } = await run('--data', data, '--core', reversing)
    expect(code).toBe(0)
    for (const name of SCORERS) expect(stdout).toContain(name)
    expect(stdout).toMatch(/with history: \d+ lists of \d+ visitors/)
    expect(stdout).toMatch(/shop's order +device +\.\d{4} \[\.\d{4} to \.\d{4}\]/)
    expect(stdout).toMatch(/Shelfwise less shop's order: -\.\d{4} \[-\.\d{4} to -\.\d{4}\]/)
  })

  it.each([
    ['no data', [], /--data is missing/],
    ['a directory without a log', ['--data', directory], /has no items\.ndjson/],
    ['no directory', ['--data', join(directory, 'nowhere')], /nowhere has no items\.ndjson/],
    ['an option nobody knows', ['--data', data, '--fast'], /--fast/],
    ['a split that is no day', ['--data', data, '--split', '2016-02-31'], /--split .*2016-02-31/],
    [
      'a core that is not built',
      ['--data', data, '--core', join(directory, 'dist/core.js')],
      /core\.js is missing: run npm run build/,
    ],
  ])('says what is wrong with %s', async (_, args, message) => {
    const core = args.includes('--core') ? [] : ['--core', reversing]
    const { code, stdout, stderr } = await run(...args, ...core)
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
  })

  it('names the line of a log it cannot read', async () => {
    const broken = join(directory, 'broken')
    mkdirSync(broken)
    const log = makeLog({ visitors: 3 })
    log.users[1]?.s[0]?.e.push([999, 'V', 60])
    writeLog(broken, log)
    const { code, stderr } = await run('--data', broken, '--core', reversing)
    expect(code).toBe(1)
    expect(stderr).toMatch(/visitor in line 2: no item 60/)
  })
})
