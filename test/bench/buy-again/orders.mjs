const DAY = 86_400_000

/** The half-lives, in days, among which recency-weighted frequency has its choice. */
export const HALF_LIVES = [7, 14, 30, 60, 90, 120, 180, 365]

const ordered = (history, scoreOf) =>
  Array.from(history, ([item, times]) => [item, scoreOf(times), times.at(-1)])
    .sort((a, b) => b[1] - a[1] || b[2] - a[2])
    .map(([item]) => item)

/** In how many baskets it was, ties by the latest. */
export const topFrequency = {
  name: 'personal top frequency',
  start: () => ({ order: ({ history }) => ordered(history, times => times.length) }),
}

/** In how many baskets it was, one of `halfLife` days ago counted half. */
export const recencyWeighted = halfLife => ({
  name: `recency-weighted frequency, half-life ${halfLife} d`,
  start: () => ({
    order: ({ history, now }) =>
      ordered(history, times =>
        times.reduce((sum, time) => sum + 2 ** ((time - now) / DAY / halfLife), 0),
      ),
  }),
})

/**
 * How often buyers bought each item before a time, as `ln(1 + buyers)`: what a shop-wide file, made from the
 * shop's log of before, can tell of it.
 *
 * @param before epoch milliseconds.
 */
export function popularityIn(buyers, before) {
  const counts = new Map()
  for (const baskets of buyers) {
    const earlier = baskets.filter(({ time }) => time < before)
    for (const item of new Set(earlier.flatMap(({ items }) => items))) {
      counts.set(item, (counts.get(item) ?? 0) + 1)
    }
  }
  return item => Math.log1p(counts.get(item) ?? 0)
}

/**
 * The order that ships, of the profile that the buyer's browser would have: `learn` and `dueAgain` called as a
 * page calls them.
 *
 * @param popularity what a shop-wide file tells; without it nothing is known of others.
 */
export const buyAgain = ({ createProfile, learn, dueAgain }, popularity) => ({
  name: `Shelfwise buy-again${popularity ? ', with popularity from a file' : ''}`,
  start() {
    let profile = createProfile()
    let learnt = 0
    return {
      order({ earlier, history, now }) {
        for (const { time, items } of earlier.slice(learnt)) {
          const bought = items.map(item_id => ({ item_id }))
          profile = learn(profile, { name: 'purchase', time, items: bought })
        }
        learnt = earlier.length
        const order = dueAgain(profile.purchases, now, popularity).map(({ item_id }) => item_id)
        return Object.assign(order, { isCapped: order.length < history.size })
      },
    }
  },
})
