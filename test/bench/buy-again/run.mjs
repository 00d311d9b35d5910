// `npm run bench:buy-again`: replays a shop's purchases and says how well the buy-again order foresees the next basket.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BadInput } from '../relevance/log.mjs'
import { bestHalfLife, evaluate, isAhead, summarise } from './evaluate.mjs'
import { readBuyers } from './log.mjs'
import { buyAgain, popularityIn, recencyWeighted, topFrequency } from './orders.mjs'
import { report } from './report.mjs'

const USAGE = `npm run bench:buy-again -- --data DIR

  --data DIR   a shop's purchases: events.csv.gz`

/** Baskets from this day on are scored. The weights and the baseline's half-life are of those before. */
const SPLIT = '2011-09-01'

function directoryOf(args) {
  try {
    const { data } = parseArgs({ args, options: { data: { type: 'string' } } }).values
    if (data) return data
  } catch (error) {
    throw new BadInput(`${error.message}\n\n${USAGE}`)
  }
  throw new BadInput(`--data is missing\n\n${USAGE}`)
}

async function built(name) {
  const file = new URL(`../../../dist/${name}.js`, import.meta.url)
  if (!existsSync(file)) throw new BadInput(`dist/${name}.js is missing: run npm run build first`)
  return import(file.href)
}

try {
  const buyers = readBuyers(directoryOf(process.argv.slice(2)))
  const shelfwise = { ...(await built('core')), ...(await built('shelves')) }
  const split = Date.parse(SPLIT)
  const halfLife = bestHalfLife(buyers, { to: split })
  const ours = [buyAgain(shelfwise), buyAgain(shelfwise, popularityIn(buyers, split))]
  const scorers = [topFrequency, recencyWeighted(halfLife), ...ours]
  const result = summarise(evaluate(buyers, scorers, { from: split }), scorers, ours.length)
  console.log(report({ ...result, split: SPLIT }))
  const behind = ours.filter(it => !isAhead(result, it.name))
  for (const { name } of behind) console.log(`\n${name} does not beat both.`)
  if (behind.length === ours.length) process.exitCode = 1
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  console.error(error.message)
  process.exitCode = 1
}
