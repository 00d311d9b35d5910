import {
  createElement,
  type ElementType,
  Fragment,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { Item, Ranked } from '../../core'
import { itemProps, shelfProps } from './props'
import { type ShelfOptions, useShelf } from './use-shelf'

export interface ShelfProps<T extends Item>
  extends ShelfOptions<T>,
    Omit<HTMLAttributes<HTMLElement>, 'children'> {
  items: readonly T[]
  /** The widget's name. */
  name: string
  /** The element around the cards. Default `ul`. */
  as?: ElementType | undefined
  /**
   * Renders a card; `key`s are given.
   *
   * @param card what the card's element takes, `<li {...card}>`: it says which item it is.
   */
  children(ranked: Ranked<T>, card: ReturnType<typeof itemProps>): ReactNode
}

/** A widget whose cards stand in the order this visitor would want: see {@link useShelf}. */
export function Shelf<T extends Item>({
  items,
  name,
  kind,
  item,
  pinned,
  off,
  shelfwise,
  as = 'ul',
  children,
  ...rest
}: ShelfProps<T>): ReactElement {
  const shelf = useShelf(items, { name, kind, item, pinned, off, shelfwise })
  return createElement(
    as,
    { ...rest, ...shelfProps({ name, kind, off }) },
    shelf.map(ranked =>
      createElement(
        Fragment,
        { key: ranked.item.item_id },
        children(ranked, itemProps(ranked.item)),
      ),
    ),
  )
}
