/**
 * The order to show: held cards keep the slot they stand in, the others fill the free slots as ranked.
 *
 * @param present the cards as they stand.
 * @param ranked the same cards as ranked.
 */
export function arrange<T>(
  present: readonly T[],
  ranked: readonly T[],
  isHeld: (card: T) => boolean,
): T[] {
  const free = ranked.filter(card => !isHeld(card))
  return present.map(card => (isHeld(card) ? card : (free.shift() ?? card)))
}
