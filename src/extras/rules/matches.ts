import { categoryOf, type Item } from '../../core'
import type { Conditions, OneOf } from './rule'

/** A path as it is compared, blanks and empty levels left out: whatever is in the category begins with it. */
export const pathOf = (text: string): string => {
  const levels = text.split('/').map(level => level.trim())
  return ['', ...levels.filter(Boolean), ''].join('/')
}

/** Whether a text is the one wanted, or any of those; where none is wanted all are. */
export const isOneOf = (wanted: OneOf<string> | undefined, said: string | undefined): boolean =>
  !wanted || [wanted].flat().includes(said as string)

/**
 * Whether all conditions hold of an item. A fact that it does not say is taken from what is `known` of it; the
 * levels of its category are one fact, whether they are told as a path or a field a level.
 */
export function matches(
  { item, category, brand, attribute = {}, price }: Conditions,
  it: Item,
  known: Item,
): boolean {
  const cost = Number(it.price || known.price)
  const told = it.item_category ? it : known
  return (
    isOneOf(item, it.item_id) &&
    isOneOf(brand, it.item_brand || known.item_brand) &&
    Object.entries(attribute).every(([name, wanted]) =>
      isOneOf(wanted, it.attributes?.[name] || known.attributes?.[name]),
    ) &&
    (!price || (cost >= (price.min ?? 0) && cost <= (price.max ?? 1 / 0))) &&
    (!category || [category].flat().some(path => pathOf(categoryOf(told)).startsWith(pathOf(path))))
  )
}
