import { ADD, ITEM, itemFrom, REMOVE } from './attributes'
import { keepConsent } from './consent/consent'
import { isAnswer } from './consent/source'
import { storeAnswer, storedAnswer } from './consent/stored-answer'
import type { Item, ShelfwiseEvent, TrackedEvent } from './events/event'
import { type EventFields, eventSchema } from './events/schema'
import { createListeners } from './listeners'
import type { ShelfwiseOptions } from './options'
import { type ClickName, observeClicks } from './page/clicks'
import { observeExposure } from './page/exposure'
import { observeVisit, type Visit } from './page/visit'
import { anonymise } from './profile/anonymise'
import { learn } from './profile/learn'
import { expire } from './profile/limits'
import { createProfile, type Profile } from './profile/profile'
import { rank } from './rank/rank'
import { parse } from './schema'
import { createScope } from './scope'
import type { Shelfwise } from './shelfwise'
import { createIndexedDbStore } from './store/indexed-db'
import { createJournal } from './store/journal'
import { readSnapshot, watchSnapshotRemoved, writeSnapshot } from './store/snapshot'
import { stash, takeStashed } from './store/stash'
import { createShelves } from './widget/shelves'
import { watchElements } from './widget/watch'

/**
 * The composition root: page -> events -> profile -> rank -> widgets, the store at the side. What one
 * part knows of another it is told here.
 *
 * @returns the client, and what starts it: between the two, listeners can come that hear everything.
 */
export function createClient(options: ShelfwiseOptions): { client: Shelfwise; run(): void } {
  const { on, announce } = createListeners()
  const report = (error: unknown) => {
    console.debug('shelfwise:', error)
    announce('error', error)
  }
  const scope = createScope(report)
  const { guard, listen } = scope

  // Events: from the page or the shop, understood, and on to the profile.
  const facts = new Map<string, Item>()
  const observe = (event: EventFields) => {
    if (consent.state() === 'denied') return
    const items = event.items?.map(item => {
      const known = { ...facts.get(item.item_id), ...item }
      facts.set(item.item_id, known)
      return known
    })
    // A time ahead of the clock would never be forgotten.
    const time = Math.min(event.time ?? 1 / 0, Date.now())
    const understood = { ...event, time, ...(items && { items }) }
    if (items ?? event.search_term) {
      // A copy: what the host gave may be a proxy, which cannot be stored, or change later.
      journal.record(JSON.parse(JSON.stringify(anonymise(understood, journal.profile()))))
    }
    announce('event', understood)
  }

  // The profile, and the store beside it.
  const believe = (profile: Profile, events: readonly ShelfwiseEvent[]) =>
    expire(
      events.reduce((known, event) => learn(known, event), profile),
      Date.now(),
    )
  const store = createIndexedDbStore(believe, count =>
    report(new Error(`${count} stored records could not be read`)),
  )
  const save = () => {
    const profile = journal.profile()
    if (consent.state() === 'granted' && profile.time) writeSnapshot(profile)
  }
  const erase = async () => {
    journal.forget()
    writeSnapshot()
    takeStashed()
    if (mayBeKept) await store.clear().catch(report)
  }
  const followConsent = async () => {
    const state = consent.state()
    if (state === 'granted') {
      mayBeKept = true
      storeAnswer(state)
      await journal.open(store)
    } else if (mayBeKept || state === 'denied') {
      // A grant that no longer holds is no grant for the next page either.
      if (storedAnswer.read() === 'granted') storeAnswer()
      await erase()
    }
  }
  let mayBeKept = storedAnswer.read() === 'granted'
  const consent = keepConsent(
    options,
    guard(() => {
      followConsent().catch(report)
      announce('consent', consent.state())
    }),
    scope,
  )
  const isGranted = consent.state() === 'granted'
  const journal = createJournal(
    believe,
    (isGranted && readSnapshot()) || createProfile(),
    isGranted ? takeStashed() : [],
    guard(() => {
      save()
      shelves.arrange(true)
    }),
    report,
  )
  const catchUp = async () => {
    if (consent.state() === 'granted') await journal.open(store)
  }
  const forget = async () => {
    await erase()
    await catchUp()
  }
  watchSnapshotRemoved(forget, scope)

  // The widgets, as the profile would have them.
  const rankNow = <T extends Item>(items: readonly T[]) =>
    rank(items, journal.profile(), { now: Date.now() })
  const shelves = createShelves(
    rankNow,
    {
      card(card) {
        facts.set(card.item.item_id, card.item)
        watchExposure(card.element)
      },
      order(view) {
        ignoreOwnMoves()
        announce('rank', view)
      },
    },
    scope,
  )
  const watchExposure = observeExposure(cards => {
    const lists = new Map<string, Item[]>()
    for (const { item, widget } of cards.flatMap(card => shelves.cardAround(card) ?? [])) {
      lists.set(widget, [...(lists.get(widget) ?? []), item])
    }
    for (const [item_list_id, items] of lists) {
      observe({ name: 'view_item_list', item_list_id, items })
    }
  }, scope)
  const ignoreOwnMoves = watchElements(() => {
    shelves.arrange()
    visit?.pageChanged()
  }, scope)

  // The page.
  let visit: Visit | undefined
  const clicked = (name: ClickName, element: Element) => {
    if (name === 'select_item') {
      const card = shelves.cardAround(element)
      if (card) observe({ name, items: [card.item], item_list_id: card.widget })
      return
    }
    const item_id = element.getAttribute(name === 'add_to_cart' ? ADD : REMOVE)
    const around = element.closest(`[${ITEM}]`)
    const item = item_id ? { item_id } : around ? itemFrom(around) : visit?.product()
    if (item) observe({ name, items: [item] })
  }
  const leave = () => {
    if (consent.state() !== 'granted') return
    stash(journal.flush())
    save()
  }
  const run = () => {
    shelves.arrange()
    visit = observeVisit(observe, scope)
    observeClicks(clicked, scope)
    listen(document, 'DOMContentLoaded', () => shelves.arrange())
    // While this page was hidden or in the back-forward cache, others may have learnt more.
    listen(document, 'visibilitychange', () => (document.hidden ? leave() : catchUp()))
    listen(window, 'pagehide', leave)
  }

  const client: Shelfwise = {
    // A refusal does not erase before callbacks that wait have had their say.
    ready: (isGranted ? followConsent() : Promise.resolve().then(followConsent)).catch(report),
    track: guard((event: TrackedEvent) => {
      const { data, wrong } = parse(eventSchema, event)
      if (data) observe(data)
      else console.debug(`shelfwise: dropped an event for its ${wrong || 'shape'}`, event)
    }),
    rank: rankNow,
    profile: () => structuredClone(journal.profile()),
    consent(answer) {
      if (isAnswer(answer)) consent.answer(answer)
      return consent.state()
    },
    forget,
    widgets: shelves.views,
    on,
    push(...callbacks) {
      for (const callback of callbacks) guard(callback)(client)
    },
    stop: guard(() => {
      scope.stop()
      leave()
      shelves.restore()
      if (window.shelfwise === client) delete window.shelfwise
    }),
  }
  return { client, run: guard(run) }
}
