import type { Weights } from '../../../src/rank/weights'

export interface Column {
  name: string
  span?: 'short' | 'medium' | 'long'
  prior: number
  l2: number
}

export function columnsOf(weights: Weights): Column[]
export function withColumns(
  weights: Weights,
  columns: readonly Column[],
  values: readonly number[],
): Weights
export function unitTables(weights: Weights, columns: readonly Column[]): Weights[]
