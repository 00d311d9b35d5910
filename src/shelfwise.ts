import type { Answer, Choice, Consent } from './consent/source'
import type { Item, TrackedEvent } from './events/event'
import type { Listeners } from './listeners'
import type { Describe } from './page/product'
import type { Profile } from './profile/profile'
import type { RankBy, RankContext, Ranked } from './rank/rank'
import type { PortableProfile } from './rights/portable'
import type { Described } from './widget/read'
import type { WidgetView } from './widget/shelves'

/** The live client: one a page. */
export interface Shelfwise {
  /** Resolves when the stored profile is loaded, or it is known that there is none to load. Never rejects. */
  readonly ready: Promise<void>
  /**
   * Reports what happened, in GA4's words. What does not parse is dropped with a message at the
   * console's debug level. `time` defaults to now; facts of items that the page shows are filled in.
   */
  track(event: TrackedEvent): void
  /**
   * The order this visitor would want, now; the order given while nothing is known.
   *
   * @param context the widget the items are for, and the product of the page.
   */
  rank<T extends Item>(items: readonly T[], context?: Omit<RankContext, 'now'>): Ranked<T>[]
  /** A copy of what is believed. */
  profile(): Profile
  /** The state of consent; with an answer, first says what the visitor answered. */
  consent(answer?: Answer): Consent
  /**
   * What the visitor has chosen for themself, in preferences; with a choice, first keeps that. It outranks what the
   * shop and the page say of consent.
   */
  choose(choice?: Choice): Choice | undefined
  /** Erases what is known, in every tab; consent stays as it is. */
  forget(): Promise<void>
  /** What is known, in words: plain data that JSON keeps, for its owner to read, keep, or take elsewhere. */
  exportData(): Promise<PortableProfile>
  /**
   * Adds what `exportData` gave, here or in another browser. Of what both know the larger counts, so that
   * importing twice changes nothing. With consent refused nothing is kept.
   *
   * @param data the export, or its JSON; at most a million letters.
   * @returns rejects with one error that names what is wrong; nothing is changed then.
   */
  importData(data: unknown): Promise<void>
  /**
   * Takes somebody who has a say in every order from now on, around those who came before: stated interests, a
   * merchandiser's rules. Without one, and when what one says has changed, puts every widget in order anew.
   */
  rankBy(by?: RankBy): void
  /**
   * The widgets found on the page, as they stand.
   *
   * @param more further widgets to find, from now on: made from selectors by `described` of
   * `shelfwise/presets`.
   */
  widgets(more?: readonly Described[]): WidgetView[]
  /**
   * Takes another way to tell what a page is about beside `data-item-*`: by default schema.org JSON-LD,
   * with `shelfwise/presets` also microdata, OpenGraph and the page's own heading and price.
   */
  describePage(by?: Describe): void
  /** Listens; returns a function that takes the listener away. */
  on: Listeners['on']
  /** Calls back with the client: the counterpart of the array that stands in for it before it is loaded. */
  push(...callbacks: ((shelfwise: Shelfwise) => void)[]): void
  /** Undoes every listener and observer and leaves the page as it was; what is stored stays. */
  stop(): void
}

declare global {
  interface Window {
    shelfwise?: Shelfwise | ((shelfwise: Shelfwise) => void)[]
  }
}
