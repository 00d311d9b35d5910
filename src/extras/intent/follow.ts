import type { RankBy } from '../../rank/rank'
import type { Shelfwise } from '../../shelfwise'
import { followVisit } from './follow-visit'
import { leanedTo } from './lean'
import { type Needs, tagged } from './needs'
import { noted } from './notes'
import type { Visit } from './visit'
import { saidIn, wishesOf } from './wishes'

/** Notes what the visit came for, and has orders know it. */
export function follow(shelfwise: Shelfwise, needs: Needs): { now(): Visit; stop(): void } {
  let isStopped = false
  const followed = followVisit(shelfwise, (notes, event) =>
    noted(notes, event, shelfwise.profile(), needs),
  )
  const by: RankBy = (next, items, profile, context) => {
    if (isStopped) return next(items, profile, context)
    const { notes } = followed.now()
    const named = saidIn(notes, 'need').flatMap(name => needs[name] ?? [])
    const changed = items.map(item => tagged(item, named))
    const own = new Map(changed.map((item, at) => [item, items[at]]))
    const wishes = wishesOf(notes, needs, profile.step)
    return next(changed, leanedTo(profile, wishes, context.now), context).map(ranked => ({
      ...ranked,
      item: own.get(ranked.item) as (typeof items)[number],
    }))
  }
  shelfwise.rankBy(by)
  // The list of results may stand there before what was searched for is known.
  const off = shelfwise.on('event', ({ name }) => name === 'search' && shelfwise.rankBy())
  return {
    now: followed.now,
    stop() {
      isStopped = true
      off()
      followed.stop()
      shelfwise.rankBy()
    },
  }
}
