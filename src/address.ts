/**
 * The path of an address on this origin: what tells its pages apart, without the query and the fragment,
 * which may say who came from where.
 *
 * @returns undefined for another origin, for what is no page (`javascript:`, `mailto:`), and for no address.
 */
export function pathHere(address: string | null | undefined): string | undefined {
  try {
    const { origin, pathname } = new URL(address as string, document.baseURI)
    if (address && origin === location.origin) return pathname
  } catch {
    // Not an address.
  }
  return undefined
}
