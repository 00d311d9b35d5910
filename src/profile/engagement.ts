/**
 * How much a look counts, by how long it lasted: `clamp(.3, 2, .5 + .5 log2(1 + seconds / 15))`. A look
 * of unknown length counts 1, as one of 15 seconds does.
 *
 * @param msec active dwell in milliseconds.
 */
export function engagementFactor(msec?: number): number {
  if (msec === undefined) return 1
  const seconds = Math.max(0, msec) / 1000
  return Math.min(2, Math.max(0.3, 0.5 + 0.5 * Math.log2(1 + seconds / 15)))
}
