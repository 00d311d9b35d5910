export const name = "shop's order"
export const knowledge = 'device'

/** The order the shop chose, as it was shown. */
export function train() {
  return () => ({ order: ({ items }) => items.map((_, index) => index) })
}
