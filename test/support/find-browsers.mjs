import { existsSync, readdirSync } from 'node:fs'
import { find, findChromium } from './find-chromium.mjs'

/** The path of a Firefox on this machine; undefined when there is none. `FIREFOX` overrides the search. */
export const findFirefox = () => process.env.FIREFOX || find('firefox-esr', 'firefox')

/** WebKit's driver, the browser it drives and the screen they need; undefined when one is missing. */
export function findWebKit() {
  const folders = [
    '/usr/libexec',
    '/usr/lib',
    ...readdirSync('/usr/lib').map(it => `/usr/lib/${it}`),
  ]
  const browser = folders
    .map(folder => `${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(path => existsSync(path))
  const driver = find('WebKitWebDriver')
  const screen = find('Xvfb')
  return browser && driver && screen ? { browser, driver, screen } : undefined
}

/** The engines that the browser tests run in, vitest's projects of them, and Debian's packages. */
export const ENGINES = [
  { name: 'chromium', project: 'browser', packages: ['chromium'], find: findChromium },
  { name: 'firefox', project: 'browser:firefox', packages: ['firefox-esr'], find: findFirefox },
  {
    name: 'webkit',
    project: 'browser:webkit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: findWebKit,
  },
]

/** Vitest's project of what is measured, in Chromium. */
export const MEASURED = 'browser:measured'

export const isPresent = engine => engine.find() !== undefined

export const howToInstall = engines =>
  `on Debian and Ubuntu: apt-get install ${engines.flatMap(({ packages }) => packages).join(' ')}`
