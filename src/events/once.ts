import type { ShelfwiseEvent } from './event'

/** A shop announces a cart action when its server has answered; on a slow phone that takes a while, in milliseconds. */
const WHILE = 10_000

/** Happen once a page, whenever its parts get to say so; all else is of a moment. */
const OF_A_PAGE = /^(view_item|purchase)$/

/** More actions than one page sees; those of longest ago go first. */
const MAX_ACTIONS = 500

/**
 * The same action seen by several sources, a button and a data layer, say, counts once. Each source
 * counts for itself: an action is new when its source has seen it more often than any other source has, so
 * that a visitor who clicks twice is counted twice, however many saw it.
 *
 * @returns what gives of an event and its source the event with what is new in it, or nothing. Of an event
 * about several items each item counts for itself.
 */
export function createOnce(): (
  event: ShelfwiseEvent,
  source: string,
) => ShelfwiseEvent | undefined {
  const actions = new Map<string, { time: number; times: number; by: Record<string, number> }>()
  let page = 1 / 0
  return (event, source) => {
    const { name, time, items } = event
    if (name === 'page_view') {
      page = time
      return event
    }
    const isNew = (what = '') => {
      const key = `${name} ${what}`
      const before = actions.get(key)
      const isSame =
        before &&
        (Math.abs(time - before.time) < WHILE ||
          (OF_A_PAGE.test(name) && Math.min(time, before.time) > page - WHILE))
      const action = isSame ? before : { time, times: 0, by: {} }
      actions.delete(key)
      actions.set(key, action)
      if (actions.size > MAX_ACTIONS) actions.delete(actions.keys().next().value as string)
      const times = (action.by[source] ?? 0) + 1
      action.by[source] = times
      if (times <= action.times) return false
      action.times = times
      action.time = time
      return true
    }
    if (!items?.length) return isNew(event.search_term) ? event : undefined
    const news = items.filter(({ item_id }) => isNew(item_id))
    return news.length ? { ...event, items: news } : undefined
  }
}
