import type { Follow, SignalPage } from '../../src/consent/follow'
import type { Answer } from '../../src/consent/source'
import { observeDataLayer } from '../../src/page/data-layer'
import { createScope, type Scope } from '../../src/scope'

const globals = globalThis as unknown as Record<string, unknown>
let scopes: Scope[] = []

/** A scope that `leaveNoSignal` stops, and the errors it was told. */
export function watchedScope() {
  const errors: unknown[] = []
  const scope = createScope(error => errors.push(error))
  scopes.push(scope)
  return { errors, scope }
}

/** The page's data layer, as the client follows it. */
export const page: SignalPage = {
  followDataLayer: (onEntry, scope) => observeDataLayer('dataLayer', onEntry, scope),
}

/** What a source tells, from its first look on. */
export function listenTo(follow: Follow, options: Partial<SignalPage> = {}) {
  const told: (Answer | undefined)[] = []
  const { errors, scope } = watchedScope()
  const look = follow(answer => told.push(answer), scope, { ...page, ...options })
  look()
  return { told, errors, look, answer: () => told.at(-1), stop: () => scope.stop() }
}

/** The page's world after a test is as it was before it. */
export function leaveNoSignal(): void {
  for (const scope of scopes) scope.stop()
  scopes = []
  for (const name of ['__tcfapi', 'Shopify', 'dataLayer']) delete globals[name]
}

/** Puts something on `window`. */
export function put<T>(name: string, value: T): T {
  globals[name] = value
  return value
}

type TcfCallback = (data: unknown, success: boolean) => void

/** A consent platform of the IAB's framework. As the standard has it, listeners are called at once. */
export function tcfPlatform(first: object = {}) {
  const listeners = new Map<number, TcfCallback>()
  const queue: unknown[][] = []
  let data = first
  const send = (listenerId: number) => listeners.get(listenerId)?.({ ...data, listenerId }, true)
  const run = (command: string, version: number, callback: TcfCallback, listenerId?: number) => {
    if (version !== 2) callback(null, false)
    else if (command === 'addEventListener') {
      const id = listeners.size + 7
      listeners.set(id, callback)
      send(id)
    } else if (command === 'removeEventListener') {
      callback(listeners.delete(Number(listenerId)), true)
    }
  }
  return {
    /** How many listen. */
    listening: () => listeners.size,
    /** The platform's own script has come. */
    load() {
      put('__tcfapi', run)
      for (const call of queue) run(...(call as Parameters<typeof run>))
    },
    /** What stands in the page until then. */
    stub: () => put('__tcfapi', (...call: unknown[]) => void queue.push(call)),
    change(next: object) {
      data = next
      for (const id of listeners.keys()) send(id)
    },
  }
}

/** Consents to these purposes, as a platform lists them. */
export const to = (...purposes: number[]) =>
  Object.fromEntries(purposes.map(purpose => [purpose, true]))

/** What a platform says when it knows what the visitor has answered. */
export const tcData = (consents: unknown, more: object = {}) => ({
  gdprApplies: true,
  eventStatus: 'tcloaded',
  publisher: { consents, legitimateInterests: to(1, 5, 6) },
  purpose: { consents: to(), legitimateInterests: to(1, 5, 6) },
  ...more,
})

/** Shopify's API, which says whether preferences are allowed by what was answered and by the region. */
export function shopifyPrivacy(preferences: string, isAskedFor = true) {
  let said = preferences
  const customerPrivacy = {
    currentVisitorConsent: () => ({ marketing: 'yes', preferences: said }),
    preferencesProcessingAllowed: () => (said ? said === 'yes' : !isAskedFor),
  }
  const announce = (type: string) =>
    document.dispatchEvent(
      new CustomEvent(type, {
        detail: { preferencesAllowed: customerPrivacy.preferencesProcessingAllowed() },
      }),
    )
  return {
    customerPrivacy,
    load() {
      put('Shopify', { customerPrivacy })
      announce('consentTrackingApiLoaded')
    },
    answer(next: string) {
      said = next
      announce('visitorConsentCollected')
    },
  }
}
