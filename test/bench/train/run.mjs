// `npm run bench:train`: how long a shop-wide model takes to make, and how much memory, by size of the log.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeLog } from './made-log.mjs'

const TRAINING = fileURLToPath(new URL('./one-training.mjs', import.meta.url))

const { values } = parseArgs({
  options: {
    /** Millions of events, several by commas. */
    millions: { type: 'string', default: '0.1,1,10' },
    memory: { type: 'string', default: '1GB' },
  },
})

const directory = mkdtempSync(join(tmpdir(), 'bench-train-'))
process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

for (const millions of values.millions.split(',').map(Number)) {
  const path = join(directory, 'log.ndjson')
  console.error(`making ${millions} million events`)
  await writeLog(path, millions * 1e6)
  const gigabytes = statSync(path).size / 2 ** 30
  const { stdout, status } = spawnSync(process.execPath, [TRAINING, path, values.memory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (status !== 0) process.exit(status ?? 1)
  const { seconds, megabytes, items } = JSON.parse(stdout)
  console.log(
    `${millions} million events, ${gigabytes.toFixed(2)} GB: ${seconds.toFixed(1)} s, ` +
      `${Math.round(megabytes)} MB at most, ${items} items`,
  )
}
