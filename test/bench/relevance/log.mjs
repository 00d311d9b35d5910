import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const ITEMS = 'items.ndjson'
const VISITORS = ['users.ndjson.gz', 'users.ndjson']
const KINDS = ['L', 'V', 'A', 'R', 'P']

/** What the bench tells a person instead of a stack trace. */
export class BadInput extends Error {}

/**
 * A shop's log, its hits with the items themselves instead of their indices and times in epoch ms.
 * The same item is the same object wherever it appears.
 *
 * @param directory holds `items.ndjson`, an item in GA4's fields a line, and `users.ndjson.gz` (or the same
 * not zipped), a visitor a line: `{ u, s: [{ t, src, dev, e }] }`. Of each visit `t` is the start in epoch
 * seconds, `src` the medium it came from, `dev` the device, `e` the hits in order: `[dt, 'L', list, page,
 * [item, ...]]` a list shown, in shown order; `[dt, 'V', item]` viewed, `'A'` added to the cart, `'R'` taken
 * out of it; `[dt, 'P', [item, ...]]` bought. `dt` is seconds since `t`, items are line numbers from 0.
 */
export function readLog(directory) {
  const items = readLines(directory, [ITEMS])
  const visitors = readLines(directory, VISITORS).map((line, index) => {
    try {
      return visitorOf(line, items)
    } catch (error) {
      throw new BadInput(`${directory}: visitor in line ${index + 1}: ${error.message}`)
    }
  })
  return { items, visitors }
}

function readLines(directory, names) {
  const path = names.map(name => join(directory, name)).find(existsSync)
  if (!path) throw new BadInput(`${directory} has no ${names.join(' or ')}`)
  const bytes = readFileSync(path)
  const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return text
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return []
      try {
        return [JSON.parse(line)]
      } catch {
        throw new BadInput(`${path}: line ${index + 1} is not JSON`)
      }
    })
}

function visitorOf({ u, s }, items) {
  const itemAt = index => {
    if (!items[index]) throw new Error(`no item ${index} in ${ITEMS}`)
    return items[index]
  }
  return {
    id: u,
    visits: s.map(({ t, src, dev, e }) => ({
      start: t * 1000,
      source: src,
      device: dev,
      hits: e.map(([dt, kind, ...rest]) => {
        if (!KINDS.includes(kind)) throw new Error(`no such hit: ${kind}`)
        const time = (t + dt) * 1000
        if (kind === 'L') {
          const [list, page, shown] = rest
          return { time, kind, list, page, items: shown.map(itemAt) }
        }
        return { time, kind, items: [rest[0]].flat().map(itemAt) }
      }),
    })),
  }
}

/** The log as it stood at an instant: later hits are not in it. */
export function before({ items, visitors }, time) {
  const past = visitors.map(visitor => ({
    ...visitor,
    visits: visitor.visits
      .map(visit => ({ ...visit, hits: visit.hits.filter(hit => hit.time < time) }))
      .filter(visit => visit.hits.length),
  }))
  return { items, visitors: past.filter(visitor => visitor.visits.length) }
}
