import { POSITION } from '../attributes'

/** Cards that a script has laid out, as masonry and sliders without a track do, or that say where they stand. */
export const PLACED = `[style*=absolute], [style*=translate], [class*=slide-active], [aria-posinset], [${POSITION}]`

/** The track of a slider. */
export const TRACK = '[style*=translate]'

/** A slider that has begun, for until then its slides are an ordinary list, or does not say when. */
export const SLIDER =
  'body [class*=-initialized], .carousel, .f-carousel, .flexslider, .owl-wrapper, [uk-slider]'

/**
 * Before what Alpine renders, for `[x-for] ~ *` would look from each card at all before it; a cell of several
 * rows; a card that has the next ones loaded when it is reached.
 */
export const RENDERED =
  ':scope>[x-for], :scope>*>[rowspan]:not([rowspan="1"]), :scope>[hx-trigger*=revealed], :scope>[hx-trigger*=intersect]'

/** What after a card, before the next, is a part of it, or the head of those that follow. */
export const PART = 'tr, dd, h2, h3, h4'

/** What the servers of frameworks put before the content of a page that is going to be theirs. */
const HYDRATED = `[src*="/_next/"], #__nuxt, [ng-server-context], astro-island`
/** What frameworks leave on the elements they keep, and on the window. */
const KEPT = /\b__(react|n[eu]xt|ng|remix|v(ue|node)|svelte|livewire|k\b)|\bng\d|_\$lit|\$\$\w/i

/** Whether a framework has left its mark on an element itself. Vue's is not enumerable. */
export const isMarked = (place: Node) => KEPT.test(`${Object.getOwnPropertyNames(place)}`)

/** Whether a framework keeps an element: it takes whoever moves it for an error. */
export const isKept = (place?: Node | null): boolean =>
  place != null && (isMarked(place) || isKept(place.parentNode))

/** Whether a list begins after this as servers of Vue 3 and Svelte 5 let it, and Lit. */
export const isBegun = (before?: Node | null): unknown =>
  before instanceof Comment && /^[[$]?$/.test(`${before.nodeValue}`)

/** Whether a framework is going to take over the page: nothing on the elements says so before. */
export const isHydrated = (): unknown =>
  KEPT.test(`${Object.keys(window)}`) || document.querySelector(HYDRATED)
