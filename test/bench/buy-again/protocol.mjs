import { ndcg10 } from '../relevance/metrics.mjs'

const EARLIER = 3

/**
 * The baskets of a buyer that are scored: those after three others that hold something bought before. Each is
 * `{ now, history, wanted, earlier }`: `history` by item the times it was bought, in the order of the first;
 * `wanted` what of that is in the basket; `earlier` the baskets before.
 *
 * `history` is of the moment: it grows when the next is asked for.
 *
 * @param baskets of one buyer, oldest first.
 * @param period from when on and before when baskets are scored, epoch milliseconds.
 */
export function* decisionsOf(
  baskets,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = {},
) {
  const history = new Map()
  for (const [index, { time, items }] of baskets.entries()) {
    const wanted = new Set(items.filter(item => history.has(item)))
    if (index >= EARLIER && wanted.size && time >= from && time < to) {
      yield { now: time, history, wanted, earlier: baskets.slice(0, index) }
    }
    for (const item of items) history.set(item, [...(history.get(item) ?? []), time])
  }
}

/** Share of the wanted items that stand among the first ten. */
export function recall10(labels) {
  const all = labels.filter(Boolean).length
  return all && labels.slice(0, 10).filter(Boolean).length / all
}

/** By the names they are printed under. */
export const METRICS = { 'recall@10': recall10, 'NDCG@10': ndcg10 }

/**
 * All metrics of one order of items, as numbers in the order of `METRICS`. What was bought before and is not in
 * the order, because it was forgotten, stands at its end.
 */
export function measure({ history, wanted }, order) {
  const whole = new Set([...order, ...history.keys()])
  if (whole.size > history.size) throw new Error('an order holds what was never bought')
  const labels = Array.from(whole, item => (wanted.has(item) ? 1 : 0))
  return Object.values(METRICS).map(metric => metric(labels))
}
