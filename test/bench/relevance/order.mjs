/** What the shop's own order says of a place, from 0: the discount NDCG uses. */
export const shopPrior = position => 1 / Math.log2(position + 2)

/** Indices by falling score; equal scores keep the order given. */
export function orderBy(scores) {
  return scores.map((_, index) => index).sort((a, b) => scores[b] - scores[a])
}

/** The order by a scorer's own scores and the shop's order, which a good re-ranking does not throw away. */
export function orderWithShop(scores, mix) {
  return orderBy(scores.map((score, position) => score + mix * shopPrior(position)))
}

/** Scores without a scale of their own, brought to at most 1 and flattened by `power`; all 0 stay 0. */
export function normalised(scores, power) {
  const most = Math.max(...scores)
  return most > 0 ? scores.map(score => (score / most) ** power) : scores
}
