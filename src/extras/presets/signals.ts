import { pathHere } from '../../address'
import type { Item } from '../../core'
import { ruleOf } from '../../rule'
import type { Shelfwise } from '../../shelfwise'
import type { Added, Preset } from './preset'

type Tell = (...args: unknown[]) => void
/** What platforms' own scripts leave on `window`, if they have come yet. */
interface Platforms {
  jQuery?: (on: unknown) => {
    on(name: string, tell: Tell): void
    off(name: string, tell: Tell): void
  }
  prestashop?: {
    on(name: string, tell: Tell): void
    removeListener?(name: string, tell: Tell): void
  }
  BX?: {
    addCustomEvent?(name: string, tell: Tell): void
    removeCustomEvent?(name: string, tell: Tell): void
  }
}

/** Two signals of one adding, its submit and its success say, come within this time, in milliseconds. */
const ONE_ADDING = 10_000

/**
 * Reports what a preset's signals say was put into the cart.
 *
 * @returns a function that stops it.
 */
export function bindAdded(shelfwise: Shelfwise, { added, product }: Preset): () => void {
  const undo: (() => void)[] = []
  const guarded =
    (work: Tell): Tell =>
    (...args) =>
      shelfwise.push(() => work(...args))
  let viewed: Item | undefined
  undo.push(
    shelfwise.on('event', ({ name, items }) => {
      if (name === 'page_view') viewed = undefined
      if (name === 'view_item') viewed = items?.[0]
    }),
  )

  /** The page's product, by the id the page itself gives it, which need not be its form's. */
  const pageProduct = (own: string | undefined): Item => {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
    const url = pathHere(canonical) ?? location.pathname
    const known = shelfwise
      .profile()
      .items.find(({ item_id, item }) => item.url === url && item_id !== url && item_id !== own)
    return viewed ?? known?.item ?? { item_id: own ?? url, url }
  }
  const itemOf = (element: Element, rule: string | undefined): Item | undefined => {
    for (const { elements, order } of shelfwise.widgets()) {
      const at = elements.findIndex(card => card.contains(element))
      if (order[at]) return order[at].item
    }
    const read = rule ? ruleOf(rule, it => it.textContent ?? '') : undefined
    const around = element.closest(product)
    const item_id = [element, element.closest('form'), around]
      .map(place => place && read?.(place))
      .find(Boolean)
    if (around) return pageProduct(item_id || undefined)
    return item_id ? { item_id } : undefined
  }

  let last: { id: string; signal: Added; time: number } | undefined
  const report = (signal: Added, element: unknown) => {
    const item = element instanceof Element && itemOf(element, signal.item)
    if (!item) return
    const now = performance.now()
    const isSame = last && last.id === item.item_id && last.signal !== signal
    if (isSame && last && now - last.time < ONE_ADDING) return
    last = { id: item.item_id, signal, time: now }
    shelfwise.track({ name: 'add_to_cart', items: [item] })
  }

  /** What was clicked for each signal that speaks of it later. */
  const clicked = new Map<Added, Element>()
  const unheard = new Set(added.filter(signal => signal.event))
  /** Platforms' scripts come when they come, but before anybody can put anything into the cart. */
  const listenToPlatform = () => {
    for (const signal of unheard) if (hear(signal)) unheard.delete(signal)
  }
  const hear = (signal: Added): boolean => {
    const { event = '', on, after, element } = signal
    const tell = guarded((...args) => {
      if (!after) return report(signal, elementAt(args, element ?? ''))
      report(signal, clicked.get(signal))
      clicked.delete(signal)
    })
    const { jQuery, prestashop, BX } = window as unknown as Platforms
    if (on === 'document') {
      document.addEventListener(event, tell)
      undo.push(() => document.removeEventListener(event, tell))
    } else if (on === 'jquery' && jQuery) {
      jQuery(document).on(event, tell)
      undo.push(() => jQuery(document).off(event, tell))
    } else if (on === 'prestashop' && prestashop?.on) {
      prestashop.on(event, tell)
      undo.push(() => prestashop.removeListener?.(event, tell))
    } else if (on === 'bitrix' && BX?.addCustomEvent) {
      BX.addCustomEvent(event, tell)
      undo.push(() => BX.removeCustomEvent?.(event, tell))
    } else return false
    return true
  }

  const onPage = guarded(event => {
    const { type, target } = event as Event
    listenToPlatform()
    if (!(target instanceof Element)) return
    for (const signal of added) {
      const selector = type === 'submit' ? signal.submit : (signal.click ?? signal.after)
      const element = selector && target.closest(selector)
      if (!element) continue
      if (signal.after) clicked.set(signal, element)
      else report(signal, element)
    }
  })
  for (const type of ['click', 'submit']) {
    // In the capture phase, because shops stop the propagation of what they handle.
    document.addEventListener(type, onPage, true)
    undo.push(() => document.removeEventListener(type, onPage, true))
  }
  listenToPlatform()
  return () => {
    for (const it of undo) it()
  }
}

/** The element at a path into an announcement's arguments, out of jQuery's wrapping. */
function elementAt(args: unknown, path: string): unknown {
  let found = args
  for (const name of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[name]
  return found instanceof Element ? found : (found as Element[] | undefined)?.[0]
}
