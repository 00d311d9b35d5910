import { normalised, orderWithShop } from '../order.mjs'
import { followVisit, itemsOfVisit } from './visit-items.mjs'

const DAY = 86_400_000

export const name = 'VSTAN'
export const knowledge = 'shop-wide'
/**
 * Named as in the paper's code: k, sample_size, the five lambdas (snh in days) and remind. What `--tune`
 * ended at on 1 to 14 September 2016 (see `tune.mjs`).
 */
export const params = {
  k: 500,
  sample: 2500,
  spw: 5,
  snh: 40,
  inh: 20,
  ipw: 5,
  idf: 0,
  remind: true,
  power: 0.5,
  mix: 0.05,
}
export const grid = {
  k: [100, 200, 500, 1500, 2500],
  sample: [500, 1000, 2500, 10_000],
  spw: [1.02, 2, 5, 15, 50],
  snh: [5, 10, 40, 100, 400],
  inh: [1, 2.05, 5, 20, 50],
  ipw: [1.02, 2, 5, 15, 50],
  idf: [0, 1, 2, 5, 10],
  remind: [true, false],
  power: [0.125, 0.25, 0.5, 1],
  mix: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
}

/** Every visit with a choice in it, latest first, and by item which hold it. */
function sessionsOf({ visitors }) {
  const sessions = visitors
    .flatMap(({ visits }) => visits)
    .map(visit => ({ items: itemsOfVisit(visit), time: visit.hits.at(-1)?.time }))
    .filter(({ items }) => items.length > 1)
    .sort((a, b) => b.time - a.time)
  const holding = new Map()
  const counts = new Map()
  for (const [index, { items }] of sessions.entries()) {
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
    sessions[index].last = new Map(items.map((item, place) => [item, place]))
    for (const item of sessions[index].last.keys()) {
      if (!holding.has(item)) holding.set(item, [])
      holding.get(item).push(index)
    }
  }
  return { sessions, holding, counts }
}

/**
 * VSTAN: visits like this one, alike by items weighted by how late in this visit they came and by the age of
 * the other visit, lend their items weighted by nearness to the latest shared one and by rarity. Ludewig,
 * Mauro, Latifi and Jannach, Empirical analysis of session-based recommendation algorithms, 2021, section
 * 2.2, after their session-rec (`vstan.py`); STAN is of Garg et al., 2019.
 */
export function train(log, { k, sample, spw, snh, inh, ipw, idf, remind, power, mix }) {
  const { sessions, holding, counts } = sessionsOf(log)
  const rarity = new Map(
    [...counts].map(([item, count]) => [item, Math.log(sessions.length / count)]),
  )

  const shared = new Float64Array(sessions.length)

  /** The `k` visits most like this one, of the `sample` latest that share an item with it. */
  function neighboursOf(current, now) {
    const weights = new Map(
      current.map((item, place) => [item, Math.exp((place + 1 - current.length) / spw)]),
    )
    const norm = Math.hypot(...weights.values())
    const found = []
    for (const [item, weight] of weights) {
      for (const index of holding.get(item) ?? []) {
        if (!shared[index]) found.push(index)
        shared[index] += weight
      }
    }
    const neighbours = []
    for (const index of Int32Array.from(found).sort().subarray(0, sample)) {
      const session = sessions[index]
      const cosine = shared[index] / (norm * Math.sqrt(session.last.size))
      const likeness = cosine * Math.exp(-(now - session.time) / (snh * DAY))
      neighbours.push({ session, likeness })
    }
    for (const index of found) shared[index] = 0
    if (neighbours.length <= k) return neighbours
    return neighbours.sort((a, b) => b.likeness - a.likeness).slice(0, k)
  }

  function scoresOf(current, now) {
    const scores = new Map()
    const latest = new Map(current.map((item, place) => [item, place]))
    for (const { session, likeness } of neighboursOf(current, now)) {
      let here = 0
      let there = 0
      for (const [item, place] of latest) {
        const other = session.last.get(item)
        if (other === undefined) continue
        here = Math.max(here, place)
        there = Math.max(there, other)
      }
      const weight = likeness * Math.exp((here + 1 - current.length) / ipw)
      for (const [item, place] of session.last) {
        if (!remind && latest.has(item)) continue
        const near = Math.exp(-Math.abs(place - there) / inh)
        const score = weight * near * (1 + idf * rarity.get(item))
        scores.set(item, (scores.get(item) ?? 0) + score)
      }
    }
    return scores
  }

  return () => {
    const { current, ...following } = followVisit()
    return {
      ...following,
      order({ items, now }) {
        const scores = scoresOf(current.items, now)
        return orderWithShop(
          normalised(
            items.map(item => scores.get(item) ?? 0),
            power,
          ),
          mix,
        )
      },
    }
  }
}
