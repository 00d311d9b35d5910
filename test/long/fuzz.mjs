// The tests that look for what breaks them, for longer and from a new place each time:
//   node test/long/fuzz.mjs [times, 100] [seed]
// What is found can be found again by its seed.
import { spawnSync } from 'node:child_process'

const [times = '100', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
const FILES = ['test/unit/patterns.test.ts', 'property.test.ts']

console.log(`fuzz: ${times} times as many runs, seed ${seed}`)
const start = Date.now()
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', '--project', 'dom', '--testTimeout', '0', ...FILES],
  { stdio: 'inherit', env: { ...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed } },
)
console.log(
  `fuzz: ${Math.round((Date.now() - start) / 1000)} s, ${status ? 'failed' : 'nothing found'}, seed ${seed}`,
)
process.exit(status ?? 1)
