/** Whether the page has, by now, something that may answer for the visitor beside its data layer. */
export const hasSignals = () => '__tcfapi' in window || 'Shopify' in window

/** Whether an entry of a data layer is Google's Consent Mode. */
export const saysConsent = (entry: object) => (entry as unknown[])[0] === 'consent'
