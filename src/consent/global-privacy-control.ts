import type { Answer } from './source'

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
export const globalPrivacyControl = (): Answer | undefined =>
  navigator.globalPrivacyControl ? 'denied' : undefined
