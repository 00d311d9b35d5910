import type { Shelfwise } from '../../shelfwise'
import { fillShelves, type Shelves, type ShelvesOptions } from './shelves'

export { dueAgain } from './due'
export type { ShelfName } from './lists'
export type { Shelves, ShelvesOptions }

/** {@inheritDoc fillShelves} */
export const shelves = (shelfwise: Shelfwise, options?: ShelvesOptions): Shelves =>
  fillShelves(shelfwise, options, () => import('../catalogue/index'))
