import type { Item } from '../../core'

/** One level of a category path, without the blanks around it. */
const LEVEL = /[^/\s]([^/]*[^/\s])?/g

/** An item's finest category, at most three levels deep, as the profile and the model call it; empty for none. */
export const kindOf = (item: Item | undefined): string =>
  (['', 2, 3, 4, 5] as const)
    .map(level => item?.[`item_category${level}`])
    .join('/')
    .match(LEVEL)
    ?.slice(0, 3)
    .join('/') ?? ''

/** Keys of purchases are cut. */
export const keyOf = (kind: string): string => `category:${kind}`.slice(0, 64)

/** Whether a purchase is that of an item, and of which. */
export const isItem = (key: string): boolean => key.startsWith('item:')
export const idIn = (key: string): string => key.slice(5)
