import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { BadInput } from '../relevance/log.mjs'

const FILE = 'events.csv.gz'
const HEADER = 'user,session,ts,type,item'

/**
 * The baskets of each buyer, oldest first: `{ time, items }`, the time in epoch milliseconds, each item once.
 *
 * @param directory holds `events.csv.gz`: `user,session,ts,type,item`, `ts` in epoch seconds, a session a basket.
 */
export function readBuyers(directory) {
  const path = join(directory, FILE)
  if (!existsSync(path)) throw new BadInput(`${directory} has no ${FILE}`)
  return buyersOf(gunzipSync(readFileSync(path)).toString('utf8'))
}

/** @param text what `events.csv.gz` holds. */
export function buyersOf(text) {
  const [header, ...lines] = text.trim().split(/\r?\n/)
  if (header !== HEADER) throw new BadInput(`${FILE} wants the columns ${HEADER}, not ${header}`)
  const buyers = new Map()
  for (const [index, line] of lines.entries()) {
    const [user, session, ts, type, item] = line.split(',')
    if (type !== 'purchase') continue
    if (!item || !Number.isFinite(Number(ts))) {
      throw new BadInput(`${FILE}: line ${index + 2} is no purchase`)
    }
    if (!buyers.has(user)) buyers.set(user, new Map())
    const baskets = buyers.get(user)
    const basket = baskets.get(session) ?? { time: Number.POSITIVE_INFINITY, items: new Set() }
    basket.time = Math.min(basket.time, Number(ts) * 1000)
    basket.items.add(item)
    baskets.set(session, basket)
  }
  return [...buyers.values()].map(baskets =>
    [...baskets.values()]
      .map(({ time, items }) => ({ time, items: [...items] }))
      .sort((a, b) => a.time - b.time),
  )
}
