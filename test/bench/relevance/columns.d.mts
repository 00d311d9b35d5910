import type { Weights } from '../../../src/rank/weights'

export interface Column {
  part: keyof Weights
  name: string
  prior: number
  l2: number
}

export function columnsOf(weights: Weights): Column[]
export function withColumns(
  weights: Weights,
  columns: readonly Column[],
  values: readonly number[],
): Weights
export function unitTables(columns: readonly Column[]): Partial<Weights>[]
