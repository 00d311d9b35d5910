import type { WidgetKind } from '../../core'
import { momentOf } from './moment'

/** What a field has to be, in words, whether a value is that, and the fields it has. */
type Field = readonly [what: string, fits: (value: unknown) => unknown, inner?: Fields]
type Fields = Readonly<Record<string, Field>>

/** A rule has one of these. */
const ACTIONS = ['pin', 'boost', 'bury', 'exclude', 'atLeast']
const KINDS: readonly WidgetKind[] = ['home', 'list', 'product', 'cart', 'shelf']

const isText = (value: unknown) => typeof value === 'string' && value.trim()
const areTexts = (value: unknown) => [value].flat().every(isText) && [value].flat()[0]
const isFilled = (value: unknown) => Object(value) === value && Object.keys(value as object)[0]
/** What is more than a thousand is no slot and no score. */
const isAmount = (value: unknown) => typeof value === 'number' && value > 0 && value <= 1000
const isTrue = (value: unknown) => typeof value === 'boolean' && value

const texts: Field = ['a text or several', areTexts]
const count: Field = [
  'a whole number, e.g. 2',
  value => isAmount(value) && !((value as number) % 1),
]
const price: Field = ['a number, e.g. 20', value => (value as number) >= 0]
const moment: Field = ['a date, e.g. "2026-11-20"', value => momentOf(value as string)]

const RULE: Fields = {
  name: ['a text', isText],
  items: [
    'an object, e.g. {"brand":"Acme"}',
    isFilled,
    {
      item: texts,
      category: texts,
      brand: texts,
      attribute: [
        'an object, e.g. {"colour":"red"}',
        value => isFilled(value) && Object.values(value as object).every(areTexts),
      ],
      price: ['an object, e.g. {"max":20}', isFilled, { min: price, max: price }],
    },
  ],
  widgets: texts,
  kind: [`one of ${KINDS}`, value => KINDS.includes(value as WidgetKind)],
  from: moment,
  until: moment,
  pin: count,
  boost: ['a number above 0, e.g. 1.5', isAmount],
  bury: ['true or a number above 0, e.g. 1.5', value => isTrue(value) || isAmount(value)],
  exclude: ['true', isTrue],
  atLeast: count,
  inFirst: count,
}

/** Words for a name that is none of these. */
type Guess = (name: string, names: readonly string[]) => string

const wrongFields = (value: object, fields: Fields, path: string, guess: Guess): string[] =>
  Object.entries(value).flatMap(([name, said]) => {
    const at = `${path}.${name}`
    if (!Object.hasOwn(fields, name)) return `${at} is unknown${guess(name, Object.keys(fields))}`
    const [what, fits, inner] = fields[name] as Field
    if (said === undefined) return []
    if (!fits(said)) return `${at} must be ${what}`
    return inner ? wrongFields(said, inner, at, guess) : []
  })

/**
 * What is wrong with a rule by itself, each by its path and what it has to be.
 *
 * @param path of the rule, such as `rules[2]`.
 */
export function wrongIn(rule: unknown, path: string, guess: Guess = () => ''): string[] {
  // What a rule cannot do without is wrong where it is not.
  const given: Record<string, unknown> = { name: 0, items: 0, ...(rule as object) }
  return [
    ...wrongFields(given, RULE, path, guess),
    ...(ACTIONS.filter(name => given[name]).length === 1
      ? []
      : [`${path} must have one of ${ACTIONS}`]),
  ]
}
