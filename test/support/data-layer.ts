/** What `gtag()` pushes: its arguments. */
export function gtag(..._: unknown[]) {
  // biome-ignore lint/complexity/noArguments: it is what gtag() does.
  return arguments
}

/** GA4's push of an event about items, with the fields as the shop spells them. */
export const ga4 = (event: string, ...items: object[]) => ({ event, ecommerce: { items } })

/** Universal Analytics' and, without an event, Yandex.Metrica's. */
export const ua = (action: string, products: unknown, event?: string) => ({
  ...(event && { event }),
  ecommerce: { [action]: { products } },
})

const globals = globalThis as unknown as Record<string, unknown>

/** Puts an array, or something else, where the shop's pages keep theirs. */
export function setDataLayer<T>(layer: T, name = 'dataLayer'): T {
  globals[name] = layer
  return layer
}

export function removeDataLayers(): void {
  delete globals.dataLayer
  delete globals.yaLayer
}
