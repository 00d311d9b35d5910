import type { Item } from '../../../src/core'
import type { Log } from './log.mjs'

export interface Ga4Event {
  name: string
  time: number
  client_id: string
  session_id: string
  item_list_id?: string
  item_list_name?: string
  items: Item[]
}

export function ga4Events(log: Pick<Log, 'visitors'>, time?: number): Generator<Ga4Event>
