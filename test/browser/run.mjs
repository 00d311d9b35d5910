// `npm run test:browser -- --engine NAME`: the browser tests in one engine; without a name in all there are.
// What else is said goes to vitest.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { ENGINES, howToInstall, isPresent, MEASURED } from '../support/find-browsers.mjs'

const { values, positionals } = parseArgs({
  options: { engine: { type: 'string' } },
  allowPositionals: true,
})
const wanted = ENGINES.filter(({ name }) => !values.engine || name === values.engine)
const missing = wanted.filter(engine => !isPresent(engine))

if (!wanted.length) fail(`--engine is one of ${ENGINES.map(({ name }) => name).join(', ')}`)
if (missing.length) console.error(`Not here: ${namesOf(missing)} (${howToInstall(missing)}).`)
if (missing.some(({ name }) => name === 'chromium') || missing.length === wanted.length) {
  fail('Without it nothing is shown.')
}

const projects = wanted
  .filter(isPresent)
  .flatMap(({ name, project }) => (name === 'chromium' ? [project, MEASURED] : [project]))
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', ...projects.flatMap(it => ['--project', it]), ...positionals],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)

function namesOf(engines) {
  return engines.map(({ name }) => name).join(', ')
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
