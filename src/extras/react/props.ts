import { attributesOf, KIND, OFF, PIN, WIDGET } from '../../attributes'
import type { Item } from '../../core'
import type { ShelfOptions } from './use-shelf'

type DataProps = Record<`data-${string}`, string | undefined>

/**
 * What makes an element a widget that React owns: Shelfwise sees which of its cards are seen and clicked,
 * and moves none.
 */
export const shelfProps = ({
  name,
  kind,
  off,
}: Pick<ShelfOptions, 'name' | 'kind' | 'off'> & { name: string }): DataProps => ({
  [WIDGET]: name,
  [KIND]: kind,
  [OFF]: off ? '' : undefined,
  [PIN]: '',
})

/** What makes an element a card, or the product of the page: which item it is, and what is known of it. */
export const itemProps = (item: Item): DataProps => attributesOf(item)
