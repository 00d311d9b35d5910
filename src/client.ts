import { pathHere } from './address'
import { keepConsent } from './consent/consent'
import { hasSignals, saysConsent } from './consent/signs'
import { isAnswer } from './consent/source'
import { storeAnswer, storedAnswer } from './consent/stored-answer'
import type { Item, ShelfwiseEvent, TrackedEvent } from './events/event'
import { createOnce } from './events/once'
import { type EventFields, eventSchema } from './events/schema'
import { createFacts } from './facts'
import { createListeners } from './listeners'
import type { ShelfwiseOptions } from './options'
import { type ClickName, itemMeant, observeClicks } from './page/clicks'
import { createReader } from './page/commerce'
import { observeDataLayer } from './page/data-layer'
import { observeExposure } from './page/exposure'
import { type Describe, inJsonLd } from './page/product'
import { observeVisit } from './page/visit'
import { anonymise } from './profile/anonymise'
import { learn } from './profile/learn'
import { expire } from './profile/limits'
import { createProfile, type Profile } from './profile/profile'
import { SENSITIVE } from './profile/sensitive'
import { type RankContext, rank } from './rank/rank'
import type * as Rights from './rights/index'
import { say } from './say'
import { parse } from './schema'
import { createScope } from './scope'
import type { Shelfwise } from './shelfwise'
import { createIndexedDbStore } from './store/indexed-db'
import { createJournal } from './store/journal'
import { NEWER } from './store/records'
import { readSnapshot, watchSnapshotRemoved, writeSnapshot } from './store/snapshot'
import { dropStashed, stash, takeStashed } from './store/stash'
import { createShelves } from './widget/shelves'
import { watchElements } from './widget/watch'

/**
 * The composition root: page -> events -> profile -> rank -> widgets, the store at the side. What one
 * part knows of another it is told here.
 *
 * @param rights loads what few pages need.
 * @returns the client, and what starts it: between the two, listeners can come that hear everything.
 */
export function createClient(
  options: ShelfwiseOptions,
  rights: () => Promise<typeof Rights>,
): { client: Shelfwise; run(): void } {
  const { on, announce } = createListeners()
  /** A later release has kept something here: what this document learns it keeps to itself. */
  let isForeign = false
  const report = (error: unknown) => {
    isForeign ||= error === NEWER
    say(error)
    announce('error', error)
  }
  const { sensitive = SENSITIVE, dataLayer = 'dataLayer' } = options
  const scope = createScope(report)
  const { guard, listen } = scope

  // Events: from the page or the shop, understood, and on to the profile.
  const facts = createFacts(() => journal.profile())
  const once = createOnce()
  const observe = (event: EventFields, source = 'page') => {
    if (consent.state() === 'denied') return
    const items = event.items?.map(facts.recall)
    // A time ahead of the clock would never be forgotten.
    const time = Math.min(event.time ?? 1 / 0, Date.now())
    const understood = once({ ...event, time, ...(items && { items }) }, source)
    if (!understood) return
    const kept = anonymise(understood, journal.profile(), pathHere, sensitive)
    // What the host gave may have changed since it was parsed, and the page's clock may be none.
    const { data } = parse(eventSchema, kept)
    if (data) journal.record(data as ShelfwiseEvent)
    announce('event', understood)
  }

  // The profile, and the store beside it.
  const believe = (profile: Profile, events: readonly ShelfwiseEvent[] = []) =>
    expire(
      events.reduce((known, event) => learn(known, event, { sensitive }), profile),
      Date.now(),
    )
  /** What is read at once may be broken before anybody could listen: awaited, it is told when they can. */
  const unread = async (count: number) => report(await new Error(`${count} unread`))
  const store = createIndexedDbStore(believe, unread)
  const save = () => {
    const profile = believe(journal.profile())
    if (consent.state() === 'granted' && profile.time && !isForeign) writeSnapshot(profile)
  }
  const erase = async () => {
    journal.forget()
    writeSnapshot()
    dropStashed()
    if (mayBeKept) await store.clear().catch(report)
  }
  const followConsent = async () => {
    const state = consent.state()
    if (state === 'granted') {
      mayBeKept = true
      storeAnswer(state)
      await catchUp()
    } else if (mayBeKept || state === 'denied') {
      // A grant that no longer holds is no grant for the next page either.
      if (storedAnswer() === 'granted') storeAnswer()
      await erase()
    }
  }
  let mayBeKept = storedAnswer() === 'granted'
  const consent = keepConsent(
    options,
    guard(() => {
      followConsent()
      announce('consent', consent.state())
    }),
    scope,
  )
  let unfollow: (() => void) | undefined
  const followSignals = () => {
    if (unfollow || isAnswer(options.consent)) return
    unfollow = () => {}
    rights()
      .then(
        guard(it => {
          unfollow = it.followSignals(consent.hear, options)
        }),
      )
      .catch(report)
  }
  const isGranted = consent.state() === 'granted'
  let known = createProfile()
  /** At once; that a later release has kept it is told when somebody can listen. */
  const remember = async () => {
    if (isGranted) known = believe(readSnapshot(unread) ?? known)
  }
  remember().catch(report)
  const journal = createJournal(
    believe,
    known,
    guard(() => {
      save()
      shelves.arrange(true)
    }),
    report,
  )
  /** Left behind are events by pages that are gone, and by this one when it was hidden. */
  const catchUp = async () => {
    try {
      if (consent.state() === 'granted') await journal.open(store, takeStashed(unread))
    } catch (error) {
      report(await error)
    }
  }
  const forget = async () => {
    await erase()
    await catchUp()
  }
  watchSnapshotRemoved(forget, scope)

  // The widgets, as the profile would have them.
  const rankNow = <T extends Item>(items: readonly T[], context?: Omit<RankContext, 'now'>) =>
    rank(items, journal.profile(), { ...context, now: Date.now() })
  const shelves = createShelves(
    widget => rankNow(widget.items, { widget, item: visit.product() }),
    facts,
    {
      card: element => watchExposure(element),
      order(view) {
        ignoreOwnMoves()
        announce('rank', view)
      },
    },
    scope,
  )
  const watchExposure = observeExposure(cards => {
    const seen = cards.flatMap(card => shelves.cardAround(card) ?? [])
    for (const item_list_id of new Set(seen.map(card => card.widget))) {
      const items = seen.filter(card => card.widget === item_list_id).map(card => card.item)
      observe({ name: 'view_item_list', item_list_id, items })
    }
  }, scope)
  const pageChanged = () => {
    if (hasSignals()) followSignals()
    readDataLayer()
    shelves.arrange()
    visit.pageChanged()
  }
  const ignoreOwnMoves = watchElements(pageChanged, scope)

  // The page.
  let describe: Describe = inJsonLd
  const visit = observeVisit(
    (event, said) => {
      if (said) facts.supply(said)
      observe(event)
      if (event.name === 'page_view') readDataLayer() // it may know more of the page's product
      // Widgets that came before what the page is about.
      if (event.name === 'view_item') shelves.arrange(true)
    },
    said => describe(said),
    scope,
  )
  const clicked = (name: ClickName, element: Element) => {
    const card = shelves.cardAround(element)
    const item =
      name === 'select_item' ? card?.item : itemMeant(name, element, card?.item, visit.product())
    if (item) observe({ name, items: [item], item_list_id: card?.widget })
  }
  const read = createReader()
  const readDataLayer = observeDataLayer(
    dataLayer,
    entry => {
      if (saysConsent(entry)) followSignals()
      for (const [source, event] of read(entry)) {
        const isView = event.name === 'view_item'
        const items = event.name && !isView ? event.items.map(facts.called) : event.items
        const { data } = parse(eventSchema, { ...event, items: items.map(facts.supply) })
        const [item] = data?.items ?? []
        if (data && !(isView && item && visit.told(item))) observe(data, source)
      }
    },
    scope,
  )
  const leave = () => {
    readDataLayer()
    if (consent.state() !== 'granted') return
    journal.flush(stash)
    save()
  }
  const run = () => {
    visit.begin()
    shelves.arrange()
    observeClicks(clicked, scope)
    listen(document, 'DOMContentLoaded', pageChanged)
    // While this page was hidden or in the back-forward cache, others may have learnt more.
    listen(document, 'visibilitychange', () => (document.hidden ? leave() : catchUp()))
    listen(window, 'pagehide', leave)
  }

  const client: Shelfwise = {
    // A refusal does not erase before callbacks that wait have had their say.
    ready: isGranted ? followConsent() : Promise.resolve().then(followConsent),
    track: guard((event: TrackedEvent) => {
      const { data, wrong } = parse(eventSchema, event)
      if (data) observe(data, 'track')
      else say(wrong, event)
    }),
    rank: rankNow,
    profile: () => structuredClone(journal.profile()),
    consent(answer) {
      if (isAnswer(answer)) consent.answer(answer)
      return consent.state()
    },
    forget,
    exportData: async () => (await rights()).portableOf(journal.profile()),
    async importData(data) {
      const by = (await rights()).imported(data, sensitive, Date.now())
      if (consent.state() === 'denied') return
      journal.revise(by)
      if (consent.state() === 'granted') await store.fold(by)
      await catchUp()
      shelves.arrange(true)
    },
    widgets: shelves.views,
    describePage(by = inJsonLd) {
      describe = by
      visit.pageChanged()
    },
    on,
    push(...callbacks) {
      for (const callback of callbacks) guard(callback)(client)
    },
    stop: guard(() => {
      // It has chained the data layer's push after us.
      unfollow?.()
      scope.stop()
      leave()
      shelves.restore()
      if (window.shelfwise === client) delete window.shelfwise
    }),
  }
  return { client, run: guard(run) }
}
