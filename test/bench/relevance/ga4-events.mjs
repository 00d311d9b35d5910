/** The hits of a log by their GA4 names. */
const NAMES = {
  L: 'view_item_list',
  V: 'view_item',
  A: 'add_to_cart',
  R: 'remove_from_cart',
  P: 'purchase',
}

/**
 * What a shop's own analytics would have stored of a log before an instant: GA4-shaped events, each with its
 * visitor's `client_id` and its visit's `session_id`, as `shelfwise/train` takes them.
 *
 * @param log of `readLog`.
 * @param time epoch milliseconds: hits at this instant or later are left out.
 */
export function* ga4Events({ visitors }, time = Number.POSITIVE_INFINITY) {
  for (const { id, visits } of visitors) {
    for (const { start, hits } of visits) {
      let last = 0
      for (const hit of hits) {
        if (hit.time >= time) continue
        // The log says the order of hits, but their times to the second only, and some of them late.
        last = Math.max(hit.time, last + 1)
        yield {
          name: NAMES[hit.kind],
          time: last,
          client_id: String(id),
          // As GA4 numbers a session: by the second it began.
          session_id: String(start / 1000),
          ...(hit.kind === 'L' && { item_list_id: hit.page, item_list_name: hit.list }),
          items: hit.items,
        }
      }
    }
  }
}
