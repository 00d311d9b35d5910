import type { Item } from '../../../src/core'

export class BadInput extends Error {}

export type Hit =
  | { time: number; kind: 'L'; list: string; page: string; items: Item[] }
  | { time: number; kind: 'V' | 'A' | 'R' | 'P'; items: Item[] }

export interface Visit {
  /** Epoch milliseconds, as all times. */
  start: number
  /** The traffic medium. */
  source: string
  device: string
  hits: Hit[]
}

export interface Visitor {
  id: number
  visits: Visit[]
}

export interface Log {
  items: Item[]
  visitors: Visitor[]
}

export function readLog(directory: string): Log
export function before(log: Log, time: number): Log
