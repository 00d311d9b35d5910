import type { ShelfwiseEvent } from '../events/event'
import { eventSchema, itemSchema } from '../events/schema'
import type { Profile } from '../profile/profile'
import { custom, list, number, optional, parse, shape, text } from '../schema'

/** Of every stored record. */
const VERSION = 1

/** A later release has kept a record here: it is not ours to read, nor to drop. */
export const NEWER = new Error('newer records')

const version = custom<typeof VERSION>(value => {
  if ((value as number) > VERSION) throw NEWER
  return value === VERSION
})

const profileRecord = shape({
  version,
  time: number,
  step: number,
  affinities: list(
    shape({ key: text, short: number, medium: number, long: number, time: number, step: number }),
  ),
  items: list(
    shape({
      item_id: text,
      item: itemSchema,
      views: number,
      last: number,
      shown: number,
      engagement: number,
      cart: number,
      step: number,
      time: number,
    }),
  ),
  purchases: list(
    shape({ key: text, day: number, count: number, interval: number, recent: optional(number) }),
  ),
})

const eventRecord = shape({ version, event: eventSchema })

/**
 * The profile as stored; undefined when the record is broken.
 *
 * @throws NEWER, as all that reads a record does.
 */
export const readProfile = (record: unknown): Profile | undefined =>
  parse(profileRecord, record).data

export const recordOf = (event: ShelfwiseEvent) => ({ version: VERSION, event })

/** The event as stored; undefined when the record is broken. */
export function readEvent(record: unknown): ShelfwiseEvent | undefined {
  const event = parse(eventRecord, record).data?.event
  return event?.time ? (event as ShelfwiseEvent) : undefined
}

/**
 * The events as stored, without the broken records.
 *
 * @param onBroken told how many those are, if there are any.
 * @param others broken records that were found elsewhere.
 */
export function readEvents(
  records: readonly unknown[],
  onBroken: (count: number) => void,
): ShelfwiseEvent[] {
  const events = records.flatMap(record => readEvent(record) ?? [])
  const broken = records.length - events.length
  if (broken) onBroken(broken)
  return events
}
