import { pathHere } from '../address'

/** The path under which the page wants to be known, where it says so. */
export const canonicalPath = (): string | undefined =>
  pathHere(document.querySelector('link[rel=canonical]')?.getAttribute('href'))
