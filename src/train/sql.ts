import { readFileSync } from 'node:fs'

/** A query by its path beneath `sql`, which stands beside this file, built or not. */
export const query = (path: string): string =>
  readFileSync(new URL(`./sql/${path}.sql`, import.meta.url), 'utf8')
