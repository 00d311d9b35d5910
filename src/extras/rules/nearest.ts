/** Whether so many letters less, more or other make one text the other. */
const isNear = (one: string, other: string, edits: number): boolean =>
  one === other ||
  (one !== '' && one[0] === other[0] && isNear(one.slice(1), other.slice(1), edits)) ||
  (edits > 0 &&
    [
      [1, 0],
      [0, 1],
      [1, 1],
    ].some(([left, right]) => isNear(one.slice(left), other.slice(right), edits - 1)))

/** The name that somebody may have meant; undefined where none is within two letters. */
export const nearest = (written: string, names: readonly string[]): string | undefined =>
  [1, 2].flatMap(edits => names.filter(name => isNear(written, name, edits)))[0]
