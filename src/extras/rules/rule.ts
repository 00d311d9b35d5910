import type { WidgetKind } from '../../core'

/** One, or any of several. */
export type OneOf<T> = T | readonly T[]

/** Which items a rule is about: those for which all that is given holds. At least one has to be given. */
export interface Conditions {
  /** `item_id`. */
  item?: OneOf<string> | undefined
  /** A path such as `Kitchen/Tea`: that category and all below. Levels are compared whole. */
  category?: OneOf<string> | undefined
  /** `item_brand`, to the letter. */
  brand?: OneOf<string> | undefined
  /** Values by the attribute's name. */
  attribute?: Readonly<Record<string, OneOf<string>>> | undefined
  /** In the page's currency, both included. An item of which no price is known is not meant. */
  price?: { min?: number | undefined; max?: number | undefined } | undefined
}

interface Actions {
  /** The slot, from 1, in which the first of these items stands. */
  pin: number
  /** How much these items' scores are raised, above 0: 1 is a little less than what the first of the shop’s places is worth. */
  boost: number
  /** How much their scores are lowered, above 0; `true` puts them below all others. */
  bury: true | number
  /** On shelves that fill themselves they do not appear. Elsewhere nothing is taken from a page. */
  exclude: true
  /** So many of them, at least, stand in the first `inFirst` places. */
  atLeast: number
  inFirst: number
}

type Only<Names extends keyof Actions> = Pick<Actions, Names> & {
  [Name in Exclude<keyof Actions, Names>]?: undefined
}

/** What a merchandiser wants: which items, where, when, and one thing to be done. */
export type Rule = {
  /** Stands in the reasons of what the rule has lifted, as `rule:<name>`. */
  name: string
  /** Of these names alone; everywhere without. */
  widgets?: OneOf<string> | undefined
  /** In widgets of this kind alone. */
  kind?: WidgetKind | undefined
  items: Conditions
  /**
   * ISO 8601: a day, from its first moment by the visitor's clock, or a moment, `2026-11-20T09:00Z`; without an
   * offset that, too, is the visitor's clock.
   */
  from?: string | undefined
  /** The same: a day is the last; a moment is the first at which the rule no longer holds. */
  until?: string | undefined
} & (Only<'pin'> | Only<'boost'> | Only<'bury'> | Only<'exclude'> | Only<'atLeast' | 'inFirst'>)
