import { describe, expect, it } from 'vitest'
import { type Weights, weights } from '../../src/rank/weights'
import { columnsOf, unitTables, withColumns } from '../bench/relevance/columns.mjs'
import { fitSoftmax } from '../bench/relevance/softmax.mjs'

const TRUE_WEIGHTS = [2, -1, 0]

/** Lists of five rows whose targets are the chances that `TRUE_WEIGHTS` give them. */
function plantedLists(count: number) {
  let state = 7
  const next = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 5 }, () => TRUE_WEIGHTS.map(next))
    const lifts = rows.map(row =>
      Math.exp(row.reduce((sum, value, at) => sum + value * (TRUE_WEIGHTS[at] as number), 0)),
    )
    const all = lifts.reduce((sum, lift) => sum + lift, 0)
    return { rows, targets: lifts.map(lift => lift / all) }
  })
}

describe('the learner', () => {
  const lists = plantedLists(200)

  it('finds the weights that were planted', () => {
    const { weights } = fitSoftmax(lists, [0, 0, 0], [0, 0, 0])
    for (const [at, weight] of weights.entries())
      expect(weight).toBeCloseTo(TRUE_WEIGHTS[at] ?? 9, 3)
  })

  it('finds them from afar too', () => {
    const { weights } = fitSoftmax(lists, [20, 20, -20], [0, 0, 0])
    for (const [at, weight] of weights.entries())
      expect(weight).toBeCloseTo(TRUE_WEIGHTS[at] ?? 9, 3)
  })

  it('draws a weight towards its prior, the more the stronger', () => {
    const second = (l2: number) => fitSoftmax(lists, [0, 5, 0], [0, l2, 0]).weights[1] as number
    expect(second(0.01)).toBeGreaterThan(-1)
    expect(second(1)).toBeGreaterThan(second(0.01))
    expect(second(1000)).toBeCloseTo(5, 1)
  })

  it('leaves a weight nothing is known of at its prior', () => {
    const blind = lists.map(({ rows, targets }) => ({
      rows: rows.map(row => [...row, 0]),
      targets,
    }))
    expect(fitSoftmax(blind, [0, 0, 0, 0.7], [0, 0, 0, 0.03]).weights[3]).toBeCloseTo(0.7, 6)
  })
})

describe('the table of weights', () => {
  const columns = columnsOf(weights)
  const learnt = (table: Weights) =>
    Object.values(table).flatMap(features =>
      Object.entries(features).flatMap(([name, weight]) =>
        ['served', 'due'].includes(name) ? [] : [weight],
      ),
    )

  it('comes apart into columns and together again, the rules kept as they are', () => {
    const values = columns.map((_, at) => at + 1)
    const table = withColumns(weights, columns, values)
    expect(columnsOf(table)).toEqual(columns)
    expect(table[''].served).toBe(weights[''].served)
    expect(table.repurchase.due).toBe(weights.repurchase.due)
    expect(columns.map(({ name }) => name)).not.toContain('served')
    expect(learnt(table)).toEqual(values)
  })

  it('weighs each column alone, once', () => {
    const tables = unitTables(columns)
    expect(tables).toHaveLength(columns.length)
    for (const table of tables) {
      expect(Object.values(table).map(features => Object.values(features))).toEqual([[1]])
    }
  })
})
