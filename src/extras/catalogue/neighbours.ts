import type { Model } from '../../core'
import { unpack } from '../../model/neighbours'

/** Ids of the neighbours of some items in a table of the model, the strongest first; undefined where it knows none. */
export function neighbours(
  model: Model | undefined,
  table: 'together' | 'bought',
  ids: readonly string[],
): string[] | undefined {
  const strengths = new Map<string, number>()
  for (const id of model ? ids : []) {
    unpack(model?.[table][model.items.indexOf(id)], (place, strength) => {
      const other = model?.items[place] as string
      strengths.set(other, (strengths.get(other) ?? 0) + strength)
    })
  }
  return strengths.size
    ? [...strengths].sort(([, one], [, other]) => other - one).map(([id]) => id)
    : undefined
}
