/**
 * The schema words Shelfwise uses, made from the classes beneath zod/mini's builders: those builders
 * add a layer of methods to every schema, 500 bytes gzip that nothing here calls.
 */
import { core } from 'zod/mini'

export type Schema = core.$ZodType
export type Output<T> = core.output<T>

/** What was parsed, or the path of the first field that is wrong; the path is empty for the whole. */
export type Parsed<T> = { data: T; wrong?: never } | { data?: never; wrong: string }

/**
 * Parses without zod's own `safeParse`, which brings its error classes along: 400 bytes gzip that nothing
 * here reads. What it calls is the same.
 *
 * @throws only what a getter of `value` throws.
 */
export function parse<T extends Schema>(schema: T, value: unknown): Parsed<Output<T>> {
  const result = schema._zod.run({ value, issues: [] }, { async: false }) as core.ParsePayload
  const [issue] = result.issues
  return issue ? { wrong: issue.path?.join('.') ?? '' } : { data: result.value as Output<T> }
}

const accepts = (schema: Schema, value: unknown) => parse(schema, value).wrong === undefined

/** Whatever `fn` says is a `T`. */
export const custom = <T>(fn: (value: unknown) => boolean): core.$ZodCustom<T, T> =>
  new core.$ZodCustom({ type: 'custom', check: 'custom', fn }) as core.$ZodCustom<T, T>

export const text = custom<string>(value => typeof value === 'string')

/** A finite number. */
export const number = custom<number>(Number.isFinite)

/** Zod's own optional brings 200 bytes gzip to set these two flags. */
export function optional<T extends Schema>(schema: T): core.$ZodOptional<T> {
  const maybe = custom(value => value === undefined || accepts(schema, value))
  maybe._zod.optin = maybe._zod.optout = 'optional'
  return maybe as unknown as core.$ZodOptional<T>
}

/** Zod's own array brings 350 bytes gzip to copy the list, and leave unknown fields of its entries out. */
export const list = <T extends Schema>(element: T) =>
  custom<Output<T>[]>(
    value => Array.isArray(value) && value.every(entry => accepts(element, entry)),
  )

/** An object of these fields; others are left out of what is parsed. */
export const shape = <T extends core.$ZodShape>(fields: T): core.$ZodObject<T, core.$strip> =>
  new core.$ZodObject({ type: 'object', shape: fields }) as core.$ZodObject<T, core.$strip>
