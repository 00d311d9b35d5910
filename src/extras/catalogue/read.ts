/**
 * Reads a static file of this origin; no cookie goes with the request.
 *
 * @param source its address; or what it holds.
 * @param understand is given what it holds, and when that was so, epoch milliseconds: as the response says in
 * `Last-Modified`, else in `Date`. Throws where that is wrong; a file that cannot be had or understood is understood
 * as nothing.
 * @param onError receives what went wrong.
 */
export async function read<T>(
  source: unknown,
  understand: (value: unknown, time: number) => T,
  onError: (error: unknown) => void,
): Promise<T> {
  try {
    if (typeof source !== 'string') return understand(source, Date.now())
    // By this mode another origin is refused, also one that this one redirects to.
    const response = await fetch(source, { credentials: 'omit', mode: 'same-origin' })
    const { headers } = response
    const time = headers.get('last-modified') ?? headers.get('date')
    return understand(await response.json(), Date.parse(time as string))
  } catch (error) {
    onError(error)
    return understand(undefined, 0)
  }
}
