/** A shopkeeper's guess, and how strongly each weight is drawn to it. Affinities are drawn: the log knows one shop. */
const AFFINITY_L2 = 0.03
const OTHER_L2 = 1e-4
const GUESS = {
  category: { short: 1, medium: 0.7, long: 0.5 },
  brand: { short: 0.15, medium: 0.15, long: 0.1 },
  attribute: { short: 0.2, medium: 0.1, long: 0.1 },
  word: { short: 0.5, medium: 0.3, long: 0.1 },
  price: { short: 0.1, medium: 0.1, long: 0.05 },
}

/** Rules, not evidence: a log of one shop says how its visitors came back, not what a good shopkeeper does. */
const RULES = ['served', 'due']

/** The weights that are learnt, as the columns of the learner: `{ name, span?, prior, l2 }`. */
export function columnsOf(weights) {
  return Object.entries(weights).flatMap(([name, weight]) => {
    if (RULES.includes(name)) return []
    if (typeof weight === 'number') return [{ name, prior: 0, l2: OTHER_L2 }]
    return Object.keys(weight).map(span => ({
      name,
      span,
      prior: GUESS[name][span],
      l2: AFFINITY_L2,
    }))
  })
}

/** A table of weights that is 0 everywhere. */
const zero = weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [
      name,
      typeof weight === 'number' ? 0 : { short: 0, medium: 0, long: 0 },
    ]),
  )

/** `weights` with the columns' entries replaced by `values`, parallel to them. */
export function withColumns(weights, columns, values) {
  const table = structuredClone(weights)
  columns.forEach(({ name, span }, at) => {
    if (span) table[name][span] = values[at]
    else table[name] = values[at]
  })
  return table
}

/** For each column the table that weighs it alone, once: scores by it are the column's feature. */
export const unitTables = (weights, columns) =>
  columns.map(column =>
    withColumns(
      zero(weights),
      columns,
      columns.map(other => (other === column ? 1 : 0)),
    ),
  )
