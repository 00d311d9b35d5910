import { textsSchema } from './events/schema'
import type { Model } from './model/model'
import { custom, list, type Output, optional, parse, shape, text } from './schema'
import type { WidgetDescription } from './widget/description'

/** What each option may be. */
const MAY_BE = {
  consent: 'one of auto, granted, denied',
  globalPrivacyControl: 'one of deny, ignore',
  dataLayer: 'a text',
  tcf: 'one of publisher, purpose',
  sensitive: 'a list of texts',
  widgets: 'a list of { container, card }',
  model: 'an address or a model',
}

/** The options that the script tag's dataset may hold. */
export const DATASET_OPTIONS = ['consent', 'globalPrivacyControl', 'dataLayer', 'model'] as const

const choice = <T extends string>(name: keyof typeof MAY_BE) =>
  optional(
    custom<T>(value =>
      MAY_BE[name]
        .slice('one of '.length)
        .split(', ')
        .includes(value as T),
    ),
  )

/** Texts; which of them are missing or no selectors is for those to say who use them. */
const description = textsSchema as unknown as ReturnType<typeof custom<WidgetDescription>>

const schema = shape({
  /** Whether the visitor agreed to be remembered. `auto`, the default, asks the page's own signals. */
  consent: choice<'auto' | 'granted' | 'denied'>('consent'),
  /** What the browser's Global Privacy Control means until somebody answers. Default `deny`. */
  globalPrivacyControl: choice<'deny' | 'ignore'>('globalPrivacyControl'),
  /**
   * Whose consents of the IAB's framework count: the shop's own (`publisher`, the default), or those asked
   * for the framework's purposes.
   */
  tcf: choice<'publisher' | 'purpose'>('tcf'),
  /**
   * Beginnings of words: an item of which any category has a word that begins so is never remembered.
   * Replaces the default, `SENSITIVE` of `shelfwise/core`.
   */
  sensitive: optional(list(text)),
  /** The name on `window` of the array that GA4's or others' e-commerce events are pushed to. Default `dataLayer`. */
  dataLayer: optional(text),
  /** Where widgets and cards are that no attributes mark, and how to read the cards. */
  widgets: optional(list(description)),
  /**
   * What all visitors of the shop know together, as `shelfwise/train` makes it: the address of the file, on this
   * origin, or what it holds. Optional; the first order does not wait for it.
   */
  model: optional(
    custom<string | Model>(value => typeof value === 'string' || Object(value) === value),
  ),
})

export type ShelfwiseOptions = Output<typeof schema>

/** @throws one error that names the option and what it may be. */
export function parseOptions(options: ShelfwiseOptions = {}): ShelfwiseOptions {
  const { data, wrong } = parse(schema, options)
  const unknown = Object.keys(Object(options)).find(name => !Object.hasOwn(MAY_BE, name))
  if (data && unknown === undefined) return data
  throw new Error(
    wrong
      ? `shelfwise: option "${wrong}" must be ${MAY_BE[wrong as keyof typeof MAY_BE]}`
      : `shelfwise: no option "${unknown}"`,
  )
}
