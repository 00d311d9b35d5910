import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { comeBackWith, KINDS } from '../support/corruption'
import { T } from '../support/items'
import { debugMessages, leaveNoTrace } from '../support/live-client'
import { seededRandom } from '../support/random.mjs'

const TIMES = 500

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(T)
})
afterEach(leaveNoTrace)

it(`reads or counts ${TIMES} records of which one byte is another, and the page is whole`, async () => {
  debugMessages()
  const troubles: unknown[] = []
  window.addEventListener('error', trouble => troubles.push(trouble))
  const random = seededRandom(6)
  const readings: string[] = []
  for (let time = 0; time < TIMES; time++) {
    globalThis.indexedDB = new IDBFactory()
    localStorage.clear()
    readings.push(await comeBackWith(KINDS[time % KINDS.length] as (typeof KINDS)[number], random))
  }
  expect(troubles).toEqual([])
  // Both happen: a name may be another, a bracket may be gone.
  expect(readings.filter(reading => reading === 'readable').length).toBeGreaterThan(TIMES / 10)
  expect(readings.filter(reading => reading === 'broken').length).toBeGreaterThan(TIMES / 10)
})
