import type { Item } from '../events/event'
import { factsOf } from './facts'
import { impersonal } from './personal'

/**
 * Items as they may be kept: what can be learnt from them and nothing personal; without those that are
 * sensitive, or whose id is personal.
 *
 * @param pathOf what may be kept of an item's `url` and `image`: the path, if it is the shop's own.
 * @param isSensitive is asked with an item's path for its category where it says none.
 */
export const keepable = (
  items: readonly Item[],
  pathOf: (url: string) => string | undefined,
  isSensitive: (item: Item) => boolean,
): Item[] =>
  items
    .map(
      // A copy: what the host gave may be a proxy, which cannot be stored, or change later.
      (item): Item =>
        JSON.parse(JSON.stringify(factsOf(item), (name, value) => impersonal(name, value, pathOf))),
    )
    .filter(
      item =>
        item.item_id && !isSensitive({ ...item, item_category: item.item_category || item.url }),
    )
