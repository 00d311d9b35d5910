import type { Scope } from '../scope'

/**
 * Calls back when elements have come or gone, before it is painted: mutation observers run between the
 * parser's task and the next frame.
 *
 * @returns a function that forgets the mutations made so far, for those we made ourselves.
 */
export function watchElements(onChanged: () => void, { guard, onStop }: Scope): () => void {
  const observer = new MutationObserver(guard(onChanged))
  observer.observe(document, { childList: true, subtree: true })
  onStop(() => observer.disconnect())
  return () => observer.takeRecords()
}
