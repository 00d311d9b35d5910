import { custom, list, type Output, optional, parse, shape, text } from './schema'
import { descriptionSchema } from './widget/description'

const CHOICES = {
  consent: ['auto', 'granted', 'denied'],
  globalPrivacyControl: ['deny', 'ignore'],
} as const

/** The options that the script tag's dataset may hold. */
export const DATASET_OPTIONS = ['consent', 'globalPrivacyControl', 'dataLayer'] as const

/** What options may be that are no choice. */
const SHAPES = { sensitive: 'a list of texts', widgets: 'a list of { container, card }' }

const NAMES: readonly string[] = [...DATASET_OPTIONS, 'sensitive', 'widgets']

const oneOf = <const T extends readonly string[]>(choices: T) =>
  optional(custom<T[number]>(value => choices.includes(value as string)))

const schema = shape({
  /** Whether the visitor agreed to be remembered. `auto`, the default, asks the page's own signals. */
  consent: oneOf(CHOICES.consent),
  /** What the browser's Global Privacy Control means until somebody answers. Default `deny`. */
  globalPrivacyControl: oneOf(CHOICES.globalPrivacyControl),
  /**
   * Beginnings of words: an item of which any category has a word that begins so is never remembered.
   * Replaces the default, `SENSITIVE` of `shelfwise/core`.
   */
  sensitive: optional(list(text)),
  /** The name on `window` of the array that GA4's or others' e-commerce events are pushed to. Default `dataLayer`. */
  dataLayer: optional(text),
  /** Where widgets and cards are that no attributes mark, and how to read the cards. */
  widgets: optional(list(descriptionSchema)),
})

export type ShelfwiseOptions = Output<typeof schema>

/** @throws one error that names the option and what it may be. */
export function parseOptions(options: ShelfwiseOptions = {}): ShelfwiseOptions {
  const { data, wrong } = parse(schema, options)
  const unknown = Object.keys(Object(options)).find(name => !NAMES.includes(name))
  if (data && unknown === undefined) return data
  const choices = CHOICES[wrong as keyof typeof CHOICES]
  throw new Error(
    wrong
      ? `shelfwise: option "${wrong}" must be ${choices ? `one of ${choices.join(', ')}` : (SHAPES[wrong as keyof typeof SHAPES] ?? 'a text')}`
      : `shelfwise: no option "${unknown}"`,
  )
}
