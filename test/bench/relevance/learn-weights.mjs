// `npm run learn:weights -- --data DIR [--write]`: learns the table in src/rank/weights.ts from a shop's log.
import { readFileSync, writeFileSync } from 'node:fs'
import { columnsOf, unitTables, withColumns } from './columns.mjs'
import { BadInput, readLog } from './log.mjs'
import { learnerOptionsOf } from './options.mjs'
import { showProgress } from './progress.mjs'
import { replay } from './protocol.mjs'
import { loadRanker } from './ranker.mjs'
import { fitSoftmax } from './softmax.mjs'

const TABLE = 'src/rank/weights.ts'
const progress = showProgress()

const gain = label => 2 ** label - 1

/** A list as the learner sees it, or only those of its rows that `among` names. */
function listOf(rows, labels, among = labels.map(() => true)) {
  const gains = labels.map((label, at) => (among[at] ? gain(label) : 0))
  const all = gains.reduce((sum, it) => sum + it, 0)
  if (!all) return []
  const kept = [...rows.keys()].filter(at => among[at])
  return [{ rows: kept.map(at => rows[at]), targets: kept.map(at => gains[at] / all) }]
}

/**
 * Every list shown to a visitor with a history before `to`, as rows of features; and once more without
 * what was touched before, so that discovery counts as much as reminding.
 */
function listsOf(visitors, to, { createProfile, learn, termsAt, score }, columns) {
  const tables = unitTables(columns)
  const lists = []
  visitors.forEach((visitor, done) => {
    if (done % 500 === 0) progress.at(`replayed ${done} of ${visitors.length} visitors`)
    let profile = createProfile()
    for (const { event, decision } of replay(visitor, { to })) {
      if (event) profile = learn(profile, event)
      if (!decision?.known) continue
      const { items, labels, fresh, now } = decision
      const values = tables.map(table =>
        score(items, profile, termsAt(profile, now), now, table)[0].map(it => it.score),
      )
      const rows = items.map((_, at) => values.map(column => column[at]))
      lists.push(...listOf(rows, labels))
      if (fresh.includes(false)) lists.push(...listOf(rows, labels, fresh))
    }
  })
  return lists
}

/** The table as source text, two decimals. */
function sourceOf(table) {
  const round = value => Number(value.toFixed(2)) + 0
  const lines = Object.entries(table).map(([part, features]) => {
    const weights = Object.entries(features).map(([name, weight]) => `${name}: ${round(weight)}`)
    return `  ${part || "''"}: { ${weights.join(', ')} },`
  })
  return `export const weights: Weights = {\n${lines.join('\n')}\n}\n`
}

async function main() {
  const { data, time, write } = learnerOptionsOf(process.argv.slice(2))
  const ranker = await loadRanker()
  const columns = columnsOf(ranker.weights)
  const lists = listsOf(readLog(data).visitors, time, ranker, columns)
  if (!lists.length) throw new BadInput(`no list in ${data} to learn from`)
  progress.at(`fitting ${columns.length} weights to ${lists.length} lists`)
  const { weights, loss } = fitSoftmax(
    lists,
    columns.map(({ prior }) => prior),
    columns.map(({ l2 }) => l2),
  )
  progress.end()
  const learnt = sourceOf(withColumns(ranker.weights, columns, weights))
  console.log(`${lists.length} lists, loss ${loss.toFixed(4)}\n\n${learnt}`)
  const source = readFileSync(TABLE, 'utf8')
  const start = source.indexOf('export const weights')
  if (source.slice(start) === learnt) console.log(`${TABLE} says the same.`)
  else if (write) writeFileSync(TABLE, source.slice(0, start) + learnt)
  else console.log(`${TABLE} says otherwise; --write writes it.`)
}

try {
  await main()
} catch (error) {
  progress.end()
  if (!(error instanceof BadInput)) throw error
  console.error(error.message)
  process.exitCode = 1
}
