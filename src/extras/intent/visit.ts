import { list, number, type Output, parse, shape, text } from '../../schema'
import type { Channel } from './channel'
import type { Device } from './device'

export const MINUTE = 60_000

/** After as many idle minutes a visit has ended: GA4's own. */
const IDLE_MINUTES = 30

/** More visits than these are as good as countless. */
const MOST_VISITS = 99

const visitSchema = shape({
  channel: text,
  device: text,
  /** Which one it is, from 1. */
  visits: number,
  /** When it began, and when something last happened in it: minutes since the epoch. */
  begun: number,
  latest: number,
  /**
   * What it came for and looks for: profile keys, `need:` and a name of the shop's table, `most:` and a sum; each with
   * the profile's `step` at that moment.
   */
  notes: list(shape({ key: text, step: number })),
})

export type Note = Visit['notes'][number]
export type Visit = Output<typeof visitSchema> & { channel: Channel; device: Device }

/** @returns undefined for what is no visit: anybody may have written it. */
export const parseVisit = (value: unknown) => parse(visitSchema, value).data as Visit | undefined

/** When a visit began, when something last happened in it, and which one it is. */
export type Times = Pick<Visit, 'visits' | 'begun' | 'latest'>

/**
 * The visit that goes on, or begins, at a moment.
 *
 * @param before the latest one known.
 * @param latest minute since the epoch.
 * @param fresh what else is known of one that begins.
 */
export const visitAt = <T extends object>(
  before: (T & Times) | undefined,
  latest: number,
  fresh: T,
): T & Times =>
  before && latest - before.latest < IDLE_MINUTES
    ? { ...before, latest }
    : {
        ...fresh,
        visits: Math.min(MOST_VISITS, (before?.visits ?? 0) + 1),
        begun: latest,
        latest,
      }
