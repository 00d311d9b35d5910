import { LIMIT, OFF, SHELF } from '../../attributes'
import type { Item } from '../../core'
import type { Shelfwise } from '../../shelfwise'
import { isClosed } from '../../widget/closed'
import type * as Catalogue from '../catalogue/index'
import { cardFor } from './card'
import { type Files, type FilesOptions, NO_FILES } from './files'
import { itemsOf, type Known } from './known'
import { isShelfName, type ShelfName } from './lists'
import { type Picked, pick } from './pick'
import { safeAddress } from './safe'
import { type Section, sectionOf } from './section'

export interface ShelvesOptions extends FilesOptions {
  /** In which prices are, as ISO 4217 has it: `EUR`. Without it none is shown. */
  currency?: string
  /** Origins that pictures and links may lead to beside this one: `https://cdn.example`. */
  allow?: readonly string[]
}

/** Loads what only a shop with files of its own needs. */
export type Later = () => Promise<typeof Catalogue>

export interface Shelves {
  /**
   * What a shelf of this name would hold, strongest first. An item has an address, no picture that is not the shop's, and
   * no price and no stock that is older than a day.
   *
   * @param more `limit`, 6 by default; `item`, what the list is to be about instead of the cart or the last look.
   * @returns empty where nothing is known and in discreet mode, but for `popular`.
   */
  items(name: ShelfName, more?: { limit?: number; item?: Item }): Promise<Item[]>
  /** Takes every card that was made off the page again. */
  stop(): void
}

/** How many items a shelf holds that does not say. */
const LIMITED = 6

/** Those that need nothing of what all visitors know. */
const WITHOUT_MODEL = /^(recently-viewed|for-you)$/

/** After these another list may be the right one. */
const TELLING = /cart|purchase|page_view/

/**
 * Fills every `<section data-shelfwise-shelf="...">` with cards made by its `<template>`, and any that comes later.
 *
 * A section that is delivered with the page, and whose items are known, is filled before it is painted. Later it is
 * only where nothing moves that the visitor may have seen: below the fold, or where its space is kept free. What has
 * been seen stays as it is, until the visitor is forgotten, refuses, or chooses to be discreet: then only `popular`
 * stands.
 */
export function fillShelves(
  shelfwise: Shelfwise,
  options: ShelvesOptions = {},
  later: Later,
): Shelves {
  if (typeof document === 'undefined') return { items: async () => [], stop() {} }
  const { currency, allow } = options
  // The client catches it, and tells who listens.
  const report = (error: unknown) =>
    shelfwise.push(() => {
      throw error
    })

  let files = NO_FILES
  let reading: Promise<(withModel: boolean) => Promise<Files>> | undefined
  // Which files are loaded depends on which shelves there are, never on the visitor.
  const load = async (name: ShelfName) => {
    if (options.catalogue || options.model) {
      reading ??= later().then(it => it.filesOf(options, report))
      files = await (await reading)(!WITHOUT_MODEL.test(name))
    }
  }

  const knownNow = (): Known => {
    const { origin, pathname, search } = location
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
    const here = [origin + pathname, origin + pathname + search, canonical?.href]
    const told = { profile: shelfwise.profile(), now: Date.now(), files }
    // What our own cards say they were told.
    const onPage = shelfwise
      .widgets()
      .flatMap(({ element, items }) => (element.closest(`[${SHELF}]`) ? [] : items))
    const items = itemsOf(told, onPage, item => {
      const url = safeAddress(item.url, allow)
      // Neither the page's own product nor what leads nowhere.
      return !url || here.includes(url)
        ? undefined
        : { ...item, url, image: safeAddress(item.image, allow) }
    })
    return { ...told, items }
  }
  /** Undefined where the visitor is not to be shown what such a shelf would tell. */
  const picked = (
    name: ShelfName,
    known: Known,
    limit = LIMITED,
    own?: string[],
  ): Picked | undefined =>
    name === 'popular' || (known.profile.step && shelfwise.choose() !== 'discreet')
      ? pick(name, known, shelfwise.rank, limit, own)
      : undefined

  /** Undefined until all is there that they can use. */
  const sections = new WeakMap<Element, Section | undefined>()
  let isStopped = false
  let reach = scrollY
  const isBelow = (element: Element) =>
    element.getBoundingClientRect().top + scrollY >= reach + innerHeight

  const all = () => [...document.querySelectorAll<HTMLElement>(`[${SHELF}]`)]
  let isComing = false
  const fill = () => {
    isComing = false
    if (isStopped) return
    const known = knownNow()
    for (const element of all()) {
      const section = sections.get(element)
      if (!section || element.closest(`[${OFF}]`)) continue
      const name = element.getAttribute(SHELF) as ShelfName
      const template = element.querySelector('template') as HTMLTemplateElement
      // One that fails costs the others nothing.
      shelfwise.push(() => {
        const it = picked(name, known, Number(element.getAttribute(LIMIT)) || undefined)
        if (!it) section.empty()
        else {
          section.show(
            `${it.items.map(({ item_id }) => item_id)}`,
            () => it.items.flatMap(item => cardFor(template, item, currency) ?? []),
            it.about,
          )
        }
      })
    }
  }
  /** Before the next frame, once for all that happens now. */
  const fillSoon = () => {
    if (!isComing) queueMicrotask(() => shelfwise.push(fill))
    isComing = true
  }
  const find = (mayBePainted?: boolean) => {
    for (const element of all()) {
      const name = element.getAttribute(SHELF)
      const template = element.querySelector('template')
      if (sections.has(element) || !isShelfName(name) || !template || !isClosed(element)) continue
      const section = sectionOf(element, name, template, isBelow)
      sections.set(element, undefined)
      if (mayBePainted) section.seen()
      else requestAnimationFrame(section.seen)
      load(name)
        .catch(report)
        .then(() => {
          sections.set(element, section)
          fillSoon()
        })
    }
  }

  const look = () => shelfwise.push(() => find())
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
  document.addEventListener('DOMContentLoaded', look)
  const scrolled = () => {
    reach = Math.max(reach, scrollY)
  }
  document.addEventListener('scroll', scrolled)
  const offs = [
    shelfwise.on('event', ({ name }) => {
      if (TELLING.test(name)) fillSoon()
    }),
    shelfwise.on('consent', fillSoon),
    shelfwise.on('forget', fillSoon),
  ]
  // What stands on the page when we come may have been painted.
  shelfwise.push(() => find(!document.hidden))
  shelfwise.ready.then(fillSoon)

  return {
    async items(name, { limit, item } = {}) {
      await shelfwise.ready
      if (!isShelfName(name)) return []
      await load(name).catch(report)
      return picked(name, knownNow(), limit, item && [item.item_id])?.items ?? []
    },
    stop() {
      isStopped = true
      observer.disconnect()
      document.removeEventListener('DOMContentLoaded', look)
      document.removeEventListener('scroll', scrolled)
      for (const off of offs) off()
      for (const element of all()) sections.get(element)?.empty()
    },
  }
}
