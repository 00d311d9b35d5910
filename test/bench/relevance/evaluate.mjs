import { METRICS, measure } from './metrics.mjs'
import { BANDS, replay, SLICES } from './protocol.mjs'

const WIDTH = Object.keys(METRICS).length

/** What figures are given for. */
export const GROUPS = [...SLICES, ...BANDS]

/**
 * Replays every visitor before all scorers.
 *
 * A scorer is `{ name, knowledge, start }`; `start()` begins a visitor and returns
 * `{ order(decision), learn?(event), visit?(visit) }`, where `order` gives indices into the items.
 *
 * @returns by group, one row a visitor with decisions in it: how many, then the sum of every metric of
 * every scorer (see `columnOf`). Sums by visitor are what the bootstrap resamples.
 */
export function evaluate(visitors, scorers, period, onVisitor = () => {}) {
  const tallies = Object.fromEntries(GROUPS.map(group => [group, []]))
  for (const [index, visitor] of visitors.entries()) {
    const states = scorers.map(scorer => scorer.start())
    const rows = new Map()
    for (const { visit, event, decision } of replay(visitor, period)) {
      if (visit) for (const state of states) state.visit?.(visit)
      if (event) for (const state of states) state.learn?.(event)
      if (decision) tally(rows, decision, states)
    }
    for (const [group, row] of rows) tallies[group].push(row)
    onVisitor(index + 1)
  }
  return tallies
}

/** Where a row holds a metric (by its place in `METRICS`) of a scorer (by its place). */
export function columnOf(scorer, metric) {
  return 1 + scorer * WIDTH + metric
}

function tally(rows, decision, states) {
  const groups = decision.band ? [...decision.slices, decision.band] : decision.slices
  for (const group of groups) {
    if (!rows.has(group)) rows.set(group, new Float64Array(1 + states.length * WIDTH))
    rows.get(group)[0]++
  }
  for (const [scorer, state] of states.entries()) {
    const order = state.order(decision)
    const whole = measure(decision, order)
    const fresh = groups.includes('discovery') && measure(decision, order, { freshOnly: true })
    for (const group of groups) {
      const values = group === 'discovery' ? fresh : whole
      for (const [metric, value] of values.entries()) {
        rows.get(group)[columnOf(scorer, metric)] += value
      }
    }
  }
}
