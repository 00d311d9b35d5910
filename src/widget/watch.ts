import type { Scope } from '../scope'

/**
 * Calls back when elements have come, before they are painted: mutation observers run between the
 * parser's task and the next frame.
 *
 * @returns a function that forgets the mutations made so far, for those we made ourselves.
 */
export function watchElements(onAdded: () => void, { guard, onStop }: Scope): () => void {
  const observer = new MutationObserver(
    guard((records: MutationRecord[]) => {
      if (records.some(({ addedNodes }) => addedNodes.length)) onAdded()
    }),
  )
  observer.observe(document, { childList: true, subtree: true })
  onStop(() => observer.disconnect())
  return () => observer.takeRecords()
}
