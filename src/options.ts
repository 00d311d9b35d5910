import { custom, type Output, optional, parse, shape } from './schema'

const CHOICES = {
  consent: ['auto', 'granted', 'denied'],
  globalPrivacyControl: ['deny', 'ignore'],
} as const

export const OPTION_NAMES = Object.keys(CHOICES) as (keyof typeof CHOICES)[]

const oneOf = <const T extends readonly string[]>(choices: T) =>
  optional(custom<T[number]>(value => choices.includes(value as string)))

const schema = shape({
  /** Whether the visitor agreed to be remembered. `auto`, the default, asks the page's own signals. */
  consent: oneOf(CHOICES.consent),
  /** What the browser's Global Privacy Control means until somebody answers. Default `deny`. */
  globalPrivacyControl: oneOf(CHOICES.globalPrivacyControl),
})

export type ShelfwiseOptions = Output<typeof schema>

/** @throws one error that names the option and what it may be. */
export function parseOptions(options: ShelfwiseOptions = {}): ShelfwiseOptions {
  const { data, wrong } = parse(schema, options)
  const name = wrong ?? Object.keys(Object(options)).find(key => !(key in CHOICES))
  if (data && !name) return data
  const choices = CHOICES[name as keyof typeof CHOICES]
  throw new Error(
    choices
      ? `shelfwise: option "${name}" must be one of ${choices.join(', ')}`
      : `shelfwise: no option "${name}"`,
  )
}
