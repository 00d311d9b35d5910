/**
 * What may be linked to or shown from an address: its absolute form.
 *
 * @param allow origins beside this one.
 * @returns undefined for another origin, for what is neither http nor https, and for no address.
 */
export function safeAddress(address: string | undefined, allow: readonly string[] = []) {
  try {
    const { protocol, origin, href } = new URL(address as string, document.baseURI)
    const isKnown = [location.origin, ...allow].includes(origin)
    if (address && isKnown && /^https?:$/.test(protocol)) return href
  } catch {
    // Not an address.
  }
  return undefined
}
