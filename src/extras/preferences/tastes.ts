import { sensitiveBy } from '../../core'
import { custom, parse, shape } from '../../schema'

/** What the visitor has said of an interest: that it does not count, that it may be as it is, or that they like it. */
export type Taste = 'off' | 'usual' | 'stated'

/** Keys of interests of which the visitor has said something, as in `Affinity.key`, the latest last. */
export interface Tastes {
  off: readonly string[]
  stated: readonly string[]
}

export const NO_TASTES: Tastes = { off: [], stated: [] }

/** Of each: more than anybody says by hand. */
const MAX_KEYS = 64

const isSensitive = sensitiveBy()

/**
 * Whether there is something to say of a key: not of what is nobody's business, nor of words and prices, which are not
 * shown, so that nobody could take it back.
 */
export const isTasteKey = (key: unknown): boolean =>
  typeof key === 'string' &&
  /^(category|brand|attribute):[\s\S]{1,64}$/.test(key) &&
  !isSensitive({ item_id: '', item_category: key })

const keys = custom<string[]>(value => Array.isArray(value) && value.every(isTasteKey))
const schema = shape({ off: keys, stated: keys })

/** The tastes that a stored record or a file holds, which anybody may have written; undefined for what is none. */
export const tastesIn = (value: unknown): Tastes | undefined => parse(schema, value).data

/** The tastes once this is said of these keys; of too many, those said first are let go. */
export function withTaste(tastes: Tastes, taste: Taste, keys: readonly string[]): Tastes {
  const said = (name: 'off' | 'stated') =>
    [...tastes[name].filter(key => !keys.includes(key)), ...(name === taste ? keys : [])].slice(
      -MAX_KEYS,
    )
  return { off: said('off'), stated: said('stated') }
}
