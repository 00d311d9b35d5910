import type { ShelfwiseEvent } from '../../core'
import type { Shelfwise } from '../../shelfwise'
import { keptFor } from '../kept'
import { channelOf } from './channel'
import { deviceHere } from './device'
import { MINUTE, type Note, parseVisit, type Times, type Visit, visitAt } from './visit'

/** The client as other entries of the page find it, each with its own copy of our code: it tells the visit. */
export type WithVisit = Shelfwise & { visit?: (() => Visit) | undefined }

/**
 * Follows the visit from page to page, and has the client tell it.
 *
 * @param noted what is noted of the visit after an event.
 * @returns `now`, the visit as it stands, and `stop`.
 */
export function followVisit(
  shelfwise: WithVisit,
  noted: (notes: Note[], event: ShelfwiseEvent) => Note[],
): { now(): Visit; stop(): void } {
  const kept = keptFor(shelfwise, 'intent', parseVisit)
  const arrival = {
    channel: channelOf(document.referrer, location.href),
    device: deviceHere(),
    notes: [],
  }
  const now = () =>
    visitAt<Omit<Visit, keyof Times>>(kept.read(), Math.floor(Date.now() / MINUTE) || 0, arrival)
  const write = (visit: Visit) => {
    if (shelfwise.consent() !== 'denied') kept.write(visit)
  }
  const off = shelfwise.on('event', event => {
    const visit = now()
    write({ ...visit, notes: noted(visit.notes, event) })
  })
  write(now())
  shelfwise.visit = now
  return {
    now,
    stop() {
      off()
      shelfwise.visit = undefined
      kept.stop()
    },
  }
}
