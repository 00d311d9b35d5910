import { fitted } from './baselines.mjs'
import { evaluate } from './evaluate.mjs'
import { before } from './log.mjs'

const FORTNIGHT = 14 * 86_400_000

/** One visitor in so many: the best of a grid does not hang on every visitor. */
const SAMPLE = 2
const PASSES = 2

/**
 * The parameters by which a baseline does best in the fortnight before the split, its statistics from what
 * was before that fortnight: one parameter after the other over its grid, twice round. What counts is
 * NDCG@10 over all lists, with history or cold. Nothing from the split on is looked at. The search begins
 * at the baseline's own parameters, so what it ended at stands when it is run again:
 * `npm run bench:relevance -- --data DIR --tune`.
 */
export function tune(baseline, log, split, onTrial = () => {}) {
  const period = { from: split - FORTNIGHT, to: split }
  const past = before(log, period.from)
  const visitors = before(log, split).visitors.filter((_, index) => index % SAMPLE === 0)
  const tried = new Map()
  const scoreOf = params => {
    const key = JSON.stringify(params)
    if (!tried.has(key)) {
      tried.set(key, meanOf(evaluate(visitors, [fitted(baseline, past, params)], period)))
      onTrial(tried.size)
    }
    return tried.get(key)
  }
  let best = { ...baseline.params }
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [name, values] of Object.entries(baseline.grid ?? {})) {
      const candidates = [best[name], ...values].map(value => ({ ...best, [name]: value }))
      best = candidates.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))
    }
  }
  return { params: best, ndcg: scoreOf(best) }
}

function meanOf(tallies) {
  const rows = [...tallies['with history'], ...tallies.cold]
  const lists = rows.reduce((sum, row) => sum + row[0], 0)
  return rows.reduce((sum, row) => sum + row[1], 0) / lists
}
