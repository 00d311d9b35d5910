/** Says something at the console's debug level; pages replace the console, and one without that level says nothing. */
export function say(...what: unknown[]): void {
  try {
    console.debug('shelfwise:', ...what)
  } catch {
    // There is nobody to tell.
  }
}
