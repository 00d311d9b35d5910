import { gzipSync } from 'node:zlib'

/** Whole numbers below what is asked for, the same in every build, so that one source makes one file. */
function randomFrom(seed) {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}

/**
 * Changes a text by trying, and keeps what does not make its zip larger.
 *
 * @param tries how many.
 * @param attempt makes a change by random numbers and returns what takes it back, or nothing where it cannot be
 * made.
 * @param text as it is now.
 */
export function search({ tries, attempt, text }) {
  const random = randomFrom(1)
  const weigh = () => gzipSync(text(), { level: 9 }).length
  let least = weigh()
  for (let tried = 0; tried < tries; tried++) {
    const undo = attempt(random)
    if (!undo) continue
    const weight = weigh()
    if (weight <= least) least = weight
    else undo()
  }
}
