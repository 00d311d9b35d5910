/** A shopkeeper's guess, and how strongly each weight is drawn to it. Affinities are drawn: the log knows one shop. */
const AFFINITY_L2 = 0.1
const OTHER_L2 = 1e-4
const GUESS = { category: 0.9, brand: 0.15, attribute: 0.15, word: 0.4, price: 0.1 }

/** Rules, not evidence: a log of one shop says how its visitors came back, not what a good shopkeeper does. */
const RULES = ['served', 'due']

/** The weights that are learnt, as the columns of the learner: `{ part, name, prior, l2 }`. */
export const columnsOf = weights =>
  Object.entries(weights).flatMap(([part, features]) =>
    Object.keys(features)
      .filter(name => !RULES.includes(name))
      .map(name => ({
        part,
        name,
        prior: GUESS[name] ?? 0,
        l2: name in GUESS ? AFFINITY_L2 : OTHER_L2,
      })),
  )

/** `weights` with the columns' entries replaced by `values`, parallel to them. */
export function withColumns(weights, columns, values) {
  const table = structuredClone(weights)
  columns.forEach(({ part, name }, at) => {
    table[part][name] = values[at]
  })
  return table
}

/** For each column the table that weighs it alone, once: scores by it are the column's feature. */
export const unitTables = columns => columns.map(({ part, name }) => ({ [part]: { [name]: 1 } }))
