import { momentOf } from './moment'
import { narrower } from './narrower'
import type { Rule } from './rule'

const fromOf = ({ from }: Rule) => (from ? momentOf(from) : -1 / 0)
const untilOf = ({ until }: Rule) => (until ? momentOf(until, 'T24:00') : 1 / 0)

/** What excludes acts on shelves alone. */
const kindOf = ({ exclude, kind }: Rule) => (exclude ? 'shelf' : kind)

/** Whether there is a widget for both. Where one names widgets and the other their kind, only the page knows. */
function meet(one: Rule, other: Rule): boolean {
  const kind = kindOf(one)
  const otherKind = kindOf(other)
  if (kind && otherKind && kind !== otherKind) return false
  if (one.widgets && other.widgets) {
    const names = [other.widgets].flat()
    return [one.widgets].flat().some(name => names.includes(name))
  }
  if (one.widgets && otherKind) return kind !== undefined
  if (other.widgets && kind) return otherKind !== undefined
  return true
}

const isAtOneTime = (one: Rule, other: Rule) =>
  Math.max(fromOf(one), fromOf(other)) < Math.min(untilOf(one), untilOf(other))

/** What a rule says against itself, by path. */
export function against(rule: Rule): string[] {
  const { items, kind, exclude, atLeast, inFirst } = rule
  const { min, max } = items.price ?? {}
  const found: string[] = []
  for (const name of ['from', 'until'] as const) {
    const day = rule[name]?.slice(0, 10) ?? ''
    // Some engines take the 30th of February for the 2nd of March.
    if (day && new Date(day).getUTCDate() !== Number(day.slice(8))) {
      found.push(`${name} must be a day there is`)
    }
  }
  if (fromOf(rule) >= untilOf(rule)) found.push('until must be after from')
  if (!atLeast !== !inFirst) found.push('atLeast goes with inFirst')
  if (Number(atLeast) > Number(inFirst)) found.push('atLeast must be at most inFirst')
  if (Number(min) > Number(max)) found.push('items.price.max must be at least min')
  if (exclude && kind && kind !== 'shelf') {
    found.push('kind must be shelf: nothing is excluded elsewhere')
  }
  return found
}

/** What one rule wants and the other forbids, as far as that is sure whatever items there are. */
export function contradiction(one: Rule, other: Rule): string | undefined {
  if (!isAtOneTime(one, other) || !meet(one, other)) return undefined
  if (one.pin && one.pin === other.pin) return `both pin slot ${one.pin}`
  for (const [rule, hiding] of [
    [one, other],
    [other, one],
  ] as const) {
    if (!hiding.bury && !hiding.exclude) continue
    const isCovered = narrower(rule.items, hiding.items)
    if (rule.pin && isCovered)
      return `one pins what the other ${hiding.bury ? 'buries' : 'excludes'}`
    const isSame = isCovered && narrower(hiding.items, rule.items)
    if (rule.boost && hiding.bury && isSame) return 'one boosts what the other buries'
  }
  return undefined
}
