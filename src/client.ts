import { pathHere } from './address'
import { hasSignals, saysConsent } from './consent/signs'
import type { ShelfwiseEvent, TrackedEvent } from './events/event'
import { createOnce } from './events/once'
import { type EventFields, eventSchema } from './events/schema'
import { createFacts } from './facts'
import type { Later } from './later'
import { createListeners } from './listeners'
import { createMemory } from './memory'
import type { ShelfwiseOptions } from './options'
import { type ClickName, itemMeant, observeClicks } from './page/clicks'
import { createReader } from './page/commerce'
import { observeDataLayer } from './page/data-layer'
import { observeExposure } from './page/exposure'
import type { Describe } from './page/product'
import { observeVisit } from './page/visit'
import { anonymise } from './profile/anonymise'
import { SENSITIVE } from './profile/sensitive'
import { type Rank, rank } from './rank/rank'
import { say } from './say'
import { parse } from './schema'
import { createScope } from './scope'
import type { Shelfwise } from './shelfwise'
import { createShelves } from './widget/shelves'
import { watchElements } from './widget/watch'

/**
 * The composition root: page -> events -> profile -> rank -> widgets, the store at the side. What one
 * part knows of another it is told here.
 *
 * @param later loads what few pages need.
 * @returns the client, and what starts it: between the two, listeners can come that hear everything.
 */
export function createClient(
  options: ShelfwiseOptions,
  later: Later,
): { client: Shelfwise; run(): void } {
  const { on, announce } = createListeners()
  const report = (error: unknown) => {
    say(error)
    announce('error', error)
  }
  const { sensitive = SENSITIVE, dataLayer = 'dataLayer', model } = options
  const scope = createScope(report)
  const { guard, listen } = scope

  // Events: from the page or the shop, understood, and on to the profile.
  const facts = createFacts(() => memory.profile())
  const once = createOnce()
  const observe = (event: EventFields, source = 'page') => {
    if (memory.consent.state() === 'denied') return
    const items = event.items?.map(facts.recall)
    // A time ahead of the clock would never be forgotten.
    const time = Math.min(event.time ?? 1 / 0, Date.now())
    const understood = once({ ...event, time, ...(items && { items }) }, source)
    if (!understood) return
    const kept = anonymise(understood, memory.profile(), pathHere, sensitive)
    // What the host gave may have changed since it was parsed, and the page's clock may be none.
    const { data } = parse(eventSchema, kept)
    if (data) memory.record(data as ShelfwiseEvent)
    announce('event', understood)
  }

  // The profile, and the store beside it.
  const memory = createMemory(options, later, announce, () => shelves.arrange(true), report, scope)

  // The widgets, as the profile would have them.
  let order: Rank = rank
  let said: Rank = (...list) => order(...list)
  const rankNow: Shelfwise['rank'] = (items, context) =>
    said(items, memory.profile(), { ...context, now: Date.now() })
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
  const watchExposure = observeExposure(
    cards => {
      const seen = cards.flatMap(card => shelves.cardAround(card) ?? [])
      for (const item_list_id of new Set(seen.map(card => card.widget))) {
        const items = seen.filter(card => card.widget === item_list_id).map(card => card.item)
        observe({ name: 'view_item_list', item_list_id, items })
      }
    },
    shelves.sighted,
    scope,
  )
  const pageChanged = () => {
    if (hasSignals()) memory.followSignals()
    readDataLayer()
    shelves.arrange()
    visit.pageChanged()
  }
  const ignoreOwnMoves = watchElements(pageChanged, scope)

  // The page.
  const inJsonLd = () => later.jsonLd(guard(visit.stands))
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
    // Its element may be used for another item by now.
    shelves.views()
    const card = shelves.cardAround(element)
    const item =
      name === 'select_item' ? card?.item : itemMeant(name, element, card?.item, visit.product())
    if (item) observe({ name, items: [item], item_list_id: card?.widget })
  }
  const read = createReader()
  const readDataLayer = observeDataLayer(
    dataLayer,
    entry => {
      if (saysConsent(entry)) memory.followSignals()
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
    memory.leave()
  }
  /** The first order does not wait for it; what has been seen stays. */
  const orderByModel = () =>
    model &&
    later
      .model()
      .then(it => it.rankByModel(model))
      .then(
        guard(it => {
          order = it
          shelves.arrange(true)
        }),
      )
      .catch(report)
  const run = () => {
    visit.begin()
    shelves.arrange()
    orderByModel()
    observeClicks(clicked, scope)
    listen(document, 'DOMContentLoaded', () => {
      visit.stands()
      pageChanged()
    })
    // While this page was hidden or in the back-forward cache, others may have learnt more.
    listen(document, 'visibilitychange', () => (document.hidden ? leave() : memory.catchUp()))
    listen(window, 'pagehide', leave)
  }

  const client: Shelfwise = {
    ready: memory.ready,
    track: guard((event: TrackedEvent) => {
      const { data, wrong } = parse(eventSchema, event)
      if (data) observe(data, 'track')
      else say(wrong, event)
    }),
    rank: rankNow,
    profile: () => structuredClone(memory.profile()),
    consent: memory.consent.answer,
    forget: memory.forget,
    exportData: async () => (await later.rights()).portableOf(memory.profile()),
    async importData(data) {
      await memory.revise((await later.rights()).imported(data, sensitive, Date.now()))
      shelves.arrange(true)
    },
    rankBy(by) {
      const next = said
      if (by) said = (...list) => by(next, ...list)
      shelves.arrange(true)
    },
    choose: memory.consent.choose,
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
      memory.unfollow()
      scope.stop()
      leave()
      shelves.restore()
      if (window.shelfwise === client) delete window.shelfwise
    }),
  }
  return { client, run: guard(run) }
}
