import { readFile } from 'node:fs/promises'

const dist = new URL('../../dist/', import.meta.url)

// The shop is fine without the library, so a missing build is a note and not an error.
const notBuilt =
  '/* Shelfwise is not built yet. Run the build of the repository (npm run build), then reload. */\n'
const noMap = '{"version":3,"sources":[],"names":[],"mappings":""}\n'
const placeholders = {
  'shelfwise.js': notBuilt,
  'shelfwise.js.map': noMap,
  'shelfwise-reasons.js': notBuilt,
  'shelfwise-reasons.js.map': noMap,
}

export const libraryFiles = Object.keys(placeholders)

/** Read afresh each time, so that a new build shows after a reload. */
export const readLibrary = name =>
  readFile(new URL(name, dist), 'utf8').catch(() => placeholders[name])
