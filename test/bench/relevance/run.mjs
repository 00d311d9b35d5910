// `npm run bench:relevance`: replays a shop's log and says how well the order fits what visitors chose.
import { BASELINES, fitted } from './baselines.mjs'
import { evaluate } from './evaluate.mjs'
import { ga4Events } from './ga4-events.mjs'
import { BadInput, before, readLog } from './log.mjs'
import { optionsOf, TRAIN } from './options.mjs'
import { showProgress } from './progress.mjs'
import { report } from './report.mjs'
import { loadCore, loadTrain, shelfwise } from './shelfwise.mjs'
import { summarise } from './summary.mjs'
import { tune } from './tune.mjs'

const progress = showProgress()

function tuned(log, time) {
  return BASELINES.filter(({ grid }) => grid).map(baseline => {
    const best = tune(baseline, log, time, trials => {
      progress.at(`tuning ${baseline.name}: ${trials} trials`)
    })
    return { name: baseline.name, ...best }
  })
}

function measured(log, time, core, model) {
  progress.at('fitting the baselines')
  const past = before(log, time)
  const baselines = BASELINES.map(baseline => fitted(baseline, past))
  const scorers = [...baselines, shelfwise(core), shelfwise(core, model)]
  const tallies = evaluate(log.visitors, scorers, { from: time }, done => {
    progress.at(`replayed ${done} of ${log.visitors.length} visitors`)
  })
  progress.at('resampling')
  return summarise(tallies, scorers, baselines.length)
}

async function main() {
  const options = optionsOf(process.argv.slice(2))
  const core = options.tune || (await loadCore(options.core))
  const train = options.tune || (await loadTrain(TRAIN))
  const log = readLog(options.data)
  if (options.tune) {
    const results = tuned(log, options.time)
    progress.end()
    if (options.json) return console.log(JSON.stringify(results, null, 2))
    for (const { name, params, ndcg } of results) {
      console.log(`${name}: NDCG@10 ${ndcg.toFixed(4)} with ${JSON.stringify(params)}`)
    }
    return
  }
  progress.at('training the model')
  const model = await train(ga4Events(log, options.time))
  const result = {
    data: options.data,
    split: options.split,
    visitors: log.visitors.length,
    ...measured(log, options.time, core, model),
  }
  progress.end()
  console.log(options.json ? JSON.stringify(result, null, 2) : report(result))
}

try {
  await main()
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  progress.end()
  console.error(error.message)
  process.exitCode = 1
}
