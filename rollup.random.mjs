/** Whole numbers below what is asked for, the same in every build, so that one source makes one file. */
export function randomFrom(seed) {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}
