const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/

/**
 * The moment an ISO 8601 date or date with time says, epoch milliseconds: without an offset by the browser's own
 * clock; NaN for what is none.
 *
 * @param midnight of a date alone: the one it begins with, or `T24:00`, with which it ends.
 */
export const momentOf = (text: string, midnight = 'T00:00'): number =>
  ISO.test(text) ? Date.parse(text[10] ? text : text + midnight) : Number.NaN
