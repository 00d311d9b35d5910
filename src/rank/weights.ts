/**
 * How much each feature counts, set by hand. Interest in a key counts by what the key is about and how
 * long the interest lasts: this visit, this week, this season.
 */
export const affinityWeights = {
  category: { short: 1.4, medium: 1, long: 0.7 },
  brand: { short: 0.15, medium: 0.15, long: 0.1 },
  attribute: { short: 0.2, medium: 0.1, long: 0.1 },
  word: { short: 0.5, medium: 0.3, long: 0.1 },
  price: { short: 0.1, medium: 0.1, long: 0.05 },
}

/** The other features; those of affinities count 1, by the weights above. */
export const weights = { seen: 1.5, views: 0.6, cart: 0.5, ignored: -0.03, position: 1 }
