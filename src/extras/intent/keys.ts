import type { Item } from '../../core'

/** The categories of an item, the widest first. */
export const pathOf = ({ item_category, item_category2, item_category3 }: Item): string =>
  [item_category, item_category2, item_category3].filter(it => it).join('/')

/** A key with those it is a part of, all there is of its dimension and the categories above it; keys end after 64 letters. */
export function withWholes(key: string): string[] {
  const whole = key.slice(0, key.indexOf(':') + 1)
  const name = key.slice(whole.length, 64)
  const levels = whole === 'category:' ? name.split('/') : [name]
  return [whole, ...levels.map((_, at) => whole + levels.slice(0, at + 1).join('/'))]
}
