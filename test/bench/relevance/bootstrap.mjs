import { seededRandom } from '../../support/random.mjs'

/** Sums of the columns of rows drawn with replacement, as many as there are. */
function resampledSums(rows, random) {
  const sums = new Float64Array(rows[0].length)
  for (let draw = 0; draw < rows.length; draw++) {
    const row = rows[Math.floor(random() * rows.length)]
    for (let column = 0; column < sums.length; column++) sums[column] += row[column]
  }
  return sums
}

/**
 * Means a decision and how they vary between samples of visitors: lists of one visitor are alike, so
 * visitors are drawn, not lists. Every column is taken from the same draws, which makes differences
 * between columns paired. Efron, Bootstrap methods, 1979; percentile intervals.
 *
 * @param rows by visitor: the number of decisions, then sums over them.
 */
export function bootstrap(rows, { resamples = 1000, seed = 1 } = {}) {
  const random = seededRandom(seed)
  const whole = new Float64Array(rows[0]?.length ?? 0)
  for (const row of rows) {
    for (const [column, value] of row.entries()) whole[column] += value
  }
  const draws = Array.from({ length: rows.length && resamples }, () => resampledSums(rows, random))

  const estimate = take => {
    const values = Float64Array.from(draws, take).sort()
    const percentile = share => values[Math.round(share * (values.length - 1))]
    return { mean: take(whole), low: percentile(0.025), high: percentile(0.975) }
  }
  return {
    lists: whole[0] ?? 0,
    visitors: rows.length,
    /** `{ mean, low, high }`: the mean of a column, and where it lies in 95% of the samples. */
    mean: column => estimate(sums => sums[column] / sums[0]),
    /** The same of one column's mean less another's. */
    difference: (column, other) => estimate(sums => (sums[column] - sums[other]) / sums[0]),
  }
}
