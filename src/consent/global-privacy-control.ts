import type { ConsentSource } from './source'

declare global {
  interface Navigator {
    readonly globalPrivacyControl?: boolean
  }
}

/**
 * The browser's standing refusal. It never grants: its absence says nothing.
 *
 * @see https://w3c.github.io/gpc/
 */
export const globalPrivacyControl: ConsentSource = {
  read: () => (navigator.globalPrivacyControl ? 'denied' : undefined),
}
