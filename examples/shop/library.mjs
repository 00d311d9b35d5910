import { readdir, readFile } from 'node:fs/promises'

const dist = new URL('../../dist/', import.meta.url)

// The shop is fine without the library, so a missing build is a note and not an error.
const notBuilt =
  '/* Shelfwise is not built yet. Run the build of the repository (npm run build), then reload. */\n'
const noMap = '{"version":3,"sources":[],"names":[],"mappings":""}\n'

/** The library and the extras that the shop's pages have tags for. */
const scripts = ['', '-reasons', '-rules', '-intent', '-shelves', '-situations', '-preferences']
const placeholders = Object.fromEntries(
  scripts.flatMap(name => [
    [`shelfwise${name}.js`, notBuilt],
    [`shelfwise${name}.js.map`, noMap],
  ]),
)

const isLibraryFile = name => /^shelfwise[a-z-]*\.js(\.map)?$/.test(name)

/** All that is built, because scripts load others from beside themselves, and all that pages have tags for. */
export async function libraryFiles() {
  const built = (await readdir(dist).catch(() => [])).filter(isLibraryFile)
  return [...new Set([...built, ...Object.keys(placeholders)])]
}

/** Read afresh each time, so that a new build shows after a reload; undefined for what is no file of the library. */
export const readLibrary = async name =>
  isLibraryFile(name)
    ? readFile(new URL(name, dist), 'utf8').catch(() => placeholders[name])
    : undefined
