import type { ShelfwiseEvent } from '../events/event'
import { eventSchema, itemSchema } from '../events/schema'
import type { Profile } from '../profile/profile'
import { custom, list, number, parse, shape, text } from '../schema'

/** Of every stored record: one of another version is another release's, and is not read. */
const VERSION = 1

const version = custom<typeof VERSION>(value => value === VERSION)

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
  purchases: list(shape({ key: text, day: number, count: number, interval: number })),
})

const eventRecord = shape({ version, event: eventSchema })

/** The profile as stored; undefined when the record is broken. */
export const readProfile = (record: unknown): Profile | undefined =>
  parse(profileRecord, record).data

export const recordOf = (event: ShelfwiseEvent) => ({ version: VERSION, event })

/** The event as stored; undefined when the record is broken. */
export function readEvent(record: unknown): ShelfwiseEvent | undefined {
  const event = parse(eventRecord, record).data?.event
  return event && { ...event, time: event.time ?? 0 }
}
