import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const zipped = promisify(gzip)

/** Tries weighed at the same time: more would be weighed in vain too often, for each that is kept changes the next. */
const AT_ONCE = 2

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
 * @param draw says by random numbers what to try; not by what has been kept.
 * @param attempt makes such a change and returns what takes it back, or nothing where it cannot be made.
 * @param text as it is now.
 */
export async function search({ tries, draw, attempt, text }) {
  const random = randomFrom(1)
  const weigh = async text => (await zipped(text, { level: 9 })).length
  const drawn = Array.from({ length: tries }, () => draw(random))
  let least = await weigh(text())
  while (drawn.length) {
    const next = drawn.slice(0, AT_ONCE)
    const weights = await Promise.all(
      next.map(it => {
        const undo = attempt(it)
        const weight = undo ? weigh(text()) : Number.POSITIVE_INFINITY
        undo?.()
        return weight
      }),
    )
    const kept = weights.findIndex(weight => weight <= least)
    if (kept >= 0) {
      attempt(next[kept])
      least = weights[kept]
    }
    drawn.splice(0, kept < 0 ? next.length : kept + 1)
  }
}
