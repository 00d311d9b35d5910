import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { BadInput } from './log.mjs'

const CORE = fileURLToPath(new URL('../../../dist/core.js', import.meta.url))

export const USAGE = `npm run bench:relevance -- --data DIR [--split YYYY-MM-DD] [--core FILE] [--json] [--tune]

  --data DIR   a shop's log: items.ndjson and users.ndjson.gz
  --split DAY  lists shown from this day (UTC) on are scored, what came before is learnt from; 2016-09-15
  --core FILE  the built core to measure; dist/core.js
  --json       one JSON document on stdout and nothing else
  --tune       search the baselines' parameters in the fortnight before the split, and print them`

/** What the command line asks for, checked. */
export function optionsOf(args) {
  const { data, split, core, json, tune } = parsed(args)
  if (!data) throw new BadInput(`--data is missing\n\n${USAGE}`)
  const time = Date.parse(`${split}T00:00:00Z`)
  const real = /^\d{4}-\d\d-\d\d$/.test(split) && !Number.isNaN(time)
  if (!real || new Date(time).toISOString().slice(0, 10) !== split) {
    throw new BadInput(`--split wants a day like 2016-09-15, not ${split}`)
  }
  return { data, split, time, core, json, tune }
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        data: { type: 'string' },
        split: { type: 'string', default: '2016-09-15' },
        core: { type: 'string', default: CORE },
        json: { type: 'boolean', default: false },
        tune: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new BadInput(`${error.message}\n\n${USAGE}`)
  }
}
