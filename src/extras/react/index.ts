export { itemProps, shelfProps } from './props'
export { Shelf, type ShelfProps } from './shelf'
export { type ShelfOptions, useShelf } from './use-shelf'
