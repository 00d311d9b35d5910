import type { Purchase } from '../../core'

const DAY = 24 * 3_600_000
const ITEM = 'item:'

/**
 * What was bought at least twice, in the order in which it is likely to be bought next: the oftener and the later
 * it was bought, the sooner.
 *
 * @param now epoch milliseconds.
 * @returns strongest first; `due` compares within one list only.
 */
export function dueAgain(
  purchases: readonly Purchase[],
  now: number,
): { item_id: string; due: number }[] {
  return purchases
    .filter(({ key, count }) => key.startsWith(ITEM) && count > 1)
    .map(({ key, day, count }) => ({
      item_id: key.slice(ITEM.length),
      due: count / (1 + Math.max(0, now / DAY - day)),
    }))
    .sort((one, other) => other.due - one.due)
}
