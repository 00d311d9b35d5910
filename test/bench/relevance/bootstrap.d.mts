export interface Estimate {
  mean: number
  low: number
  high: number
}

export interface Sample {
  lists: number
  visitors: number
  mean(column: number): Estimate
  difference(column: number, other: number): Estimate
}

export function bootstrap(
  rows: ArrayLike<number>[],
  options?: { resamples?: number; seed?: number },
): Sample
