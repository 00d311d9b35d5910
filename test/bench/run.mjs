// `npm run bench`: the speed figures of the README. Machines differ: the ratios are what to compare.
import { benchCore } from './core.mjs'
import { benchStart } from './start.mjs'

const core = benchCore()
console.log(`rank, 100 items with full facts, profile of ${core.keys} keys:`)
console.log(
  `  median ${core.rank100.toFixed(3)} ms (goal 0.25), ${core.rank100InSorts.toFixed(1)} times sorting them by name`,
)
console.log(
  `  with a model of 10,000 items: median ${core.rank100WithModel.toFixed(3)} ms (goal 0.4)`,
)
console.log(
  `  10,000 items: ${core.growthOverNLogN.toFixed(2)} of what n log n would give (goal at most 1)`,
)
console.log(`learn, one view: median ${(core.learn * 1000).toFixed(0)} microseconds (goal 50)`)

for (const slowdown of [1, 4]) {
  const start = await benchStart(slowdown)
  console.log(
    `\nreturning visitor, 3 widgets of 24 cards, CPU slowed ${slowdown}x, ${start.loads} loads:`,
  )
  console.log(`  script tag until the order stands: median ${start.ordered.toFixed(1)} ms`)
  console.log(
    `  longest task of any load: ${start.longestTask.toFixed(0)} ms; layout shift: ${start.shift}`,
  )
}
