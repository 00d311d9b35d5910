/** The most that somebody wants to pay: a whole number, in groups of three or not, that nothing else is counted in. */
const AT_MOST =
  /(?:^|\P{L})(?:under|below|up to|less than|до|дешевле|не дороже)[\s\p{Sc}]*(\d{1,3}(?:[\s.,]?\d{3})*)(?!\d|[.,]?\s?(?:[cmk]?[mgl]|inch|[смк]?[мгл])(?!\p{L}))/iu

/**
 * The most that a search says somebody wants to pay, as it is noted: 'kettle under 50', 'чайник до 5 000'. Of two
 * digits: a longer number is more than need be known.
 */
export function budgetIn(search = ''): string[] {
  const most = Number(AT_MOST.exec(search)?.[1]?.replace(/\D/g, ''))
  return most > 0 ? [`most:${Number(most.toPrecision(2))}`] : []
}

/** The octaves of price that a budget means, as profile keys: 50 means those around 32 and 16. */
export const octavesUpTo = (most: number): string[] =>
  [0, 1].map(below => `price:${2 ** (Math.floor(Math.log2(most)) - below)}`)
