import type { createProfile, learn } from '../../../src/core'
import type { dueAgain } from '../../../src/extras/shelves/due'
import type { Basket } from './log.mjs'
import type { Decision } from './protocol.mjs'

export interface Scorer {
  name: string
  start(): { order(decision: Decision): string[] & { isCapped?: boolean } }
}

export const HALF_LIVES: number[]
export const topFrequency: Scorer
export function recencyWeighted(halfLife: number): Scorer
export function popularityIn(buyers: Basket[][], before: number): (item: string) => number
export function buyAgain(
  shelfwise: {
    createProfile: typeof createProfile
    learn: typeof learn
    dueAgain: typeof dueAgain
  },
  popularity?: (item: string) => number,
): Scorer
