/**
 * In no product's name, id or address: an e-mail address (a picture's `@2x.png` is none), a signed token, a
 * session. All patterns here are bounded, so that no text takes longer than its length.
 */
const PERSONAL = /@(?!\dx)[^\s@]+\.\D|eyJ\w{15}|;jsess/i

/**
 * Nine digits or more, and tokens: the number of a telephone, a card or a session, and as little of an interest
 * if it is an article's.
 */
const NUMBERS = /(\d[ ()./-]*){9,}|[\da-f-]{32,}/gi

/** Longer texts are prose. */
const MAX_LENGTH = 200

/**
 * What may be kept of one fact of an item, of an address what `pathOf` gives; undefined where it is personal.
 * Texts lose their long numbers. Ids and paths are made of such, EANs and UUIDs, of which one in ten has a
 * card's check digit.
 */
export function impersonal(
  name: string,
  value: unknown,
  pathOf: (url: string) => string | undefined,
): unknown {
  if (typeof value !== 'string') return value
  const kept = /^(url|image)$/.test(name)
    ? pathOf(value)
    : name === 'item_id'
      ? value
      : value.slice(0, MAX_LENGTH).replace(NUMBERS, '')
  // Not `decodeURIComponent`, which throws.
  return PERSONAL.test(unescape(kept as string)) ? undefined : kept
}
