// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { comeBackWith, KINDS } from '../support/corruption'
import { T } from '../support/items'
import { debugMessages } from '../support/live-client'
import { seededRandom } from '../support/random.mjs'

const TIMES = 20_000

it(`${TIMES} records of which one byte is another are read or counted, and the page is whole`, async () => {
  debugMessages()
  vi.spyOn(Date, 'now').mockReturnValue(T)
  const troubles: unknown[] = []
  window.addEventListener('error', trouble => troubles.push(trouble))
  const random = seededRandom(20)
  const readings = { readable: 0, broken: 0, newer: 0 }
  for (let time = 0; time < TIMES; time++) {
    globalThis.indexedDB = new IDBFactory()
    localStorage.clear()
    readings[await comeBackWith(KINDS[time % KINDS.length] as (typeof KINDS)[number], random)]++
  }
  expect(troubles).toEqual([])
  console.log(
    `corruptions: ${TIMES}, readable ${readings.readable}, counted as broken ${readings.broken}, taken for a later release's ${readings.newer}`,
  )
})
