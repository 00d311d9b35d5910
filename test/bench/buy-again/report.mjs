import { METRICS } from './protocol.mjs'

const NAME = 52
const CELL = 27
const figure = value => value.toFixed(4).replace(/^(-?)0\./, '$1.')
const signed = value => (value < 0 ? figure(value) : `+${figure(value)}`)

const line = (name, metrics, format) =>
  `${name.padEnd(NAME)}${Object.values(metrics)
    .map(({ mean, low, high }) =>
      `${format(mean)} [${format(low)} to ${format(high)}]`.padEnd(CELL),
    )
    .join('')}`.trimEnd()

/** What `summarise` gives, as text. */
export function report({ split, baskets, buyers, capped, scorers, differences }) {
  const about = `${baskets} baskets of ${buyers} buyers from ${split} on`
  if (!baskets) return about
  return [
    `${about}, intervals of 95% by buyer`,
    `the profile had forgotten some of what was bought in ${capped} of them`,
    '',
    `${''.padEnd(NAME)}${Object.keys(METRICS)
      .map(name => name.padEnd(CELL))
      .join('')}`.trimEnd(),
    ...scorers.map(({ name, metrics }) => line(name, metrics, figure)),
    ...differences.flatMap(({ name, less, metrics }, index) => [
      ...(name === differences[index - 1]?.name ? [] : ['', name]),
      line(`  less ${less}`, metrics, signed),
    ]),
  ].join('\n')
}
