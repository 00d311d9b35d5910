import { bootstrap } from '../relevance/bootstrap.mjs'
import { HALF_LIVES, recencyWeighted } from './orders.mjs'
import { decisionsOf, METRICS, measure } from './protocol.mjs'

const NAMES = Object.keys(METRICS)
const columnOf = (scorer, metric) => 1 + scorer * NAMES.length + metric

/**
 * One row a buyer with baskets in the period: how many, then the sum of every metric of every scorer; and how
 * many of all baskets had more to rank than some scorer remembered.
 *
 * @param scorers `{ name, start }`; `start()` begins a buyer and returns `{ order(decision) }`.
 */
export function evaluate(buyers, scorers, period) {
  const rows = []
  let capped = 0
  for (const baskets of buyers) {
    const states = scorers.map(scorer => scorer.start())
    const row = new Float64Array(1 + scorers.length * NAMES.length)
    for (const decision of decisionsOf(baskets, period)) {
      row[0]++
      const orders = states.map(state => state.order(decision))
      if (orders.some(order => order.isCapped)) capped++
      for (const [scorer, order] of orders.entries()) {
        for (const [metric, value] of measure(decision, order).entries()) {
          row[columnOf(scorer, metric)] += value
        }
      }
    }
    if (row[0]) rows.push(row)
  }
  return { rows, capped }
}

/** The half-life with which recency-weighted frequency is at its best in a period, by the sum of the metrics. */
export function bestHalfLife(buyers, period) {
  const { rows } = evaluate(buyers, HALF_LIVES.map(recencyWeighted), period)
  const sums = HALF_LIVES.map((_, scorer) =>
    rows.reduce(
      (sum, row) => NAMES.reduce((rest, _, metric) => rest + row[columnOf(scorer, metric)], sum),
      0,
    ),
  )
  return HALF_LIVES[sums.indexOf(Math.max(...sums))]
}

/**
 * Every metric of every scorer with its interval, and by how much ours differ from each baseline's. Pairs are of
 * the same draws of buyers.
 *
 * @param scorers as they were evaluated: the baselines, then `ours`.
 * @param ours how many are ours.
 */
export function summarise({ rows, capped }, scorers, ours = 1) {
  const sample = bootstrap(rows)
  const first = scorers.length - ours
  const byMetric = estimateOf =>
    Object.fromEntries(NAMES.map((name, metric) => [name, estimateOf(metric)]))
  return {
    baskets: sample.lists,
    buyers: sample.visitors,
    capped,
    scorers: scorers.map(({ name }, scorer) => ({
      name,
      metrics: byMetric(metric => sample.mean(columnOf(scorer, metric))),
    })),
    differences: scorers.slice(first).flatMap(({ name }, own) =>
      scorers.slice(0, first).map(({ name: less }, scorer) => ({
        name,
        less,
        metrics: byMetric(metric =>
          sample.difference(columnOf(first + own, metric), columnOf(scorer, metric)),
        ),
      })),
    ),
  }
}

/** Whether ours of that name stands above all baselines in every metric. */
export const isAhead = ({ baskets, differences }, name) =>
  baskets > 0 &&
  differences
    .filter(it => it.name === name)
    .every(({ metrics }) => Object.values(metrics).every(({ mean }) => mean > 0))
