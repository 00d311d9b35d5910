import { type Follow, lookFor } from './follow'
import type { Answer } from './source'

/** Of Shopify's API what is read here. Its `getTrackingConsent` and `loadFeatures` send requests. */
interface CustomerPrivacy {
  currentVisitorConsent(): { preferences?: unknown } | undefined
  preferencesProcessingAllowed?(): unknown
}

/** When the API is there, and when the visitor has answered. */
const CHANGES = ['consentTrackingApiLoaded', 'visitorConsentCollected']

/** Looked up each time, because another version of the API replaces it. */
const api = () => {
  const privacy = (window as { Shopify?: { customerPrivacy?: CustomerPrivacy } }).Shopify
    ?.customerPrivacy
  return typeof privacy?.currentVisitorConsent === 'function' ? privacy : undefined
}

/**
 * What is allowed, also by the event's `preferencesAllowed`, is not what was agreed to: it is true where no
 * consent is asked for, and while nothing is known. So the visitor's own yes is needed beside it.
 */
function answerBy(privacy: CustomerPrivacy | undefined): Answer | undefined {
  const said = privacy?.currentVisitorConsent()?.preferences
  if (said === 'no') return 'denied'
  if (said !== 'yes') return
  const isAllowed = privacy?.preferencesProcessingAllowed?.()
  if (isAllowed === true) return 'granted'
  if (isAllowed === false) return 'denied'
}

/**
 * Shopify's customer privacy API: the visitor's consent to `preferences`. It is read where a theme, an app
 * or Shopify's banner has loaded it.
 *
 * @see https://shopify.dev/docs/api/customer-privacy
 */
export const followShopify: Follow = (tell, scope) => {
  const read = () => tell(answerBy(api()))
  for (const change of CHANGES) scope.listen(document, change, read)
  return lookFor(api, read, scope)
}
