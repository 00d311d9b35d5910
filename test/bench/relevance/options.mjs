import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { BadInput } from './log.mjs'

const CORE = fileURLToPath(new URL('../../../dist/core.js', import.meta.url))
export const TRAIN = fileURLToPath(new URL('../../../dist/train.js', import.meta.url))

const USAGE = `npm run bench:relevance -- --data DIR [--split YYYY-MM-DD] [--core FILE] [--json] [--tune]

  --data DIR   a shop's log: items.ndjson and users.ndjson.gz
  --split DAY  lists shown from this day (UTC) on are scored, what came before is learnt from; 2016-09-15
  --core FILE  the built core to measure; dist/core.js
  --json       one JSON document on stdout and nothing else
  --tune       search the baselines' parameters in the fortnight before the split, and print them`

const LEARNER_USAGE = `npm run learn:weights -- --data DIR [--split YYYY-MM-DD] [--write]

  --data DIR   a shop's log: items.ndjson and users.ndjson.gz
  --split DAY  lists shown before this day (UTC) are learnt from; 2016-09-15
  --write      put what was learnt into src/rank/weights.ts`

const DATA = { data: { type: 'string' }, split: { type: 'string', default: '2016-09-15' } }
const SWITCH = { type: 'boolean', default: false }

/** What the bench's command line asks for, checked. */
export const optionsOf = args =>
  checked(args, USAGE, {
    ...DATA,
    core: { type: 'string', default: CORE },
    json: SWITCH,
    tune: SWITCH,
  })

/** What the learner's command line asks for, checked. */
export const learnerOptionsOf = args => checked(args, LEARNER_USAGE, { ...DATA, write: SWITCH })

function checked(args, usage, options) {
  const values = parsed(args, usage, options)
  const { data, split } = values
  if (!data) throw new BadInput(`--data is missing\n\n${usage}`)
  const time = Date.parse(`${split}T00:00:00Z`)
  const real = /^\d{4}-\d\d-\d\d$/.test(split) && !Number.isNaN(time)
  if (!real || new Date(time).toISOString().slice(0, 10) !== split) {
    throw new BadInput(`--split wants a day like 2016-09-15, not ${split}`)
  }
  return { ...values, time }
}

function parsed(args, usage, options) {
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new BadInput(`${error.message}\n\n${usage}`)
  }
}
