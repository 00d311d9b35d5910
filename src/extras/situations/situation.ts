import type { Cap } from './caps'
import { type Condition, isMet, type Known } from './segment'
import { CAUSES, type Cause, type Trigger } from './trigger'

/** What happens, to whom, and how often it is answered. */
export interface Situation {
  /** What sets it off. */
  on: Trigger
  /** The name of the segment that it is for. Default: everybody. */
  segment?: string | undefined
  /** Default: once a day. */
  cap?: Cap | undefined
  /** What shows it: an `element` of the page, the default, or code of the shop's that hears the `event`. */
  by?: 'element' | 'event' | undefined
}

export type Named = Situation & { name: string }

export type Segments = Readonly<Record<string, Condition>>

/**
 * What sets a situation off, for this visitor.
 *
 * @throws where it is declared so wrong that it cannot be followed; then always.
 */
export function causeOf(
  { name, on, segment, cap, by, ...unknown }: Named,
  segments: Segments,
  known: Known,
): Cause {
  // It may be a segment misspelt: then it is not for everybody.
  for (const field in unknown) throw new TypeError(field)
  const cause = CAUSES[on](known)
  return (segment === undefined || isMet(segments[segment] as Condition, known)) && cause
}
