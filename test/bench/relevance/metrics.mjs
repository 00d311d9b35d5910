/** What is gained by label: nothing, viewed, carted. 2^label - 1. */
const gain = label => 2 ** label - 1

const discounted = labels =>
  labels.reduce((sum, label, index) => sum + gain(label) / Math.log2(index + 2), 0)

/**
 * Normalised discounted cumulative gain of the first ten, between 0 and 1; 0 when there is nothing to gain.
 * Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002; the exponential gain
 * is that of Burges et al., Learning to rank using gradient descent, 2005.
 *
 * @param labels in the order ranked.
 */
export function ndcg10(labels) {
  const best = discounted([...labels].sort((a, b) => b - a).slice(0, 10))
  return best && discounted(labels.slice(0, 10)) / best
}

/** One over the place of the first wanted item; 0 when none is wanted. */
export function reciprocalRank(labels) {
  const first = labels.findIndex(Boolean)
  return first < 0 ? 0 : 1 / (1 + first)
}

/** Whether the first item was wanted. */
export function hit1(labels) {
  return labels[0] ? 1 : 0
}

/** By the names they are printed under. */
export const METRICS = { 'NDCG@10': ndcg10, MRR: reciprocalRank, 'hit@1': hit1 }

/**
 * All metrics of one decision, as numbers in the order of `METRICS`.
 *
 * @param order indices into the decision's items, best first.
 * @param freshOnly only items the visitor never touched count, as if the others were not in the list.
 */
export function measure({ labels, fresh }, order, { freshOnly = false } = {}) {
  const kept = freshOnly ? order.filter(index => fresh[index]) : order
  const ranked = kept.map(index => labels[index])
  return Object.values(METRICS).map(metric => metric(ranked))
}
