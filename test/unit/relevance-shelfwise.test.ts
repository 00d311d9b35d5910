import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as core from '../../src/core'
import { BASELINES, fitted } from '../bench/relevance/baselines.mjs'
import { evaluate, type Scorer } from '../bench/relevance/evaluate.mjs'
import { before, type Log, readLog } from '../bench/relevance/log.mjs'
import { type Decision, replay } from '../bench/relevance/protocol.mjs'
import { shelfwise } from '../bench/relevance/shelfwise.mjs'
import { type GroupSummary, summarise } from '../bench/relevance/summary.mjs'
import { makeLog, writeLog } from '../fixtures/made-log.mjs'

const SPLIT = Date.UTC(2016, 8, 15)

/**
 * A log without its purchases: the made visitors want as much of a kind as before once they have bought one,
 * which Shelfwise does not believe of anyone.
 */
const withoutPurchases = ({ items, visitors }: Log): Log => ({
  items,
  visitors: visitors.map(visitor => ({
    ...visitor,
    visits: visitor.visits.map(visit => ({
      ...visit,
      hits: visit.hits.filter(({ kind }) => kind !== 'P'),
    })),
  })),
})

describe('Shelfwise on the made log', { timeout: 30_000 }, () => {
  const directory = mkdtempSync(join(tmpdir(), 'shelfwise-'))
  let log: Log
  let withHistory: GroupSummary
  let cold: GroupSummary

  beforeAll(() => {
    writeLog(directory, makeLog({ visitors: 400 }))
    log = withoutPurchases(readLog(directory))
    const past = before(log, SPLIT)
    const baselines = BASELINES.map(baseline => fitted(baseline, past))
    const scorers = [...baselines, shelfwise(core)]
    const tallies = evaluate(log.visitors, scorers, { from: SPLIT })
    const { slices } = summarise(tallies, scorers, baselines.length)
    ;[withHistory, cold] = slices as [GroupSummary, GroupSummary]
  }, 30_000)
  afterAll(() => rmSync(directory, { recursive: true }))

  it('beats the shop’s order where there is a taste to know', () => {
    expect(withHistory.lists).toBeGreaterThan(100)
    const { shop } = withHistory.differences[0] as GroupSummary['differences'][number]
    expect(shop.baseline).toBe("shop's order")
    expect(shop.low).toBeGreaterThan(0)
  })

  it('leaves who has seen nothing at all the shop’s order', () => {
    let strangers = 0
    for (const visitor of log.visitors) {
      const state = shelfwise(core).start()
      for (const { event, decision } of replay(visitor)) {
        if (event) break
        if (!decision) continue
        strangers++
        expect(state.order(decision)).toEqual(decision.items.map((_, place) => place))
      }
    }
    expect(strangers).toBeGreaterThan(50)
  })

  it('is no worse than the shop’s order for who has chosen nothing yet', () => {
    expect(cold.lists).toBeGreaterThan(100)
    expect(cold.differences[0]?.shop.high).toBeGreaterThanOrEqual(0)
  })

  it('is compared with the best baseline that knows no more', () => {
    const ndcg = (name: string) =>
      withHistory.scorers.find(scorer => scorer.name === name)?.metrics['NDCG@10'].mean as number
    const fair = withHistory.scorers.filter(
      ({ name, knowledge }) => knowledge === 'device' && name !== 'Shelfwise',
    )
    expect(fair).toHaveLength(3)
    const most = Math.max(...fair.map(({ name }) => ndcg(name)))
    const { best } = withHistory.differences[0] as GroupSummary['differences'][number]
    expect(ndcg(best.baseline)).toBe(most)
    expect(best.mean).toBeCloseTo(ndcg('Shelfwise') - most, 10)
  })

  it('changes neither the log nor what another scorer sees', () => {
    const kept = structuredClone(log)
    const means = (scorers: Scorer[]) => evaluate(log.visitors, scorers, { from: SPLIT }).cold
    const alone = means([shelfwise(core)])
    expect(means([shelfwise(core), shelfwise(core)]).map(row => [...row].slice(0, 4))).toEqual(
      alone.map(row => [...row]),
    )
    expect(log).toEqual(kept)
  })
})

describe('Shelfwise as a scorer', () => {
  const items = ['a', 'b', 'c', 'd'].map(item_id => ({ item_id }))
  const decision = { items, now: 5, list: 'Category' } as Decision

  it('passes `rank` the items, what was learnt, the moment and the widget’s name', () => {
    const calls: unknown[][] = []
    const spy = {
      createProfile: () => ({ ...core.createProfile(), step: 40 }),
      learn: ((profile, event) => ({
        ...profile,
        step: profile.step + event.time,
      })) as typeof core.learn,
      rank: ((...given) => {
        calls.push(given)
        return core.rank(...given)
      }) as typeof core.rank,
    }
    const state = shelfwise(spy).start()
    state.learn?.({ name: 'view_item', time: 2, items: [] })
    state.order(decision)
    expect(calls).toEqual([
      [items, { ...core.createProfile(), step: 42 }, { now: 5, widget: { name: 'Category' } }],
    ])
  })

  it('does not believe a `rank` that loses an item', () => {
    const losing = {
      ...core,
      rank: (() =>
        core.rank(items.slice(1), core.createProfile(), { now: 0 })) as unknown as typeof core.rank,
    }
    expect(() => shelfwise(losing).start().order(decision)).toThrow('permutation')
  })
})
