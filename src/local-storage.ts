import type { Scope } from './scope'

/** Under which extras keep what they know of the visitor. */
export const EXTRAS = 'shelfwise:extras'

/**
 * What is kept under a key: a record where it is JSON, else the text as it is. Null or undefined when
 * there is nothing, or storage is refused.
 */
export function readLocal(key: string): unknown {
  let kept: unknown
  try {
    kept = localStorage.getItem(key)
    return JSON.parse(kept as string)
  } catch {
    return kept
  }
}

/**
 * Keeps a text under a key; without a text, forgets the key. Storage that is refused or full keeps nothing.
 *
 * @returns whether it is kept.
 */
export function writeLocal(key: string, value?: string): boolean | undefined {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {}
}

/** Calls back when another tab has changed the key, or one that begins so, with its new value. */
export function watchLocal(
  key: string,
  onChange: (value: string | null) => void,
  { listen }: Scope,
): void {
  listen<StorageEvent>(window, 'storage', event => {
    // The key is null when everything was cleared.
    if ((event.key ?? key).startsWith(key)) onChange(event.newValue)
  })
}
