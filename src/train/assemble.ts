import type { CategoryStatistics, Model } from '../model/model'
import { type Neighbour, packed } from '../model/neighbours'
import type { Row } from './engine'
import type { Statistics } from './statistics'

/** A model out of what the queries say: numbers rounded, items called by their places. */
export function assembled(statistics: Statistics): Model {
  const items = [...statistics.items].sort(
    (a, b) =>
      compared(text(a.item_category), text(b.item_category)) ||
      compared(text(a.item_id), text(b.item_id)),
  )
  const ids = items.map(({ item_id }) => text(item_id))
  const places = new Map(ids.map((id, place) => [id, place]))
  const rates = new Map(statistics.rates.map(({ item_id, rate }) => [item_id, eighths(rate)]))
  const neighboursOf = (kind: string) => {
    const found = ids.map((): Neighbour[] => [])
    for (const row of statistics.neighbours) {
      if (row.kind !== kind) continue
      const from = places.get(text(row.item_id))
      const place = places.get(text(row.neighbour))
      if (from !== undefined && place !== undefined) {
        found[from]?.push({ place, strength: row.strength as number })
      }
    }
    return found.map(packed)
  }
  return {
    version: 1,
    items: ids,
    rates: ids.map(id => rates.get(id) ?? 0),
    together: neighboursOf('together'),
    bought: neighboursOf('bought'),
    keys: statistics.keys
      .map(({ key, rarity }): [string, number] => [text(key), eighths(rarity)])
      .sort(([a], [b]) => compared(a, b)),
    categories: categoriesOf(statistics),
  }
}

function categoriesOf({ prices, repurchases }: Statistics): CategoryStatistics[] {
  const found = new Map<string, Record<string, number>>()
  for (const { category, ...numbers } of [...prices, ...repurchases] as Row[]) {
    const known = found.get(text(category)) ?? {}
    for (const [name, number] of Object.entries(numbers)) {
      if (number !== null) known[name] = hundredths(number)
    }
    found.set(text(category), known)
  }
  return [...found]
    .map(([path, numbers]) => ({ path, ...numbers }))
    .sort((a, b) => compared(a.path, b.path))
}

const text = (value: unknown): string => (value ?? '') as string
/** By code units: the same in every locale. */
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** Never -0, which JSON does not keep. */
const eighths = (value: unknown): number => Math.round(8 * (value as number)) || 0
const hundredths = (value: unknown): number => Math.round(100 * (value as number)) / 100 || 0
