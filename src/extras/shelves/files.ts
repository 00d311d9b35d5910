import type { Item, Model, Purchase } from '../../core'
import type { Known } from './known'

/** Where the shop's own files are. */
export interface FilesOptions {
  /**
   * The shop's products, the best first, at most 500: the address of a file on this origin, or what it holds. Items are
   * in GA4's fields, with `url`, `image` and `availability`; `asOf`, an ISO date, is when prices and stocks were so.
   */
  catalogue?: string | readonly Item[] | { items: readonly Item[]; asOf?: string }
  /** What all visitors know together, as the client's own option `model`. */
  model?: string | Model
  /** As the client's own option `sensitive`. */
  sensitive?: readonly string[]
}

/** What the shop's own files tell: see `extras/catalogue/`, which is loaded where there are any. */
export interface Files {
  /** In the catalogue's order; undefined for what is sensitive. */
  items: ReadonlyMap<string, Item | undefined>
  /** When the catalogue's prices and stocks were true, epoch milliseconds. */
  time: number
  /** Ids of the catalogue's items, what is chosen most first. */
  popular: readonly string[]
  /** How much oftener than others an item is chosen, as a logarithm; 0 where that is not known. */
  popularity(id: string): number
  /** Ids of what others looked at together with some items, the strongest first; undefined where none is known. */
  together(ids: readonly string[]): string[] | undefined
  /** Ids of what goes with some items and is not owned yet, likewise. */
  completing(known: Known, ids: readonly string[]): string[]
  /** Ids of what a set is to be completed of. */
  toComplete(known: Known): string[]
  /** A purchase as others who bought of its kind come back to it, where its buyer has not yet. */
  informed(purchase: Purchase, item: Item | undefined): Purchase
}

export const NO_FILES: Files = {
  items: new Map(),
  time: 0,
  popular: [],
  popularity: () => 0,
  together: () => undefined,
  completing: () => [],
  toComplete: () => [],
  informed: purchase => purchase,
}
