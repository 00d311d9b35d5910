import type { RankBy } from '../../rank/rank'
import type { Shelfwise } from '../../shelfwise'
import { apply } from './apply'
import { isOneOf } from './matches'
import { momentOf } from './moment'
import { problemsOf } from './problems'
import type { Rule } from './rule'

/**
 * Orders the page's widgets as a merchandiser wants, over what the visitor would want: see {@link Rule}. Rules hold
 * for strangers too. A card that the markup pins keeps its slot, and a list that stays where it is stays.
 *
 * @param rules checked at once.
 * @returns a function that stops them; the widgets are put in order without them, where that is still unseen.
 * @throws one error that names all that is wrong, each with its path and what it has to be.
 */
export function rules(shelfwise: Shelfwise, rules: readonly Rule[]): () => void {
  if (typeof document === 'undefined') return () => {}
  const problems = problemsOf(rules)
  if (problems.length) throw new Error(`shelfwise: ${problems.join('\n')}`)
  return follow(shelfwise, rules)
}

/** Has the rules followed in every order from now on, until what it returns is called. */
export function follow(shelfwise: Shelfwise, rules: readonly Rule[]): () => void {
  let isStopped: unknown
  const by: RankBy = (next, items, profile, context) => {
    const order = next(items, profile, context)
    if (isStopped) return order
    try {
      const { now, widget } = context
      const holding = rules.filter(
        ({ from, until, widgets, kind }) =>
          (!from || now >= momentOf(from)) &&
          (!until || now < momentOf(until, 'T24:00')) &&
          isOneOf(widgets, widget?.name) &&
          isOneOf(kind, widget?.kind),
      )
      return holding[0] ? apply(order, holding, profile, context) : order
    } catch {
      // Facts of items come from anywhere.
      return order
    }
  }
  // A client that was stopped is deaf there, and puts nothing in order any more.
  shelfwise.push(() => shelfwise.rankBy(by))
  return () => {
    isStopped = 1
    shelfwise.push(() => shelfwise.rankBy())
  }
}
