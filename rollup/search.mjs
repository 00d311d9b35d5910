import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Whole numbers below what is asked for, the same in every build, so that one source makes one file. */
function randomFrom(seed) {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}

/** The share of tries that may at first make the zip larger, by up to three bytes: the best is not downhill from everywhere. */
const BOLDNESS = 0.01

/** What was found is kept beside the source, a file a script: to look for it again would be most of the build. */
const pathOf = file => `rollup/found/${basename(file)}on`
const read = path => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})

function keep(path, found) {
  mkdirSync('rollup/found', { recursive: true })
  writeFileSync(path, `${JSON.stringify(found)}\n`)
}

/**
 * Changes a text by trying, and keeps what does not make its zip larger. Of a text that was searched before takes
 * what was found then.
 *
 * @param file that the text is for.
 * @param name of what is changed.
 * @param tries how many; on a text that was searched before, none unless `more`.
 * @param attempt makes a change by random numbers and returns what takes it back, or nothing where it cannot be
 * made.
 * @param text as it is now.
 * @param state of all that is changed, as JSON keeps it.
 * @param become takes such a state on.
 */
export function search({ file, name, tries, more, attempt, text, state, become }) {
  const path = pathOf(file)
  const of = createHash('sha256').update(text()).digest('base64')
  const before = read(path)[name]
  const isKnown = before?.of === of
  if (isKnown) become(before.found)
  if (isKnown && !more) return
  const random = randomFrom(more ?? 1)
  const weigh = () => gzipSync(text(), { level: 9 }).length
  let weight = weigh()
  let least = weight
  let best = state()
  const all = more ?? tries
  for (let tried = 0; tried < all; tried++) {
    const undo = attempt(random)
    if (!undo) continue
    const isBold = random(all) < BOLDNESS * (all - tried)
    const now = weigh()
    if (now <= weight + (isBold ? 1 + random(3) : 0)) weight = now
    else undo()
    if (weight > least) continue
    least = weight
    best = state()
  }
  become(best)
  keep(path, { ...read(path), [name]: { of, found: state() } })
}
