import { POSITION } from '../attributes'

/**
 * Cards that a script has laid out, as masonry and the tracks of sliders do; in a slider that has begun, for
 * until then its slides are an ordinary list; in a child of a `<shelfwise-shelf>`; or that say where they stand.
 */
export const MOVED = `[style*=absolute], [style*=translate], [style*=translate] > *, body [class*=-initialized] *, .carousel *, [class*=slide-active], shelfwise-shelf *, [${POSITION}]`

/** Before what Alpine renders. `[x-for] ~ *` would look from each card at all before it. */
export const RENDERED = ':scope>[x-for]'

/** What the servers of frameworks put before the content of a page that is going to be theirs. */
const HYDRATED = `[src*="/_next/"], #__nuxt, [ng-server-context], astro-island`
/** What frameworks leave on the elements they keep, and on the window. */
const KEPT = /\b__(react|n[eu]xt|ng|remix|v(ue|node)|svelte|k\b)|\bng\d|_\$lit|\$\$\w/i

/** Whether a framework has left its mark on an element itself. Vue's is not enumerable. */
export const isMarked = (place: Node) => KEPT.test(`${Object.getOwnPropertyNames(place)}`)

/** Whether a framework keeps an element: it takes whoever moves it for an error. */
export const isKept = (place?: Node | null): boolean =>
  place != null && (isMarked(place) || isKept(place.parentNode))

/** Whether a framework is going to take over the page: nothing on the elements says so before. */
export const isHydrated = (): unknown =>
  KEPT.test(`${Object.keys(window)}`) || document.querySelector(HYDRATED)
