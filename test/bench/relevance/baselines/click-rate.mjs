import { normalised, orderWithShop } from '../order.mjs'
import { creditLists } from '../protocol.mjs'

export const name = 'debiased click rate'
export const knowledge = 'shop-wide'
/** What `--tune` ended at on 1 to 14 September 2016 (see `tune.mjs`). */
export const params = { rounds: 2, shrink: 100, power: 0.5, mix: 0.5 }
export const grid = {
  rounds: [1, 2, 4],
  shrink: [10, 30, 100, 300, 1000],
  power: [0.25, 0.5, 1, 2],
  mix: [0.1, 0.25, 0.5, 1],
}

/** Shown this often before a place's own click rate counts as much as the place's before it. */
const SMOOTHING = 200

/** Every place of every list that was clicked: which item stood there and whether it was clicked. */
function impressionsOf({ visitors }) {
  const impressions = []
  for (const { visits } of visitors) {
    for (const visit of visits) {
      for (const [list, labels] of creditLists(visit)) {
        if (!labels.size) continue
        for (const [position, item] of list.items.entries()) {
          impressions.push({ item, position, clicked: labels.has(item) ? 1 : 0 })
        }
      }
    }
  }
  return impressions
}

/** How much likelier than expected a place is clicked, against the first place; smoothed along the list. */
function propensitiesOf(impressions, expected) {
  const clicks = []
  const shown = []
  for (const { item, position, clicked } of impressions) {
    clicks[position] = (clicks[position] ?? 0) + clicked
    shown[position] = (shown[position] ?? 0) + expected(item)
  }
  const propensities = []
  for (const position of clicks.keys()) {
    const before = propensities.at(-1) ?? (clicks[0] ?? 0) / (shown[0] || 1)
    const prior = SMOOTHING * expected()
    propensities.push(((clicks[position] ?? 0) + prior * before) / ((shown[position] ?? 0) + prior))
  }
  return propensities.map(propensity => propensity / propensities[0])
}

/**
 * Clicks over the clicks its places would have drawn: the position-based model of Richardson, Dominowska
 * and Ragno (Predicting clicks, 2007). Propensities by place start from mean click rates and are then set
 * right by the rates of what stood there, in `rounds`; few clicks are shrunk towards the mean.
 */
export function clickRates(log, { rounds, shrink }) {
  const impressions = impressionsOf(log)
  const clicks = impressions.reduce((sum, { clicked }) => sum + clicked, 0)
  const mean = clicks / (impressions.length || 1)
  let rates = new Map()
  const rateOf = item => rates.get(item) ?? mean
  let propensities = []
  for (let round = 0; round < rounds; round++) {
    propensities = propensitiesOf(impressions, rateOf)
    const sums = new Map()
    let seen = 0
    for (const { item, position, clicked } of impressions) {
      const sum = sums.get(item) ?? { clicks: 0, seen: 0 }
      sum.clicks += clicked
      sum.seen += propensities[position]
      seen += propensities[position]
      sums.set(item, sum)
    }
    const prior = clicks / seen
    rates = new Map(
      [...sums].map(([item, sum]) => [item, (sum.clicks + shrink * prior) / (sum.seen + shrink)]),
    )
    rates.set(undefined, prior)
  }
  return { rateOf: item => rates.get(item) ?? rateOf(), propensities }
}

/** What everybody clicks, wherever it stood. */
export function train(log, params) {
  const { rateOf } = clickRates(log, params)
  return () => ({
    order: ({ items }) => orderWithShop(normalised(items.map(rateOf), params.power), params.mix),
  })
}
