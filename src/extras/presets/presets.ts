import type { Shelfwise } from '../../shelfwise'
import { described } from '../../widget/described'
import type { WidgetDescription } from '../../widget/description'
import type { Described } from '../../widget/read'
import type { WidgetView } from '../../widget/shelves'
import { bitrix } from './bitrix'
import { generic } from './generic'
import { findGrids } from './grids'
import { linked } from './linked'
import { magento } from './magento'
import { opencart } from './opencart'
import { reportOrder } from './orders'
import { describedProduct } from './page/described'
import type { Preset } from './preset'
import { prestashop } from './prestashop'
import { shopify } from './shopify'
import { shopware } from './shopware'
import { bindAdded } from './signals'
import { woocommerce } from './woocommerce'

const PRESETS = {
  woocommerce,
  shopify,
  magento,
  prestashop,
  opencart,
  bitrix,
  shopware,
  generic,
} satisfies Record<string, Preset>

/** Of any platform: to search the page for each takes longer, and most pages are of none. */
const SIGNS = Object.values(PRESETS)
  .filter(it => it !== generic)
  .map(it => it.signs)
  .join()

export type PresetName = keyof typeof PRESETS

export interface PresetsOptions {
  /** The shop's platform; `auto` looks at the page for its signs. Default: `auto`, or none where `widgets` are given. */
  preset?: PresetName | 'auto' | undefined
  /** Widgets and cards in selectors, found before those of the platform. */
  widgets?: readonly WidgetDescription[] | undefined
}

/**
 * Understands pages that no attribute of ours marks: which product they are about, by microdata, OpenGraph
 * and their own words too, where widgets are and what their cards show, what is put into the cart and what is
 * ordered. A purchase that no page spelled out is reported with `transaction_id: 'inferred'`.
 *
 * @returns a function that stops it; the widgets it has described stay known until the client is stopped.
 * @throws one error that names the preset there is none of.
 */
export function presets(
  shelfwise: Shelfwise,
  { widgets, preset = widgets ? undefined : 'auto' }: PresetsOptions = {},
): () => void {
  if (preset && preset !== 'auto' && !Object.hasOwn(PRESETS, preset)) {
    throw new Error(`shelfwise: no preset "${preset}"`)
  }
  if (typeof document === 'undefined') return () => {}
  const stopping = new AbortController()
  const { signal } = stopping
  let chosen: Preset | undefined
  let isBound = false

  /** The platform's widgets, once it is known which platform it is. */
  const choose = (): Described[] => {
    chosen ??= preset === 'auto' ? recognised() : preset && PRESETS[preset]
    if (!chosen || isBound) return []
    isBound = true
    bindAdded(shelfwise, chosen, signal)
    return described(chosen.widgets)
  }
  /** What can be known only of a whole page, by the widgets found on it so far if it was just read. */
  const complete = (present?: readonly WidgetView[]) => {
    const widgets = choose()
    if (!chosen) return
    const found = widgets.length ? shelfwise.widgets(widgets) : present
    reportOrder(shelfwise, chosen)
    lookForGrids(found)
  }
  const lookForGrids = (found?: readonly WidgetView[]) => {
    const isAsked = chosen === generic || preset === 'auto'
    if (!isAsked || (found ?? shelfwise.widgets()).length) return
    const { id, link, price, brand } = chosen?.widgets[0] ?? ({} as Partial<WidgetDescription>)
    const grids = findGrids().map(grid => ({
      ...grid,
      id,
      link,
      brand,
      price: grid.price ?? price,
    }))
    shelfwise.widgets(described(grids))
  }

  shelfwise.describePage(describedProduct)
  signal.addEventListener('abort', () => shelfwise.describePage())
  // At once: each time the page is read again.
  const present = shelfwise.widgets([linked, ...described(widgets ?? []), ...choose()])
  if (document.readyState !== 'loading') shelfwise.push(() => complete(present))
  else {
    const later = () => shelfwise.push(() => complete())
    document.addEventListener('DOMContentLoaded', later, { signal })
  }
  // What scripts have put there since.
  window.addEventListener('load', () => shelfwise.push(() => lookForGrids()), { signal })
  return () => stopping.abort()
}

/** The platform whose signs the page bears; while it still loads they may be to come. */
function recognised(): Preset | undefined {
  if (document.querySelector(SIGNS)) {
    return Object.values(PRESETS).find(it => document.querySelector(it.signs))
  }
  return document.readyState === 'loading' ? undefined : generic
}
