/**
 * The words of `schema.ts` without zod, for the script tag alone: there zod would be 2,400 bytes gzip of
 * 13,000, and 7 ms of a slow phone's start, to check a few flat records. `test/unit/schema.test.ts` holds
 * the two to the same answers.
 */
import type { Parsed } from './schema'

type Schema<T> = (value: unknown) => Parsed<T>

export const parse = <T>(schema: Schema<T>, value: unknown): Parsed<T> => schema(value)

export const custom =
  <T>(fn: (value: unknown) => boolean): Schema<T> =>
  value =>
    fn(value) ? { data: value as T } : { wrong: '' }

export const text = custom<string>(value => typeof value === 'string')

export const number = custom<number>(Number.isFinite)

const accepts = (schema: Schema<unknown>, value: unknown) => schema(value).wrong === undefined

export const optional = <T>(schema: Schema<T>) =>
  custom<T | undefined>(value => value === undefined || accepts(schema, value))

export const list = <T>(element: Schema<T>) =>
  custom<T[]>(value => Array.isArray(value) && value.every(entry => accepts(element, entry)))

export const shape =
  <T>(fields: { [K in keyof T]: Schema<T[K]> }): Schema<T> =>
  value => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return { wrong: '' }
    const data = {} as T
    // Not `in`: pages add to what every object has.
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const field = fields[name]((value as T)[name])
      if (field.wrong !== undefined) return { wrong: name }
      if (name in value) data[name] = field.data as T[typeof name]
    }
    return { data }
  }
