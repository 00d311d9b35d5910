/**
 * How much a look counts, by how long it lasted: `min(2, .5 + .5 log2(1 + seconds / 15))`. A look
 * of unknown length counts 1, as one of 15 seconds does.
 *
 * @param msec active dwell in milliseconds.
 */
export function engagementFactor(msec = 15_000): number {
  const seconds = Math.max(0, msec) / 1000
  return Math.min(2, 0.5 + 0.5 * Math.log2(1 + seconds / 15))
}
