export interface ChoiceList {
  rows: number[][]
  targets: number[]
}

export function fitSoftmax(
  lists: readonly ChoiceList[],
  prior: readonly number[],
  l2: readonly number[],
): { weights: number[]; loss: number }
