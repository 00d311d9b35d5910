import { createClient } from './client'
import type { Later } from './later'
import { parseOptions, type ShelfwiseOptions } from './options'
import { say } from './say'
import type { Shelfwise } from './shelfwise'

/**
 * Starts the one client of this page and puts it in the place of the array of callbacks that may wait
 * there. A second call, also from another copy of the library, defers and gives the one that runs.
 *
 * @throws one error that names the option that is wrong.
 */
export function start(options: ShelfwiseOptions | undefined, later: Later): Shelfwise {
  const parsed = parseOptions(options)
  const waiting = window.shelfwise
  if ('track' in Object(waiting)) {
    say(waiting)
    return waiting as Shelfwise
  }
  const { client, run } = createClient(parsed, later)
  window.shelfwise = client
  // An element with this id stands on `window` too.
  if (Array.isArray(waiting)) client.push(...waiting)
  run()
  return client
}
