import { setMany } from 'idb-keyval'
import { expect } from 'vitest'
import type { Profile } from '../../src/core'
import { createShelfwise } from '../../src/index'
import { NEWER, readEvent, readProfile, recordOf } from '../../src/store/records'
import { event, grinder, kettle, knife, searchFor, shelf, T, viewOf } from './items'
import { heard } from './live-client'
import { raw, records, viewsOf } from './store'
import { having, repeated } from './visitor'

const profile = having(
  ...repeated(3, viewOf(kettle, T - 9)),
  event('add_to_cart', [kettle], T - 8),
  event('purchase', [knife], T - 7),
  searchFor('hand', T - 6),
)
const written = viewOf(grinder, T - 2)
const waiting = viewOf(grinder, T - 1)

/** What is stored of a visitor who comes back, each record as JSON. */
const STORED = {
  profile: JSON.stringify(profile),
  event: JSON.stringify(recordOf(written)),
  snapshot: JSON.stringify(profile),
  stash: JSON.stringify([recordOf(waiting)]),
}
export type Kind = keyof typeof STORED
export const KINDS = Object.keys(STORED) as Kind[]

const LOCAL = { snapshot: 'shelfwise:profile', stash: 'shelfwise:waiting' }

/** A text in which one byte, anywhere, is another. */
export function corrupted(text: string, random: () => number): string {
  const bytes = Buffer.from(text)
  const at = Math.floor(random() * bytes.length)
  bytes[at] = (bytes[at] as number) ^ (1 + Math.floor(random() * 255))
  return bytes.toString()
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What a record is to the library: itself, broken, or a later release's. */
function reading(kind: Kind, text: string): 'readable' | 'broken' | 'newer' {
  const read = kind === 'profile' || kind === 'snapshot' ? readProfile : readEvent
  try {
    return [parsed(text)].flat().every(record => read(record)) ? 'readable' : 'broken'
  } catch (error) {
    expect(error).toBe(NEWER)
    return 'newer'
  }
}

const isFiniteOrNoNumber = (value: unknown): boolean =>
  typeof value === 'object' && value
    ? Object.values(value).every(isFiniteOrNoNumber)
    : typeof value !== 'number' || Number.isFinite(value)

/** A page of a visitor one of whose stored records was changed in one byte, seen through to its end. */
export async function comeBackWith(kind: Kind, random: () => number) {
  const stored = { ...STORED, [kind]: corrupted(STORED[kind], random) }
  localStorage.setItem(LOCAL.snapshot, stored.snapshot)
  localStorage.setItem(LOCAL.stash, stored.stash)
  await setMany(
    [
      ['profile', parsed(stored.profile)],
      ['event:a', parsed(stored.event)],
    ],
    raw(),
  )
  const before = await records()
  const client = createShelfwise({ consent: 'granted' })
  const errors = heard(client, 'error')
  // What is known at once, before IndexedDB has answered.
  expectWhole(client.profile(), client.rank(shelf))
  await client.ready
  expectWhole(client.profile(), client.rank(shelf))
  const read = reading(kind, stored[kind])
  const after = await records()
  const believed = client.profile()
  client.stop()
  if (read === 'readable') expect(errors).toEqual([])
  else expect(errors.map(String)).toEqual([read === 'newer' ? String(NEWER) : 'Error: 1 unread'])

  const isLeftAlone = read === 'newer'
  if (isLeftAlone && kind !== 'snapshot' && kind !== 'stash') expect(after).toEqual(before)
  if (isLeftAlone && kind === 'snapshot') {
    expect(localStorage.getItem(LOCAL.snapshot)).toBe(stored.snapshot)
  }
  if (read === 'broken') {
    // Only what was broken is missing.
    expect(viewsOf(believed, 'kettle')).toBe(kind === 'profile' ? 0 : 3)
    expect(viewsOf(believed, 'grinder')).toBe(kind === 'event' || kind === 'stash' ? 1 : 2)
    // And it is gone: the next page finds nothing to tell of.
    expect(after.every(([, record]) => readProfile(record) ?? readEvent(record))).toBe(true)
    expect(readProfile(parsed(localStorage.getItem(LOCAL.snapshot) as string))).toBeDefined()
  }
  return read
}

function expectWhole(known: Profile, ranked: readonly { item: unknown; score: number }[]) {
  expect(isFiniteOrNoNumber(known)).toBe(true)
  expect(new Set(ranked.map(({ item }) => item))).toEqual(new Set(shelf))
  expect(ranked.every(({ score }) => Number.isFinite(score))).toBe(true)
}
