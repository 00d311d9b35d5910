import type { Item } from '../events/event'
import { factsOf } from './facts'

/**
 * In no product's name, id or address: an e-mail address (a picture's `@2x.png` is none), a signed token, a
 * session. All patterns here are bounded, so that no text takes longer than its length.
 */
const PERSONAL = /@(?!\dx)[^\s@]+\.\D|eyJ[\w-]{20}|;\w*sess/i

/**
 * Nine digits or more, and tokens: the number of a telephone, a card or a session, and as little of an interest
 * if it is an article's.
 */
const NUMBERS = /(\d[ ()./-]{0,2}){9,}|[\da-f-]{32,}/gi

/**
 * The facts of an item that may be kept, of addresses what `pathOf` gives. A fact with something personal in it
 * is left out. Texts lose their long numbers; ids and paths are made of such, EANs and UUIDs, of which one in
 * ten has a card's check digit. A copy, in which nothing is the host's.
 */
export const impersonal = (
  item: Item,
  pathOf: (url: string) => string | undefined,
): Item | { item_id?: undefined } =>
  JSON.parse(
    JSON.stringify(factsOf(item), (name, value) => {
      const kept = /^(url|image)$/.test(name)
        ? pathOf(value)
        : typeof value !== 'string' || name === 'item_id'
          ? value
          : value.replace(NUMBERS, '')
      // Not `decodeURIComponent`, which throws.
      return PERSONAL.test(unescape(kept)) ? undefined : kept
    }),
  )
