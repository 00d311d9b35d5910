// Makes sure there is a Chromium for the browser tests: the one on the path, else the system's package
// where the user may install it, else Playwright's own, else a clear message and a failure.
import { execFileSync } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' })

const ways = [
  () => {
    if (process.getuid?.() !== 0) throw new Error('only root may install packages')
    run('apt-get', 'update', '-qq')
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  },
  () => run('npx', 'playwright-core', 'install', 'chromium'),
]

for (const install of ways) {
  if (findChromium()) break
  try {
    install()
  } catch (error) {
    console.error(`Could not install Chromium this way: ${error.message}`)
  }
}

if (!findChromium()) {
  console.error(`
No Chromium found, and none could be installed. The tests do not pass without one. Install it
(on Debian and Ubuntu: apt-get install chromium), or point CHROMIUM at its executable.`)
  process.exit(1)
}
