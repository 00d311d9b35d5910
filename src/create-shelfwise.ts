import { parseOptions, type ShelfwiseOptions } from './options'
import { inJsonLd } from './page/structured'
import { createProfile } from './profile/profile'
import { rank } from './rank/rank'
import { portableOf } from './rights/portable'
import type { Shelfwise } from './shelfwise'
import { start } from './start'
import { described } from './widget/described'

/**
 * Starts Shelfwise on this page.
 *
 * One client lives on a page: a second call, also from another copy of the library, defers and gives the
 * one that runs. On a server, or wherever there is no document, every method does nothing and `rank`
 * gives the order it was given.
 *
 * @param options all optional: see {@link ShelfwiseOptions}.
 * @throws one error that names the option that is wrong.
 */
export function createShelfwise(options?: ShelfwiseOptions): Shelfwise {
  const { widgets } = parseOptions(options)
  if (typeof document !== 'undefined') {
    const client = start(options, {
      rights: () => import('./rights/index'),
      model: () => import('./by-model/index'),
      jsonLd: inJsonLd,
    })
    if (widgets) client.widgets(described(widgets))
    return client
  }
  return absent
}

const absent: Shelfwise = {
  ready: Promise.resolve(),
  track() {},
  rank: items => rank(items, createProfile(), { now: 0 }),
  profile: createProfile,
  consent: () => 'unknown',
  choose: () => undefined,
  rankBy() {},
  async forget() {},
  exportData: async () => portableOf(createProfile()),
  async importData() {},
  widgets: () => [],
  describePage() {},
  on: () => () => {},
  push(...callbacks) {
    for (const callback of callbacks) callback(absent)
  },
  stop() {},
}
