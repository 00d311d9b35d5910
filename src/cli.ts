import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Skipped, TrainError, train } from './train/index'

const USAGE = `npx shelfwise train LOG... --out FILE [--min-visitors N] [--memory SIZE]

  LOG                 the shop's log: NDJSON, CSV (zipped or not) or Parquet files, with * and **
  --out FILE          where the shop-wide model goes
  --min-visitors N    how many visitors stand behind each statistic, at least 20; 20
  --memory SIZE       what may be kept in memory while it is made; 1GB`

/** What was asked for is wrong, as it is told to those who asked. */
const WRONG_USAGE = 2
const FAILED = 1

const say = (text: string) => process.stderr.write(`${text}\n`)

/** @throws {TypeError} of Node's, for an option that there is not. */
function asked(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'min-visitors': { type: 'string' },
      memory: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command, ...logs] = positionals
  return { command, logs, ...values }
}

function tell({ count, rows }: Skipped) {
  for (const { file, line, why } of rows) say(`${file}:${line}: ${why}`)
  const others = count - rows.length
  if (others > 0) say(`and ${others} more`)
  say(`${count} ${count === 1 ? 'row was' : 'rows were'} left out; all others were read`)
}

async function main(args: string[]): Promise<number> {
  const usage = (wrong: string) => {
    say(`${wrong}\n\n${USAGE}`)
    return WRONG_USAGE
  }
  let wanted: ReturnType<typeof asked>
  try {
    wanted = asked(args)
  } catch (error) {
    return usage((error as Error).message)
  }
  const { command, logs, out, memory, help, 'min-visitors': least } = wanted
  if (help) {
    console.log(USAGE)
    return 0
  }
  if (command !== 'train') return usage(command ? `no command ${command}` : 'which command?')
  if (!logs.length) return usage('which log?')
  if (!out) return usage('--out is missing')
  const model = await train(logs, {
    ...(memory && { memory }),
    ...(least && { minVisitors: Number(least) }),
    onProgress: say,
    onSkipped: tell,
  })
  await writeFile(out, JSON.stringify(model)).catch(error => {
    throw new TrainError(`${out} cannot be written: ${error.message}`)
  })
  const { items, keys, categories } = model
  say(`${out}: ${items.length} items, ${keys.length} interests, ${categories.length} categories`)
  return 0
}

// By `process.exit`, so that temporary files go.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof TrainError)) throw error
  say(error.message)
  process.exitCode = FAILED
}
