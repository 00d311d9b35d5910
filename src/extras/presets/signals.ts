import { pathHere } from '../../address'
import type { Item } from '../../core'
import { ruleOf } from '../../rule'
import type { Shelfwise } from '../../shelfwise'
import type { Added, Preset } from './preset'

type Tell = (...args: unknown[]) => void
/** What platforms' own scripts leave on `window`, if they have come yet. */
interface Platforms {
  jQuery?: (on: unknown) => { on(name: string, tell: Tell): void }
  prestashop?: { on?(name: string, tell: Tell): void }
  BX?: { addCustomEvent?(name: string, tell: Tell): void }
}

/** Two signals of one adding, its submit and its success say, come within this time, in milliseconds. */
const ONE_ADDING = 10_000

/** Reports what a preset's signals say was put into the cart, until `signal` says stop. */
export function bindAdded(
  shelfwise: Shelfwise,
  { added, product }: Preset,
  signal: AbortSignal,
): void {
  const guarded =
    (work: Tell): Tell =>
    (...args) => {
      if (!signal.aborted) shelfwise.push(() => work(...args))
    }
  let viewed: Item | undefined
  const off = shelfwise.on('event', ({ name, items }) => {
    if (name === 'page_view') viewed = undefined
    if (name === 'view_item') viewed = items?.[0]
  })
  signal.addEventListener('abort', off)

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

  let last: { id: string; from: Added; time: number } | undefined
  const report = (from: Added, element: unknown) => {
    const item = element instanceof Element && itemOf(element, from.item)
    if (!item) return
    const now = performance.now()
    const isSame = last && last.id === item.item_id && last.from !== from
    if (isSame && last && now - last.time < ONE_ADDING) return
    last = { id: item.item_id, from, time: now }
    shelfwise.track({ name: 'add_to_cart', items: [item] })
  }

  /** What was clicked for each signal that speaks of it later. */
  const clicked = new Map<Added, Element>()
  const unheard = new Set(added.filter(it => it.event))
  /** Platforms' scripts come when they come, but before anybody can put anything into the cart. */
  const listenToPlatform = () => {
    for (const it of unheard) if (hear(it)) unheard.delete(it)
  }
  /** Their listeners cannot all be taken away again: they fall silent. */
  const hear = (it: Added): boolean => {
    const { event = '', on } = it
    const tell = guarded((...args) => {
      report(it, it.after ? clicked.get(it) : elementAt(args, it.element ?? ''))
      clicked.delete(it)
    })
    const { jQuery, prestashop, BX } = window as unknown as Platforms
    if (on === 'document') document.addEventListener(event, tell)
    else if (on === 'jquery' && jQuery) jQuery(document).on(event, tell)
    else if (on === 'prestashop' && prestashop?.on) prestashop.on(event, tell)
    else if (on === 'bitrix' && BX?.addCustomEvent) BX.addCustomEvent(event, tell)
    else return false
    return true
  }

  const onPage = guarded(event => {
    const { type, target } = event as Event
    listenToPlatform()
    for (const it of added) {
      const selector = type === 'submit' ? it.submit : (it.click ?? it.after)
      const element = selector && (target as Element).closest?.(selector)
      if (!element) continue
      if (it.after) clicked.set(it, element)
      else report(it, element)
    }
  })
  // In the capture phase, because shops stop the propagation of what they handle.
  for (const type of ['click', 'submit']) {
    document.addEventListener(type, onPage, { capture: true, signal })
  }
  listenToPlatform()
}

/** The element at a path into an announcement's arguments, out of jQuery's wrapping. */
function elementAt(args: unknown, path: string): unknown {
  let found = args
  for (const name of path.split('.')) found = (found as Record<string, unknown> | undefined)?.[name]
  return found instanceof Element ? found : (found as Element[] | undefined)?.[0]
}
