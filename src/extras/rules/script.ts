import { tagOptions } from '../tag-options'
import { whenLive } from '../when-live'
import { wrongIn } from './check'
import type { Rule } from './rule'
import { follow } from './rules'

whenLive(shelfwise => {
  // What is wrong is left out, and the shop's to mend; the rest holds.
  const rules = [tagOptions('rules') ?? []].flat().filter((rule, at) => {
    const wrong = wrongIn(rule, `rules[${at}]`)
    if (wrong[0]) console.error('shelfwise:', ...wrong)
    return !wrong[0]
  })
  if (rules[0]) follow(shelfwise, rules as Rule[])
})
