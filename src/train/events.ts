import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Item } from '../events/event'
import type { Engine } from './engine'
import { readLog } from './read'
import type { Skipped } from './skipped'

/** What a shop's analytics keeps of an event. */
export interface TrainEvent {
  /** By its GA4 name; others than those of lists, items, carts and purchases are passed over. */
  name: string
  /** Epoch milliseconds. */
  time: number
  /** Whose it is, by a name that is the same in all visits. */
  client_id: string
  /** In which of that visitor's visits. */
  session_id?: string | number
  /** In the order they were shown, unless each says its place, `index`. */
  items?: readonly (Item & { index?: number })[]
}

/** What the rows of events in memory are said to be in. */
const NAME = 'events'

/** Reads events into the table `log`, from a file of the engine's directory where they are put first. */
export async function readEvents(
  engine: Engine,
  events: Iterable<TrainEvent> | AsyncIterable<TrainEvent>,
  onProgress: (text: string) => void,
): Promise<Skipped> {
  onProgress(`reading ${NAME}`)
  const file = join(engine.directory, `${NAME}.ndjson`)
  await pipeline(Readable.from(linesOf(events)), createWriteStream(file))
  const { count, rows } = await readLog(engine, [file])
  return { count, rows: rows.map(row => ({ ...row, file: NAME })) }
}

/** Few large pieces, for each costs a turn of the event loop. */
const PIECE = 1 << 16

async function* linesOf(events: Iterable<TrainEvent> | AsyncIterable<TrainEvent>) {
  let piece = ''
  for await (const event of events) {
    piece += `${line(event)}\n`
    if (piece.length > PIECE) {
      yield piece
      piece = ''
    }
  }
  yield piece
}

/** What is no event at all, or none that can be written, is told of with the rest. */
function line(event: unknown): string {
  try {
    return JSON.stringify(event) ?? 'null'
  } catch {
    return 'null'
  }
}
