import { createProfile, learn, rank } from '../../dist/core.js'
import { makeItems } from './items.mjs'

const START = Date.UTC(2026, 0, 1)
const MINUTE = 60_000
const items = makeItems(10_000)

/** A profile with as many keys as are kept. */
function fullProfile() {
  let profile = createProfile()
  for (let step = 0; profile.affinities.length < 256; step++) {
    const item = items[(step * 37) % items.length]
    const next = learn(profile, { name: 'view_item', time: START + step * MINUTE, items: [item] })
    // A full table is cut: stop on its brim.
    if (next.affinities.length < profile.affinities.length) break
    profile = next
  }
  return profile
}

/** Median time of one call in milliseconds, after a warm-up. */
export function median(work, calls) {
  for (let call = 0; call < calls / 4; call++) work()
  const times = []
  for (let call = 0; call < calls; call++) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[calls >> 1]
}

/** A model that tells of all items all that a model can. */
const model = {
  version: 1,
  items: items.map(({ item_id }) => item_id),
  rates: items.map((_, at) => (at % 33) - 16),
  together: items.map(() => '7A'.repeat(20)),
  bought: items.map(() => '9C'.repeat(20)),
  keys: fullProfile().affinities.map(({ key }, at) => [key, at % 60]),
  categories: items
    .slice(0, 45)
    .map(it => ({ path: it.item_category, again: 0.3, mu: 3, sigma: 1 })),
}

/** Medians in milliseconds, and how each compares with work whose cost everybody knows. */
export function benchCore() {
  const profile = fullProfile()
  const now = START + 1000 * MINUTE
  const hundred = items.slice(0, 100)
  const rank100 = median(() => rank(hundred, profile, { now }), 2000)
  const rank100WithModel = median(() => rank(hundred, profile, { now, model }), 2000)
  const rank10000 = median(() => rank(items, profile, { now }), 20)
  const sort100 = median(
    () => [...hundred].sort((a, b) => a.item_name.localeCompare(b.item_name)),
    2000,
  )
  let believed = profile
  let step = 0
  const learn1 = median(() => {
    const item = items[(step++ * 37) % items.length]
    believed = learn(believed, { name: 'view_item', time: now + step * 1000, items: [item] })
  }, 5000)
  const nLogN = (10_000 * Math.log(10_000)) / (100 * Math.log(100))
  return {
    keys: profile.affinities.length,
    rank100,
    rank100WithModel,
    rank100InSorts: rank100 / sort100,
    growthOverNLogN: rank10000 / rank100 / nLogN,
    learn: learn1,
  }
}
