import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { seededRandom } from '../../support/random.mjs'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1)
const SHOWN = 12
const PIECE = 1 << 20

/** Items as texts of JSON, with the facts that shops send along. */
const itemsOf = count =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      item_id: `sku-${at}`,
      item_name: `${['Steel', 'Oak', 'Wool', 'Glass'][at % 4]} thing ${at % 97} of kind ${at % 211}`,
      item_brand: `Brand ${at % 40}`,
      item_category: `Department ${at % 12}`,
      item_category2: `Aisle ${at % 60}`,
      price: (at % 200) + 0.99,
    }),
  )

/**
 * Lines of NDJSON, an event each: visitors come one to three times, see lists of twelve items of one department
 * or another, look at what stands above or is popular, and sometimes buy. One item for each thousand events, at
 * least a thousand.
 */
function* linesOf(events) {
  const random = seededRandom(1)
  const below = count => Math.floor(random() * count)
  const items = itemsOf(Math.max(1000, events / 1000))
  // Popularity falls off as in any shop: the square brings the first tenth a third of all.
  const popular = () => Math.floor(items.length * random() ** 2)
  let made = 0
  for (let visitor = 0; made < events; visitor++) {
    let time = START + below(30 * DAY)
    for (let visits = 1 + below(3); visits > 0 && made < events; visits--) {
      time += below(20 * DAY)
      const session = Math.floor(time / 1000)
      let shown = []
      for (let left = 3 + below(10); left > 0 && made < events; left--, made++) {
        time += 1 + below(60_000)
        const what = random()
        let name = 'view_item'
        let told
        if (what < 0.35 || !shown.length) {
          const department = below(12)
          shown = Array.from({ length: SHOWN }, () => {
            const at = popular()
            return Math.min(items.length - 1, at - (at % 12) + department)
          })
          name = 'view_item_list'
          told = shown
        } else {
          told = [shown[Math.floor(SHOWN * random() ** 2)]]
          if (what > 0.95) name = 'purchase'
          else if (what > 0.85) name = 'add_to_cart'
        }
        const texts = told.map(at => items[at]).join()
        yield `{"name":"${name}","time":${time},"client_id":"${visitor}","session_id":"${session}","items":[${texts}]}\n`
      }
    }
  }
}

function* piecesOf(lines) {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Writes a made log of so many events, always the same. */
export const writeLog = (path, events) =>
  pipeline(Readable.from(piecesOf(linesOf(events))), createWriteStream(path))
