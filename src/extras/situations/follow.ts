import { DISMISS } from '../../attributes'
import type { WithVisit } from '../intent/follow-visit'
import { MINUTE, visitAt } from '../intent/visit'
import { keptFor } from '../kept'
import { type Cap, hasRoom, isQuiet, recorded } from './caps'
import { type Memory, parseMemory } from './memory'
import { createPlaces } from './places'
import { causeOf, type Named, type Segments, type Situation } from './situation'
import type { Cause } from './trigger'

const HOUR = 3_600_000

export interface SituationsOptions {
  /** Conditions over the profile, by name. */
  segments?: Segments | undefined
  /** By name; of several the one that stands first. */
  situations?: Readonly<Record<string, Situation>> | undefined
  /** How often any of them is shown. Default: twice a day. */
  cap?: Cap | undefined
  /** For how long nothing is shown after a dismissal, at most 720. Default: 168 hours. */
  quiet?: { hours: number } | undefined
}

/** What the event tells. */
export interface SituationDetail {
  name: string
  /** The id of the item that the situation is about, if it is about one. */
  item?: string | undefined
}

export interface Situations {
  /** The situation that holds, or is shown; at most one. */
  now(): string | undefined
  /** Ends it, and leaves every element as it was. */
  stop(): void
}

/**
 * Follows situations. One that is declared so wrong that it cannot be followed is named on the console, and left out.
 */
export function follow(shelfwise: WithVisit, options: SituationsOptions): Situations {
  const { segments = {}, situations, cap, quiet } = options
  const kept = keptFor(shelfwise, 'situations', parseMemory)
  const isFirstPage = !document.referrer.startsWith(`${location.origin}/`)
  let current: Named | undefined
  let isStopped = false
  let isCounted = false
  /** What the document has been told. */
  const told = new Set<string>()

  const hour = () => Math.floor(Date.now() / HOUR)
  const memory = (): Memory =>
    visitAt(kept.read(), Math.floor(Date.now() / MINUTE), { shown: kept.read()?.shown ?? [] })
  const record = (name?: string) => {
    const before = memory()
    kept.write({ ...before, shown: recorded(before.shown, hour(), name) })
  }
  const count = (name: string) => {
    if (isCounted || name !== current?.name) return
    isCounted = true
    record(name)
  }
  const guard = (work: () => void) => shelfwise.push(() => isStopped || work())
  const causeNow = (situation: Named) =>
    causeOf(situation, segments, {
      profile: shelfwise.profile(),
      visit: memory(),
      told: shelfwise.visit?.(),
      now: Date.now(),
      isLanding: isFirstPage || shelfwise.consent() === 'granted',
    })
  const sound = Object.entries(Object(situations) as Record<string, Situation>)
    .map(([name, it]): Named => ({ ...it, name }))
    .filter(it => {
      try {
        causeNow(it)
        return true
      } catch (error) {
        console.error(`shelfwise: situations.${it.name}`, error)
        return false
      }
    })

  const look = () =>
    guard(() => {
      const isRefused = shelfwise.consent() === 'denied'
      const known = memory()
      if (!isRefused) kept.write(known)
      const isWelcome =
        !isRefused &&
        shelfwise.choose() !== 'discreet' &&
        !isQuiet(known.shown, quiet?.hours ?? 168, hour())
      const hasRoomFor = (cap: Cap | undefined, times: number, name?: string) =>
        hasRoom(known.shown, { times, per: 'day', ...cap }, hour(), name)
      const causeHere = (it: Named) =>
        isWelcome && (it.by === 'event' || places.has(it.name)) && causeNow(it)
      if (!current || !causeHere(current)) {
        current = undefined
        if (!places.show(undefined)) return
        isCounted = false
        current = sound.find(
          it => causeHere(it) && hasRoomFor(it.cap, 1, it.name) && hasRoomFor(cap, 2),
        )
      }
      places.show(current?.name)
      if (current) tell(current, causeHere(current))
    })
  /** Once the shop's own code can hear it. */
  const tell = ({ name, by }: Named, cause: Cause) => {
    if (document.readyState === 'loading' || told.has(name)) return
    told.add(name)
    // Nobody can tell whether it was seen.
    if (by === 'event') count(name)
    const detail: SituationDetail = typeof cause === 'string' ? { name, item: cause } : { name }
    document.dispatchEvent(new CustomEvent('shelfwise:situation', { detail }))
  }
  const dismissBy = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest(`[${DISMISS}]`))) return
    record()
    current = undefined
    places.restore()
  }

  const places = createPlaces(count, look, guard)
  const stopping = new AbortController()
  const listen = (type: string, work: (event: Event) => void) =>
    // In the capture phase, because shops stop the propagation of clicks they handle.
    document.addEventListener(type, event => guard(() => work(event)), {
      signal: stopping.signal,
      capture: true,
    })
  listen('click', dismissBy)
  listen('DOMContentLoaded', look)
  listen('mouseout', places.retry)
  listen('focusout', places.retry)
  const offs = (['event', 'consent', 'forget'] as const).map(name => shelfwise.on(name, look))
  look()
  shelfwise.ready.then(look)

  return {
    now: () => current?.name,
    stop() {
      isStopped = true
      current = undefined
      stopping.abort()
      for (const off of offs) off()
      places.restore(true)
      kept.stop()
    },
  }
}
