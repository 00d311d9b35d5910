import { readFile } from 'node:fs/promises'

const dist = new URL('../../dist/', import.meta.url)

// The shop is fine without the library, so a missing build is a note and not an error.
const placeholders = {
  'shelfwise.js':
    '/* Shelfwise is not built yet. Run the build of the repository (npm run build), then reload. */\n',
  'shelfwise.js.map': '{"version":3,"sources":[],"names":[],"mappings":""}\n',
}

export const libraryFiles = Object.keys(placeholders)

/** Read afresh each time, so that a new build shows after a reload. */
export const readLibrary = name =>
  readFile(new URL(name, dist), 'utf8').catch(() => placeholders[name])
