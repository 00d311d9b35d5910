import type { Step } from '../../../page/schema-org'
import { lineOf } from './text'

const TRAILS = '[class*="crumb" i], [id*="crumb" i], [aria-label*="crumb" i]'

/** The links of the page's first trail that has any. */
export const ownSteps = (): Step[] =>
  [...document.querySelectorAll(TRAILS)]
    .map(trail => [...trail.querySelectorAll('a')])
    .find(links => links.length)
    ?.map(link => ({ name: lineOf(link), url: link.getAttribute('href') })) ?? []
