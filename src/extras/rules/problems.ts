import { wrongIn } from './check'
import { against, contradiction } from './contradictions'
import { nearest } from './nearest'
import type { Rule } from './rule'

const guess = (name: string, names: readonly string[]) => {
  const near = nearest(name, names)
  return near ? `; did you mean ${near}?` : `; there are ${names.join(', ')}`
}

/**
 * All that is wrong with rules, each by its path and what it has to be: fields, what a rule says against itself, and
 * rules that contradict each other at some time in some widget, as far as that is sure without knowing the items.
 *
 * @param rules what a shop has written, whatever that is.
 * @returns nothing when they can be followed.
 */
export function problemsOf(rules: unknown): string[] {
  if (!Array.isArray(rules)) return ['rules must be a list']
  const sound: [rule: Rule, path: string][] = []
  return rules.flatMap((rule: Rule, at) => {
    const path = `rules[${at}]`
    const wrong = wrongIn(rule, path, guess)
    if (wrong.length) return wrong
    const found = against(rule).map(problem => `${path}.${problem}`)
    for (const [other, otherPath] of sound) {
      const why = contradiction(other, rule)
      if (why) found.push(`${path} contradicts ${otherPath}: ${why}`)
    }
    sound.push([rule, path])
    return found
  })
}
