import { pathOf } from './matches'
import type { Conditions, OneOf } from './rule'

const listOf = (texts: OneOf<string> = []): readonly string[] => [texts].flat()

/** Whether all of the narrow are among the wide, which without any are all there are. */
const areAmong = (
  narrow: OneOf<string> | undefined,
  wide: OneOf<string> | undefined,
  isIn = (one: string, other: string) => one === other,
) =>
  !wide ||
  (narrow !== undefined &&
    listOf(narrow).every(one => listOf(wide).some(other => isIn(one, other))))

/** Whether every item for which the narrow conditions hold is surely one for which the wide ones do. */
export function narrower(narrow: Conditions, wide: Conditions): boolean {
  const names = Object.keys(wide.attribute ?? {})
  const { min = -1 / 0, max = 1 / 0 } = wide.price ?? {}
  return (
    areAmong(narrow.item, wide.item) &&
    areAmong(narrow.brand, wide.brand) &&
    areAmong(narrow.category, wide.category, (one, other) =>
      pathOf(one).startsWith(pathOf(other)),
    ) &&
    names.every(name => areAmong(narrow.attribute?.[name], wide.attribute?.[name])) &&
    (!wide.price ||
      (narrow.price !== undefined &&
        (narrow.price.min ?? -1 / 0) >= min &&
        (narrow.price.max ?? 1 / 0) <= max))
  )
}
