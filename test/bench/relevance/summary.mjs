import { bootstrap } from './bootstrap.mjs'
import { columnOf, GROUPS } from './evaluate.mjs'
import { METRICS } from './metrics.mjs'
import { SLICES } from './protocol.mjs'

const NAMES = Object.keys(METRICS)
const NDCG = NAMES.indexOf('NDCG@10')

/**
 * What came out, as plain data: every metric of every scorer with its interval, and by how much
 * each contender's NDCG@10 differs from the shop's order and from the best baseline that knows no more than
 * the contender does.
 *
 * @param scorers baselines, the shop's order first, and then the contenders.
 * @param tallies of `evaluate`, by these scorers.
 */
export function summarise(tallies, scorers, baselines) {
  const groups = GROUPS.map(group => {
    const sample = bootstrap(tallies[group])
    if (!sample.lists) return { group, lists: 0, visitors: 0, scorers: [], differences: [] }
    const ndcg = scorers.map((_, index) => sample.mean(columnOf(index, NDCG)).mean)
    const differences = scorers.slice(baselines).map((scorer, index) => {
      const fair = scorers
        .slice(0, baselines)
        .flatMap(({ knowledge }, baseline) =>
          knowledge === 'device' || knowledge === scorer.knowledge ? [baseline] : [],
        )
      const best = fair.reduce((a, b) => (ndcg[b] > ndcg[a] ? b : a))
      const against = baseline => ({
        baseline: scorers[baseline].name,
        ...sample.difference(columnOf(baselines + index, NDCG), columnOf(baseline, NDCG)),
      })
      return { scorer: scorer.name, shop: against(0), best: against(best) }
    })
    return {
      group,
      lists: sample.lists,
      visitors: sample.visitors,
      scorers: scorers.map(({ name, knowledge }, index) => ({
        name,
        knowledge,
        metrics: Object.fromEntries(
          NAMES.map((metric, place) => [metric, sample.mean(columnOf(index, place))]),
        ),
      })),
      differences,
    }
  })
  const isSlice = ({ group }) => SLICES.includes(group)
  return { slices: groups.filter(isSlice), bands: groups.filter(group => !isSlice(group)) }
}
