import type { Scope } from '../scope'

/** Google Tag Manager keeps no more of them either. */
const MAX_PAST = 300

/**
 * Follows the array in which a shop's pages leave what happens for analytics. `push` is chained, never
 * replaced: others may do the same before and after.
 *
 * @param name of the array on `window`, which need not be there yet, and may be replaced by another.
 * @param onEntry receives every entry pushed, and the latest of those already there.
 * @returns what looks for the array, and for entries that came past its `push`.
 */
export function observeDataLayer(
  name: string,
  onEntry: (entry: object) => void,
  { guard, onStop }: Scope,
): () => void {
  /** Entries, and the arrays they came in. */
  const seen = new WeakSet<object>()
  let isTaking = false
  const take = (entry: unknown) => {
    if (Object(entry) !== entry) return
    seen.add(entry as object)
    // A shop may push what we announce: its echo is nothing new, and would go on for ever.
    if (isTaking) return
    isTaking = true
    guard(onEntry)(entry as object)
    isTaking = false
  }

  const follow = (layer: unknown[]) => {
    const { push } = layer
    const ours = function (this: unknown[], ...entries: unknown[]) {
      const before = entries.filter(entry => seen.has(entry as object))
      const length = push.apply(this, entries)
      // In an array that stands in for another, what we chain may be ours already.
      for (const entry of entries) {
        if (before.includes(entry) || !seen.has(entry as object)) take(entry)
      }
      return length
    }
    // A frozen one refuses.
    if (!Reflect.set(layer, 'push', ours)) return
    onStop(() => {
      if (layer.push !== ours) return
      Reflect.deleteProperty(layer, 'push')
      if (layer.push !== push) Reflect.set(layer, 'push', push)
    })
  }

  return guard(() => {
    const layer = (window as never as Record<string, unknown>)[name]
    // A page that is prerendered may never be seen.
    if (!Array.isArray(layer) || (document as { prerendering?: boolean }).prerendering) return
    if (!seen.has(layer)) {
      seen.add(layer)
      follow(layer)
    }
    for (const entry of layer.slice(-MAX_PAST)) if (!seen.has(entry)) take(entry)
  })
}
