import { custom, type Parsed, parse, shape } from '../schema'
import { MAX_NEIGHBOURS, type Model } from './model'

/** Far more than is read in a moment: what has more is no model of a shop, or one that no page should load. */
const MAX_ENTRIES = 100_000
const MAX_LENGTH = 256

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LENGTH
const isBetween = (low: number, high: number) => (value: unknown) =>
  Number.isFinite(value) && (value as number) >= low && (value as number) <= high
/** Of a logarithm, in eighths or whole: from one in a thousand millions to the other way round. */
const isLevel = isBetween(-200, 200)
const maybe = (is: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || is(value)

const table = <T>(is: (entry: unknown) => boolean) =>
  custom<T[]>(
    value => Array.isArray(value) && value.length <= MAX_ENTRIES && value.every(entry => is(entry)),
  )

/** As `neighbours.ts` writes it. */
const isNeighbours = (value: unknown) =>
  typeof value === 'string' && value.length <= 8 * MAX_NEIGHBOURS && /^(\d{1,6}[A-P])*$/.test(value)

const isKey = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && isLevel(value[1])

const isShare = isBetween(0, 1)
const isCategory = (value: unknown) => {
  const { path, price, again, mu, sigma } = Object(value)
  return (
    isText(path) &&
    maybe(isShare)(again) &&
    maybe(isBetween(0, 200))(sigma) &&
    [price, mu].every(maybe(isLevel))
  )
}

const schema = shape({
  version: custom<Model['version']>(value => value === 1),
  items: table<Model['items'][number]>(isText),
  rates: table<number>(isLevel),
  together: table<string>(isNeighbours),
  bought: table<string>(isNeighbours),
  keys: table<Model['keys'][number]>(isKey),
  categories: table<Model['categories'][number]>(isCategory),
})

/**
 * A model from a file that anybody may have made: only its shape is trusted afterwards, its numbers being
 * finite and small, its texts short, its tables within 100,000 entries and parallel where they have to be.
 *
 * @param value of `JSON.parse`, or the shop's own object.
 * @returns `wrong` is the first field that is wrong, empty for the whole.
 */
export function parseModel(value: unknown): Parsed<Model> {
  const parsed = parse(schema, value)
  const model = parsed.data
  if (!model) return parsed
  for (const name of ['rates', 'together', 'bought'] as const) {
    if (model[name].length !== model.items.length) return { wrong: name }
  }
  return { data: model }
}
