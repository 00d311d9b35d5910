import type { Shelfwise } from '../../shelfwise'
import { octavesUpTo } from './budget'
import type { Channel } from './channel'
import { type Demand, demandIn } from './demand'
import type { Device } from './device'
import { follow } from './follow'
import type { Needs } from './needs'
import { problemsOf } from './problems'
import { entryIn, saidIn } from './wishes'

export interface IntentOptions {
  /** The shop's own table of needs, by name. */
  needs?: Needs | undefined
}

/** Where a visitor came from, and what they came for. Keys are the profile's. */
export interface Intent {
  /** How the visit came about; `direct` also where nothing tells. */
  channel: Channel
  device: Device
  /** Which visit it is, from 1; 99 for all above. Without a grant to remember every page is the first. */
  visits: number
  /** What the visit came for, and how much of it is left: 1, and 0.85 times as much after each product event. */
  entry: { key: string; weight: number }[]
  /** What was looked at last, the most first; at most eight. */
  demand: Demand[]
  /** The names of the needs that searches of the visit have named. */
  needs: string[]
  /** The most to pay that a search has said, and the octaves of price meant; else those looked at. */
  budget?: { max?: number | undefined; keys: string[] } | undefined
}

/**
 * Tells where the visitor came from and what they came for, and has orders know it: what a visit came for, its needs
 * and its budget count as short-lived interests.
 *
 * A visit ends after 30 idle minutes. Of addresses, referrers and searches nothing is kept but classes, words that the
 * profile knows, the names of needs and a round sum.
 *
 * @returns `read`, and `stop`, after which orders know nothing of it.
 * @throws one error that names every need that is wrong.
 */
export function intent(
  shelfwise: Shelfwise,
  { needs = {} }: IntentOptions = {},
): { read(): Intent; stop(): void } {
  const wrong = problemsOf(needs)
  if (wrong.length) throw new Error(`shelfwise: ${wrong.join('\n')}`)
  if (typeof document === 'undefined') return { read: () => NOTHING, stop() {} }
  const { now, stop } = follow(shelfwise, needs)
  return {
    read() {
      const { channel, device, visits, notes } = now()
      const profile = shelfwise.profile()
      const max = Number(saidIn(notes, 'most').at(-1)) || undefined
      const keys = max
        ? octavesUpTo(max)
        : demandIn(profile, Date.now(), true).map(({ key }) => key)
      return {
        channel,
        device,
        visits,
        entry: notes.flatMap(note => {
          const weight = entryIn(note, profile.step)
          return weight ? [{ key: note.key, weight }] : []
        }),
        demand: demandIn(profile, Date.now()),
        needs: saidIn(notes, 'need'),
        budget: keys[0] ? { max, keys } : undefined,
      }
    },
    stop,
  }
}

const NOTHING: Intent = {
  channel: 'direct',
  device: 'desktop',
  visits: 1,
  entry: [],
  demand: [],
  needs: [],
}
