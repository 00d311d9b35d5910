/**
 * The words of `schema.ts` without zod, for the script tag alone: there zod would be 2,400 bytes gzip of
 * 13,000, and 7 ms of a slow phone's start, to check a few flat records. `test/unit/schema.test.ts` holds
 * the two to the same answers.
 */
import type { Parsed } from './schema'

/** Says whether a value is one; of an object, its fields. */
type Schema<T> = ((value: unknown) => value is T) | { [K in keyof T]: Schema<T[K]> }

export function parse<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  if (typeof schema === 'function') return schema(value) ? { data: value } : { wrong: '' }
  const data = {} as T
  // Not `in`: pages add to what every object has.
  for (const name of Object.keys(schema) as (keyof T & string)[]) {
    // Read once: what was looked at is what is kept.
    const field = Object(value)[name]
    if (!accepts(schema[name], field)) return { wrong: name }
    if (field !== undefined) data[name] = field
  }
  return { data }
}

const accepts = (schema: Schema<unknown>, value: unknown) =>
  parse(schema, value).wrong === undefined

export const custom = <T>(fn: (value: unknown) => boolean) => fn as (value: unknown) => value is T

export const text = custom<string>(value => typeof value === 'string')

export const number = custom<number>(Number.isFinite)

export const optional = <T>(schema: Schema<T>) =>
  custom<T | undefined>(value => value === undefined || accepts(schema, value))

export const list = <T>(element: Schema<T>) =>
  custom<T[]>(value => Array.isArray(value) && value.every(entry => accepts(element, entry)))

export const shape = <T>(fields: { [K in keyof T]: Schema<T[K]> }) => fields
