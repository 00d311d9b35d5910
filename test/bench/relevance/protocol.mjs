/** A list of fewer is no choice to speak of. */
const MIN_ITEMS = 4

const EVENTS = {
  L: 'view_item_list',
  V: 'view_item',
  A: 'add_to_cart',
  R: 'remove_from_cart',
  P: 'purchase',
}
const LABELS = { V: 1, A: 2 }

/** Product events known of the visitor when a list was shown. */
export const BANDS = ['1', '2-3', '4-10', 'over 10']

/** What is averaged over, each alone: who is a stranger is not `with history`. */
export const SLICES = ['with history', 'cold', 'discovery', 'returning']

function bandOf(known) {
  if (!known) return undefined
  return BANDS[known > 10 ? 3 : known > 3 ? 2 : known > 1 ? 1 : 0]
}

/**
 * What followed on each list of a visit: item -> label, 1 viewed, 2 carted, credited to the latest list
 * of the visit that held the item.
 */
export function creditLists(visit) {
  const credits = new Map()
  const lists = []
  for (const hit of visit.hits) {
    if (hit.kind === 'L') {
      lists.push(hit)
      credits.set(hit, new Map())
    }
    const label = LABELS[hit.kind]
    if (!label) continue
    for (const item of hit.items) {
      const labels = credits.get(lists.findLast(list => list.items.includes(item)))
      labels?.set(item, Math.max(labels.get(item) ?? 0, label))
    }
  }
  return credits
}

/** A hit as a shop reports it. */
function eventOf({ kind, time, list, page, items }) {
  const event = { name: EVENTS[kind], time, items }
  return kind === 'L' ? { ...event, item_list_id: page, item_list_name: list } : event
}

/**
 * One visitor's log as a sequence of steps, each one of
 *
 * - `{ visit }`, a visit begins: `{ start, source, device }`;
 * - `{ decision }`, a list to be ranked, from the steps before it only;
 * - `{ event }`, something to learn, shaped as GA4 does: a list follows its own decision.
 *
 * A decision is `{ visitor, items, labels, fresh, now, list, page, source, device, known, band, slices }`:
 * `items` as shown, each once; `labels` and `fresh` (never touched by this visitor) are parallel to it.
 * Decisions are the lists shown at `from` or later and before `to`. Steps end with the last of them.
 */
export function* replay(visitor, { from = 0, to = Infinity } = {}) {
  const credits = new Map(visitor.visits.flatMap(visit => [...creditLists(visit)]))
  const scored = hit => {
    if (hit.kind !== 'L' || hit.time < from || hit.time >= to) return false
    return credits.get(hit).size > 0 && new Set(hit.items).size >= MIN_ITEMS
  }
  let left = visitor.visits.flatMap(({ hits }) => hits.filter(scored)).length
  let known = 0
  const touched = new Set()
  for (const [index, visit] of visitor.visits.entries()) {
    if (!left) return
    const { start, source, device, hits } = visit
    yield { visit: { start, source, device } }
    const first = hits.find(scored)
    for (const hit of hits) {
      if (scored(hit)) {
        const items = [...new Set(hit.items)]
        const labels = items.map(item => credits.get(hit).get(item) ?? 0)
        const fresh = items.map(item => !touched.has(item))
        const returning = index > 0 && hit === first
        yield {
          decision: {
            visitor: visitor.id,
            items,
            labels,
            fresh,
            now: hit.time,
            list: hit.list,
            page: hit.page,
            source,
            device,
            known,
            band: bandOf(known),
            slices: slicesOf({ labels, fresh, known, returning }),
          },
        }
        if (!--left) return
      }
      yield { event: eventOf(hit) }
      if (hit.kind === 'L') continue
      // A removal alone tells of no product that was sought.
      if (hit.kind !== 'R') known++
      for (const item of hit.items) touched.add(item)
    }
  }
}

function slicesOf({ labels, fresh, known, returning }) {
  if (!known) return ['cold']
  const slices = ['with history']
  const unseen = labels.filter((_, index) => fresh[index])
  if (unseen.length >= MIN_ITEMS && unseen.some(Boolean)) slices.push('discovery')
  if (returning) slices.push('returning')
  return slices
}
