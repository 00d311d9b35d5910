/** Another item, by its place in `Model.items`, and how strongly it belongs to the one whose neighbour it is. */
export interface Neighbour {
  place: number
  /** From 0 to 1. */
  strength: number
}

/** As many steps as four bits tell: a letter each, from A for 1 down by a factor of the root of 2 a letter. */
const LETTERS = 'ABCDEFGHIJKLMNOP'
const A = 65

/**
 * Neighbours as text: of each, in the order of their places, how many places after the one before it stands
 * (the first: after 0), and a letter for its strength, `2^(-letter / 2)`: `[{ place: 7, strength: 1 }, { place: 12,
 * strength: .5 }]` is `7A5C`. About two bytes a neighbour once zipped.
 */
export function packed(neighbours: readonly Neighbour[]): string {
  let before = 0
  return [...neighbours]
    .sort((a, b) => a.place - b.place)
    .map(({ place, strength }) => {
      const step = Math.min(LETTERS.length - 1, Math.max(0, Math.round(-2 * Math.log2(strength))))
      const text = `${place - before}${LETTERS[step]}`
      before = place
      return text
    })
    .join('')
}

/** Reads what `packed` wrote, a neighbour at a time; of another text, what can be read of it. */
export function unpack(text: string | undefined, take: (place: number, strength: number) => void) {
  let place = 0
  for (const [, steps, letter] of text?.matchAll(/(\d{1,9})([A-P])/g) ?? []) {
    place += Number(steps)
    take(place, 2 ** ((A - (letter as string).charCodeAt(0)) / 2))
  }
}

/** All that `unpack` reads. */
export function unpacked(text: string): Neighbour[] {
  const neighbours: Neighbour[] = []
  unpack(text, (place, strength) => neighbours.push({ place, strength }))
  return neighbours
}
