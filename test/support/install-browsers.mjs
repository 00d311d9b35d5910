// Makes sure there are browsers for the tests: those on the path, else the system's packages where the user
// may install them. Of Chromium there is Playwright's own too, and without one this fails; the other engines
// may be missing, which is said. Chromium without a window is for speed alone.
import { execFileSync } from 'node:child_process'
import { ENGINES, howToInstall, isPresent } from './find-browsers.mjs'
import { find, SHELL } from './find-chromium.mjs'

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' })
const missing = () => ENGINES.filter(engine => !isPresent(engine))
const lacksChromium = () => missing().some(({ name }) => name === 'chromium')

function attempt(install) {
  try {
    install()
  } catch (error) {
    console.error(`Could not install browsers this way: ${error.message}`)
  }
}

const wanted = [...missing().map(({ packages }) => packages), ...(find(SHELL) ? [] : [[SHELL]])]
if (wanted.length && process.getuid?.() === 0) {
  attempt(() => run('apt-get', 'update', '-qq'))
  for (const packages of wanted) {
    attempt(() => run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages))
  }
}
if (lacksChromium()) attempt(() => run('npx', 'playwright-core', 'install', 'chromium'))

if (missing().length) {
  const names = missing().map(({ name }) => name)
  console.error(`
Missing for the browser tests: ${names.join(', ')} (${howToInstall(missing())}).
Chromium's path may stand in CHROMIUM, Firefox' in FIREFOX.`)
}
if (lacksChromium()) {
  console.error('The tests do not pass without Chromium.')
  process.exit(1)
}
